// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"

#include <gtest/gtest.h>

#include <minizip/zip.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include <unistd.h>

namespace support
{

using namespace himpun::spreadsheet;

namespace
{

std::string contentTypes(const std::string &main)
{
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
           "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
           + main + "\"/></Types>";
}

std::string relation(const std::string &id, const std::string &type, const std::string &target)
{
    return "<Relationship Id=\"" + id
           + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
           + "\" Target=\"" + target + "\"/>";
}

const std::string mainType =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

} // namespace

std::string fileBytes(const std::string &path)
{
    std::ifstream file(HIMPUN_SOURCE_DIR "/tests/data/" + path, std::ios::binary);
    EXPECT_TRUE(file) << path;
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string zipOf(const std::vector<Entry> &entries)
{
    const auto path = std::filesystem::path(testing::TempDir())
                      / ("himpun-zip-" + std::to_string(getpid()) + ".zip");
    zipFile zip = zipOpen(path.c_str(), APPEND_STATUS_CREATE);
    for (const Entry &entry : entries) {
        zip_fileinfo info{};
        zipOpenNewFileInZip(zip, entry.name.c_str(), &info, nullptr, 0, nullptr, 0, nullptr,
                            Z_DEFLATED, 1);
        zipWriteInFileInZip(zip, entry.bytes.data(), static_cast<unsigned>(entry.bytes.size()));
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
    std::ifstream file(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), {}};
    std::filesystem::remove(path);
    return bytes;
}

std::string Xlsx::bytes() const
{
    std::vector<Entry> entries{
        {"[Content_Types].xml", contentTypes(mainType)},
        {"_rels/.rels", "<Relationships>" + relation("a", "officeDocument", "/xl/workbook.xml")
                            + "</Relationships>"},
        {"xl/workbook.xml", "<workbook xmlns:r=\"r\">" + workbook
                                + "<sheets><sheet name=\"Lembar\" sheetId=\"1\" r:id=\"s\"/>"
                                  "</sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships>" + relation("s", "worksheet", "worksheets/../sheet.xml")
             + relation("t", "sharedStrings", "/xl/texts.xml")
             + relation("f", "styles", "styles.xml") + "</Relationships>"},
        {"xl/sheet.xml", "<worksheet>" + sheet + "</worksheet>"},
        {"xl/texts.xml", "<sst>" + texts + "</sst>"},
        {"xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>"},
    };
    entries.insert(entries.end(), more.begin(), more.end());
    return zipOf(entries);
}

std::string odsOf(const std::string &spreadsheet)
{
    return zipOf(
        {{"content.xml", "<office:document-content "
                         "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                         " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                         " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                         "<office:body><office:spreadsheet>"
                             + spreadsheet
                             + "</office:spreadsheet></office:body></office:document-content>"}});
}

Book bookIn(const std::string &bytes)
{
    auto book = read(bytes);
    if (!book) {
        ADD_FAILURE() << codeOf(book.error());
        return {Format::Csv, {Sheet{}}};
    }
    return std::move(*book);
}

Value valueAt(const Book &book, const std::string &place)
{
    const Cell *cell = book.sheets.front().find(*addressIn(place));
    return cell ? cell->value : Value();
}

std::string refusalOf(const std::string &bytes)
{
    const auto book = read(bytes);
    return book ? "" : std::string(codeOf(book.error()));
}

} // namespace support
