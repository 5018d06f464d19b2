// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/spreadsheet/read.h"

#include "formats.h"

#include <algorithm>

namespace himpun::spreadsheet
{

namespace
{

using namespace std::string_view_literals;

/// A name in the directory of an OLE file, in UTF-16 as it stands there.
bool hasStream(std::string_view bytes, std::string_view name)
{
    std::string wide;
    for (const char c : name)
        wide += {c, '\0'};
    return bytes.find(wide) != std::string_view::npos;
}

bool isOle(std::string_view bytes)
{
    return bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv);
}

ReadError refusalOfOle(std::string_view bytes)
{
    if (hasStream(bytes, "EncryptedPackage"))
        return ReadError::PasswordProtected;
    const bool isExcel = hasStream(bytes, "Workbook") || hasStream(bytes, "Book");
    return isExcel ? ReadError::OldExcel : ReadError::NotASpreadsheet;
}

/// Excel 2 to 4 wrote its records without any container.
bool isBareExcel(std::string_view bytes)
{
    return bytes.starts_with("\x09\x00\x04\x00"sv) || bytes.starts_with("\x09\x02\x06\x00"sv)
           || bytes.starts_with("\x09\x04\x06\x00"sv) || bytes.starts_with("\x09\x08\x10\x00"sv);
}

bool isMarkup(std::string_view bytes)
{
    const std::size_t first = bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    return first != std::string_view::npos && bytes[first] == '<';
}

bool isKnownOther(std::string_view bytes)
{
    return bytes.starts_with("%PDF"sv) || bytes.starts_with("{\\rtf"sv)
           || bytes.starts_with("PK\x05\x06"sv);
}

Book readArchive(std::string_view bytes, Meter &meter)
{
    Archive archive(bytes, meter);
    if (archive.has("[Content_Types].xml"))
        return readXlsx(archive, meter);
    if (archive.has("content.xml"))
        return readOds(archive, meter);
    meter.refuse(ReadError::NotASpreadsheet);
    return {};
}

Book readAny(std::string_view bytes, Meter &meter)
{
    if (bytes.empty())
        meter.refuse(ReadError::Empty);
    else if (bytes.size() > mostFileBytes)
        meter.refuse(ReadError::FileTooLarge);
    else if (isOle(bytes))
        meter.refuse(refusalOfOle(bytes));
    else if (isBareExcel(bytes))
        meter.refuse(ReadError::OldExcel);
    else if (isMarkup(bytes))
        meter.refuse(ReadError::WebPage);
    else if (isKnownOther(bytes))
        meter.refuse(ReadError::NotASpreadsheet);
    if (!meter.isFine())
        return {};
    return bytes.starts_with("PK\x03\x04"sv) ? readArchive(bytes, meter) : readCsv(bytes, meter);
}

} // namespace

base::Result<Book, ReadError> read(std::string_view bytes)
{
    Meter meter;
    Book book = readAny(bytes, meter);
    const bool isEmpty =
        std::ranges::all_of(book.sheets, [](const Sheet &sheet) { return sheet.cells.empty(); });
    if (isEmpty)
        meter.refuse(ReadError::Empty);
    if (meter.refused())
        return base::fail(*meter.refused());
    return book;
}

} // namespace himpun::spreadsheet
