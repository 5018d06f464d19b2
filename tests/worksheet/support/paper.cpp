// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper.h"

#include <gtest/gtest.h>

#include <minizip/unzip.h>
#include <minizip/zip.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>

namespace paper
{

using namespace himpun;

namespace
{

/// A folder of its own that goes again.
struct Scratch {
    fs::path path;
    Scratch()
    {
        std::random_device random;
        path = fs::temp_directory_path() / ("himpun-paper-" + std::to_string(random()));
        fs::create_directories(path);
    }
    ~Scratch()
    {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
};

void write(const fs::path &file, const std::string &bytes)
{
    std::ofstream(file, std::ios::binary) << bytes;
}

std::string escaped(const std::string &text)
{
    std::string xml;
    for (const char c : text)
        xml += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string(1, c);
    return xml;
}

} // namespace

std::string bytesOf(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    EXPECT_TRUE(stream) << file;
    return {std::istreambuf_iterator<char>(stream), {}};
}

Xlsx::Xlsx(const std::string &bytes)
{
    const Scratch scratch;
    write(scratch.path / "a.xlsx", bytes);
    unzFile archive = unzOpen((scratch.path / "a.xlsx").c_str());
    for (int next = unzGoToFirstFile(archive); next == UNZ_OK; next = unzGoToNextFile(archive)) {
        unz_file_info info{};
        char name[256] = {};
        unzGetCurrentFileInfo(archive, &info, name, sizeof name, nullptr, 0, nullptr, 0);
        std::string content(info.uncompressed_size, '\0');
        unzOpenCurrentFile(archive);
        unzReadCurrentFile(archive, content.data(), static_cast<unsigned>(content.size()));
        unzCloseCurrentFile(archive);
        m_entries[name] = std::move(content);
    }
    unzClose(archive);
}

std::string &Xlsx::entry(const std::string &name)
{
    EXPECT_TRUE(m_entries.contains(name)) << name;
    return m_entries[name];
}

void Xlsx::raw(const std::string &place, const std::string &attributes, const std::string &content)
{
    std::string &sheet = table();
    const std::size_t at = sheet.find("<c r=\"" + place + '"');
    ASSERT_NE(at, std::string::npos) << place;
    const std::size_t close = sheet.find('>', at);
    const bool isEmpty = sheet[close - 1] == '/';
    const std::size_t end = isEmpty ? close + 1 : sheet.find("</c>", at) + 4;
    const std::size_t style = sheet.find(" s=\"", at);
    const std::string look =
        style < close ? sheet.substr(style, sheet.find('"', style + 4) + 1 - style) : "";
    sheet.replace(at, end - at,
                  "<c r=\"" + place + '"' + look + attributes + '>' + content + "</c>");
}

void Xlsx::number(const std::string &place, const std::string &digits)
{
    raw(place, "", "<v>" + digits + "</v>");
}

void Xlsx::text(const std::string &place, const std::string &words)
{
    raw(place, " t=\"inlineStr\"", "<is><t xml:space=\"preserve\">" + escaped(words) + "</t></is>");
}

void Xlsx::clear(const std::string &place)
{
    raw(place, "", "");
}

void Xlsx::replaceAll(const std::string &name, const std::string &what, const std::string &with)
{
    std::string &content = entry(name);
    EXPECT_NE(content.find(what), std::string::npos) << what;
    for (std::size_t at = content.find(what); at != std::string::npos;
         at = content.find(what, at + with.size()))
        content.replace(at, what.size(), with);
}

std::string Xlsx::bytes() const
{
    const Scratch scratch;
    zipFile zip = zipOpen((scratch.path / "a.xlsx").c_str(), APPEND_STATUS_CREATE);
    for (const auto &[name, content] : m_entries) {
        const zip_fileinfo info{};
        zipOpenNewFileInZip(zip, name.c_str(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                            1);
        zipWriteInFileInZip(zip, content.data(), static_cast<unsigned>(content.size()));
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
    return bytesOf(scratch.path / "a.xlsx");
}

std::string placeOf(const std::string &bytes, const std::string &row, const std::string &column)
{
    const auto book = spreadsheet::read(bytes);
    if (!book)
        return {};
    int foundRow = -1;
    int foundColumn = -1;
    for (const spreadsheet::Cell &cell : book->sheets.front().cells) {
        const auto *text = std::get_if<std::string>(&cell.value);
        if (text && *text == row)
            foundRow = cell.at.row;
        if (text && *text == column)
            foundColumn = cell.at.column;
    }
    return foundRow < 0 || foundColumn < 0 ? std::string()
                                           : toText(spreadsheet::Address{foundRow, foundColumn});
}

spreadsheet::Value valueAt(const std::string &bytes, const std::string &place, std::size_t sheet)
{
    const auto book = spreadsheet::read(bytes);
    const auto *cell = book ? book->sheets.at(sheet).find(*spreadsheet::addressIn(place)) : nullptr;
    return cell ? cell->value : spreadsheet::Value(std::string());
}

std::string savedByLibreOffice(const std::string &bytes, const std::string &from,
                               const std::string &format)
{
    const Scratch scratch;
    const std::string folder = scratch.path.string();
    fs::create_directories(scratch.path / "profile/user");
    fs::create_directories(scratch.path / "out");
    write(scratch.path / "profile/user/registrymodifications.xcu",
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
          "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">"
          "<item oor:path=\"/org.openoffice.Office.Calc/Formula/Load\">"
          "<prop oor:name=\"OOXMLRecalcMode\" oor:op=\"fuse\"><value>0</value></prop></item>"
          "<item oor:path=\"/org.openoffice.Office.Calc/Formula/Load\">"
          "<prop oor:name=\"ODFRecalcMode\" oor:op=\"fuse\"><value>0</value></prop></item>"
          "</oor:items>");
    write(scratch.path / ("a." + from), bytes);
    const std::string command = "soffice -env:UserInstallation=file://" + folder
                                + "/profile --headless --convert-to " + format + " --outdir '"
                                + folder + "/out' '" + folder + "/a." + from + "' >'" + folder
                                + "/log' 2>&1";
    const fs::path saved = scratch.path / "out" / ("a." + format);
    return std::system(command.c_str()) == 0 && fs::exists(saved) ? bytesOf(saved) : std::string();
}

} // namespace paper
