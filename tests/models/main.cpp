// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv); // keeps the language
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
