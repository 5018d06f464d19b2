// SPDX-License-Identifier: GPL-3.0-or-later
// A printed document as a value: what it says, not how it looks.
//
// PDF, workbook and plain text are made of the same value, so that they cannot disagree, and a
// test can compare documents without printing them.
#pragma once

#include "himpun/base/fraction.h"
#include "himpun/base/instant.h"
#include "himpun/calendar/working_calendar.h"

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace himpun::document
{

enum class Paper { A4, F4 }; ///< F4 is Indonesia's folio, 215 × 330 mm
enum class Orientation { Portrait, Landscape };

struct Page {
    Paper paper = Paper::A4;
    Orientation orientation = Orientation::Portrait;
    bool operator==(const Page &) const = default;
};

enum class Align { Left, Center, Right };

enum class NumberStyle { Plain, Percent, Money };

/// A number that stays a number in a workbook.  Of NumberStyle::Percent, 98.5 means 98,5%.
struct Number {
    base::Fraction value;
    int places = 0;
    NumberStyle style = NumberStyle::Plain;
    std::string note = {}; ///< said behind it: "(1 belum diisi)"
    bool operator==(const Number &) const = default;
};

/// A time that stays a time in a workbook, as the office's clock shows it.
struct Moment {
    base::Instant at;
    calendar::Zone zone = calendar::Zone::Wib;
    bool operator==(const Moment &) const = default;
};

/// Where a number should stand and why none does: "belum diisi".
struct Missing {
    std::string reason;
    bool operator==(const Missing &) const = default;
};

using CellValue = std::variant<std::string, Number, Moment, Missing>;

struct Cell {
    CellValue value;
    bool bold = false;
    std::string colour = {}; ///< "#rrggbb" of a mark beside the words; never says it alone
    /// How a workbook computes the number from its row, by column numbers: "[8]/[7]".  Left out
    /// where one of those columns holds no number.
    std::string formula = {};
    bool operator==(const Cell &) const = default;
};

/// A cell of a table's head, over several columns or down several rows.  What it covers is not
/// listed again.
struct HeadCell {
    std::string text;
    int columns = 1;
    int rows = 1;
    bool operator==(const HeadCell &) const = default;
};

struct Column {
    double weight = 1; ///< share of the width
    Align align = Align::Left;
    bool operator==(const Column &) const = default;
};

using Row = std::vector<Cell>; ///< one for each column

struct Table {
    std::string name; ///< of its sheet in a workbook
    std::vector<Column> columns;
    std::vector<std::vector<HeadCell>> head; ///< row by row; repeated on every page
    std::vector<std::string> numbering; ///< the row of column numbers and formulas; may be empty
    std::vector<Row> rows;
    std::vector<std::string> notes = {}; ///< what stands in small print below it
    bool operator==(const Table &) const = default;
};

struct Heading {
    std::string text;
    int level = 1; ///< 1 or 2
    bool onNewPage = false;
    bool operator==(const Heading &) const = default;
};

struct Paragraph {
    std::string text;
    bool small = false; ///< a note
    bool operator==(const Paragraph &) const = default;
};

struct KeyValues {
    std::vector<std::pair<std::string, CellValue>> entries;
    bool operator==(const KeyValues &) const = default;
};

/// One who signs.  The paper leaves room for ink; the note says what was done in the program.
struct Signature {
    std::string position; ///< "Kepala Dinas"
    std::string name;
    std::string nip;
    std::string note; ///< "ditandatangani dalam aplikasi pada …"
    bool operator==(const Signature &) const = default;
};

struct Signatures {
    std::string placeAndDate; ///< over the last one
    std::vector<Signature> people;
    bool operator==(const Signatures &) const = default;
};

using Block = std::variant<Heading, Paragraph, KeyValues, Table, Signatures>;

/// Head of the first page (kop surat); the last line is the office itself.
struct Letterhead {
    std::vector<std::string> lines;
    std::string contact;
    bool operator==(const Letterhead &) const = default;
};

struct Report {
    std::optional<Letterhead> letterhead;
    std::string title;
    std::string subtitle;
    Page page;
    std::vector<Block> blocks;
    std::string footer;     ///< at the foot of every page, beside "Halaman 1 dari 5"
    base::Instant madeAt{}; ///< the only time that gets into the files
    bool operator==(const Report &) const = default;
};

/// What a cell shows on paper.
std::string shown(const CellValue &value);

} // namespace himpun::document
