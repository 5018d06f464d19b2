// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/language.h"

#include <QCoreApplication>
#include <QLocale>

#include <gtest/gtest.h>

using namespace himpun;

TEST(Language, is_also_that_of_what_Qt_itself_says)
{
    const auto qt = [](const char *context, const char *words) {
        return QCoreApplication::translate(context, words).toStdString();
    };
    text::setLanguage(text::Language::Indonesian);
    EXPECT_EQ(qt("QLineEdit", "Select All"), "Pilih semua");
    EXPECT_EQ(qt("QFileDialog", "File &name:"), "&Nama berkas:");
    EXPECT_EQ(qt("QPlatformTheme", "Cancel"), "Batal");
    EXPECT_EQ(QLocale().monthName(8).toStdString(), "Agustus");
    text::setLanguage(text::Language::English);
    EXPECT_EQ(qt("QLineEdit", "Select All"), "Select All");
    EXPECT_EQ(QLocale().monthName(8).toStdString(), "August");
    text::setLanguage(text::Language::Indonesian);
}
