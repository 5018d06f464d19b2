// SPDX-License-Identifier: GPL-3.0-or-later
// A worksheet as a file in other hands: looked at, typed into, spoilt, and saved by LibreOffice.
#pragma once

#include "himpun/spreadsheet/read.h"

#include <filesystem>
#include <map>
#include <string>

namespace paper
{

namespace fs = std::filesystem;

std::string bytesOf(const fs::path &file);

/// The entries of an xlsx, to be changed and packed again.
class Xlsx
{
public:
    explicit Xlsx(const std::string &bytes);

    std::string &entry(const std::string &name);
    std::string &table() { return entry("xl/worksheets/sheet1.xml"); }
    std::string &hidden() { return entry("xl/worksheets/sheet3.xml"); }

    void number(const std::string &place, const std::string &digits);
    void text(const std::string &place, const std::string &words);
    void clear(const std::string &place);
    /// As the XML of a cell says it: "<v>1</v>", with the attributes before it.
    void raw(const std::string &place, const std::string &attributes, const std::string &content);
    void replaceAll(const std::string &name, const std::string &what, const std::string &with);

    std::string bytes() const;

private:
    std::map<std::string, std::string> m_entries;
};

/// Where a row (by its key) has a column (by its code); "" where it has not.
std::string placeOf(const std::string &bytes, const std::string &row, const std::string &column);
himpun::spreadsheet::Value valueAt(const std::string &bytes, const std::string &place,
                                   std::size_t sheet = 0);

/// \a file saved anew by LibreOffice as \a format ("xlsx", "ods"), every formula computed afresh;
/// "" where LibreOffice is not installed.
std::string savedByLibreOffice(const std::string &bytes, const std::string &from,
                               const std::string &format);

} // namespace paper
