// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QTemporaryDir>

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home; // whoever runs the tests keeps his own settings
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    qputenv("XDG_CACHE_HOME", home.path().toUtf8());
    QApplication::setApplicationName(QStringLiteral("himpun"));
    QApplication application(argc, argv);
    himpun::app::dress(application, himpun::app::Appearance::Light, 100);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
