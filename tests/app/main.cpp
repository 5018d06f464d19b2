// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QApplication>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // also where tests are only listed
    QApplication application(argc, argv);
    himpun::app::dress(application, himpun::app::Appearance::Light, 100);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
