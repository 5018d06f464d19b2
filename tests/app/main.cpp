// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QApplication>
#include <QTemporaryDir>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // also where tests are only listed
    const QTemporaryDir home;                // whoever runs the tests keeps his own settings
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("himpun"));
    himpun::app::dress(application, himpun::app::Appearance::Light, 100);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
