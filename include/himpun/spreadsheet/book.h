// SPDX-License-Identifier: GPL-3.0-or-later
// A spreadsheet as a value: what stands in which cell, of whichever program wrote it.
//
// Nothing is computed and nothing guessed.  What people see in a cell and what its file holds are
// brought together here: a percentage is 95 where the cell shows 95%, a date is a day.
#pragma once

#include "himpun/base/instant.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace himpun::spreadsheet
{

/// A cell's place; both numbers begin with 0.
struct Address {
    int row = 0;
    int column = 0;

    auto operator<=>(const Address &) const = default;
};

std::string toText(const Address &address); ///< "B12"
std::string columnName(int column);         ///< "B"
/// "B12" and "$B$12"; empty for what is no place on a sheet.
std::optional<Address> addressIn(std::string_view text);

/// How a cell shows its number.
enum class NumberLook { Plain, Percent, Currency };

/// A number in the form base::Decimal::parse() reads, if it is not too long for that: the digits of
/// the file, or where these are more than the 15 that spreadsheets show, rounded to 15.  One that
/// its format shows with words ("5 juta", "≤ 5", "12 orang") is a text.
struct Number {
    std::string digits; ///< of a percentage as it is shown: "95", not "0.95"
    NumberLook look = NumberLook::Plain;

    bool operator==(const Number &) const = default;
};

/// A day, a time of day, or both.
struct Moment {
    std::optional<base::Date> day;
    std::optional<int> second; ///< of the day

    bool operator==(const Moment &) const = default;
};
std::string toText(const Moment &moment); ///< "2026-03-01", "2026-03-01 07:30", "07:30"

struct CellError { ///< "#DIV/0!", "#REF!" …
    std::string code;
    bool operator==(const CellError &) const = default;
};

/// A formula whose result the file does not hold, or holds only until some program computes it.
struct NotCalculated {
    bool operator==(const NotCalculated &) const = default;
};

using Value = std::variant<std::string, Number, Moment, bool, CellError, NotCalculated>;

struct Cell {
    Address at;
    bool isFormula = false; ///< the value is what the formula came to when the file was saved
    Value value;

    bool operator==(const Cell &) const = default;
};

/// Cells that were merged, or a stretch of rows or columns; the last one belongs to it.
struct Range {
    Address first;
    Address last;

    bool contains(const Address &address) const;
    bool operator==(const Range &) const = default;
};
struct Stretch {
    int first = 0;
    int last = 0;

    bool operator==(const Stretch &) const = default;
};

struct Sheet {
    std::string name;
    bool isHidden = false;
    std::vector<Cell> cells; ///< that hold something, row by row; each place once
    std::vector<Range> merged;
    std::vector<Stretch> hiddenRows; ///< in order, as are the columns
    std::vector<Stretch> hiddenColumns;

    const Cell *find(const Address &address) const; ///< nullptr where nothing stands
    bool isRowHidden(int row) const;
    bool isColumnHidden(int column) const;
    bool operator==(const Sheet &) const = default;
};

enum class Format { Xlsx, Ods, Csv };

struct Book {
    Format format = Format::Xlsx;
    std::vector<Sheet> sheets; ///< in the order of their tabs

    bool operator==(const Book &) const = default;
};

} // namespace himpun::spreadsheet
