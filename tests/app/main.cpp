// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QStandardPaths>

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setApplicationName(QStringLiteral("himpun-test"));
    QApplication application(argc, argv);
    himpun::app::dress(application, himpun::app::Appearance::Light, 100);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
