// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats.h"

#include "csv_records.h"
#include "sheet_size.h"

#include <QString>
#include <QStringConverter>

#include <algorithm>

namespace himpun::spreadsheet
{

namespace
{

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view utf16Marks[] = {"\xFF\xFE", "\xFE\xFF"};

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
}

void checkText(std::string_view text, Meter &meter)
{
    for (const std::string_view mark : utf16Marks) {
        if (text.starts_with(mark))
            return meter.refuse(ReadError::NotUtf8);
    }
    if (std::ranges::any_of(text, isControl))
        return meter.refuse(ReadError::NotASpreadsheet);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded =
        decoder(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    if (decoder.hasError())
        meter.refuse(ReadError::NotUtf8);
}

/// "sep=;" in the first line tells Excel the separator, and is no row.
std::optional<char> announcedSeparator(std::string_view &text)
{
    constexpr std::string_view announcement = "sep=";
    if (!text.starts_with(announcement) || text.size() < 6 || (text[5] != '\r' && text[5] != '\n'))
        return std::nullopt;
    const char separator = text[4];
    text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
    return separator;
}

void addRow(Sheet &sheet, int row, std::vector<std::string> &fields, Meter &meter)
{
    if (row >= rowsOfASheet)
        meter.refuse(ReadError::TooManyCells);
    for (std::size_t i = 0; i < fields.size() && meter.isFine(); ++i) {
        if (!fields[i].empty() && meter.allowText(fields[i].size()) && meter.countCells(1))
            sheet.cells.push_back({{row, static_cast<int>(i)}, false, std::move(fields[i])});
    }
}

} // namespace

Book readCsv(std::string_view text, Meter &meter)
{
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    Book book{Format::Csv, {Sheet{}}};
    checkText(text, meter);
    if (!meter.isFine())
        return book;
    const auto announced = announcedSeparator(text);
    CsvRecords records(text, announced ? *announced : separatorOf(text));
    std::vector<std::string> fields;
    for (int row = 0; meter.isFine() && records.next(fields); ++row) {
        if (records.endsInQuote())
            meter.refuse(ReadError::UnclosedQuote);
        addRow(book.sheets.front(), row, fields, meter);
    }
    if (records.isTooWide())
        meter.refuse(ReadError::TooManyCells);
    return book;
}

} // namespace himpun::spreadsheet
