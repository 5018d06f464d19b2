// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are something else than they are called: each is refused by its own name.
#include "support/files.h"

#include <gtest/gtest.h>

using namespace himpun::spreadsheet;
using namespace std::string_literals;
using support::Entry;
using support::refusalOf;
using support::zipOf;

namespace
{

std::string typed(const std::string &contentType)
{
    return zipOf({{"[Content_Types].xml", "<Types><Override PartName=\"/xl/workbook.xml\" "
                                          "ContentType=\"application/vnd."
                                              + contentType + "+xml\"/></Types>"}});
}

std::string oleWith(const std::string &stream)
{
    std::string bytes = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s + std::string(600, '\0');
    for (const char c : stream)
        bytes += {c, '\0'};
    return bytes + std::string(400, '\0');
}

} // namespace

TEST(Foreign, files_of_Excel_are_told_apart)
{
    EXPECT_EQ(refusalOf(support::fileBytes("spreadsheets/kinds.xls")), "old-excel");
    EXPECT_EQ(refusalOf("\x09\x08\x10\x00\x00\x06"s), "old-excel");
    EXPECT_EQ(refusalOf(oleWith("EncryptedPackage")), "password-protected");
    EXPECT_EQ(refusalOf(oleWith("WordDocument")), "not-a-spreadsheet");
    EXPECT_EQ(refusalOf(typed("ms-excel.sheet.macroEnabled.main")), "macro-file");
    EXPECT_EQ(refusalOf(typed("ms-excel.sheet.binary.macroEnabled.main")), "binary-excel");
    EXPECT_EQ(refusalOf(typed("openxmlformats-officedocument.wordprocessingml.document.main")),
              "not-a-spreadsheet");
}

TEST(Foreign, open_documents_are_told_apart)
{
    const std::string encrypted =
        "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
        "<manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/>"
        "</manifest:file-entry></manifest:manifest>";
    EXPECT_EQ(refusalOf(zipOf({{"content.xml", "\x13\x77"}, {"META-INF/manifest.xml", encrypted}})),
              "password-protected");
    EXPECT_EQ(refusalOf(zipOf({{"content.xml", "<d/>"}, {"Basic/Standard/a.xml", "<a/>"}})),
              "macro-file");
    EXPECT_EQ(refusalOf(zipOf({{"content.xml", "<d><body><text/></body></d>"}})),
              "not-a-spreadsheet");
}

TEST(Foreign, pages_that_are_called_xls_are_told_apart)
{
    EXPECT_EQ(refusalOf("\n<html><table><tr><td>1</td></tr></table></html>"), "web-page");
    EXPECT_EQ(refusalOf("\xEF\xBB\xBF<?xml version=\"1.0\"?><Workbook/>"), "web-page");
}

TEST(Foreign, things_are_no_spreadsheets)
{
    EXPECT_EQ(refusalOf(""), "empty");
    EXPECT_EQ(refusalOf("%PDF-1.7\n1 0 obj"), "not-a-spreadsheet");
    EXPECT_EQ(refusalOf("\x89PNG\r\n\x1A\n\0\0"s), "not-a-spreadsheet");
    EXPECT_EQ(refusalOf(zipOf({{"readme.txt", "halo"}})), "not-a-spreadsheet");
}

TEST(Foreign, archives_may_be_damaged)
{
    const std::string whole = support::fileBytes("spreadsheets/kinds.xlsx");
    EXPECT_EQ(refusalOf(whole.substr(0, whole.size() / 2)), "damaged-archive");
    std::string flipped = whole;
    flipped[flipped.find("xl/worksheets/sheet1.xml") + 200] ^= 0x55;
    EXPECT_EQ(refusalOf(flipped), "damaged-archive");
}
