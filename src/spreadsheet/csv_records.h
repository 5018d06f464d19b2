// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a csv, record by record.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace himpun::spreadsheet
{

class CsvRecords
{
public:
    CsvRecords(std::string_view text, char separator) : m_text(text), m_separator(separator) { }

    /// The next record's fields; false after the last one.
    bool next(std::vector<std::string> &fields);
    /// The last record has more fields than a sheet has columns; nothing is read behind it.
    bool isTooWide() const { return m_isTooWide; }
    bool endsInQuote() const { return m_endsInQuote; } ///< the last quotation mark has no partner

private:
    std::string field();
    void quoted(std::string &field);

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    bool m_endsInQuote = false;
    bool m_isTooWide = false;
};

/// What stands between the fields of \a text: ";" as Indonesian Excel writes it, "," or a tab;
/// that which cuts most records into equally many fields.
char separatorOf(std::string_view text);

} // namespace himpun::spreadsheet
