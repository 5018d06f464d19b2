// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook under way: its formats and the names of its sheets.
#pragma once

#include "himpun/document/render.h"

#include <xlsxwriter.h>

#include <map>
#include <set>
#include <tuple>

namespace himpun::document
{

/// How a cell looks; one libxlsxwriter format for each.
struct Look {
    bool bold = false;
    bool italic = false;
    bool border = false;
    bool head = false;
    bool wrap = false;
    Align align = Align::Left;
    std::string numberFormat = {};
    std::string colour = {}; ///< "#rrggbb" behind the text

    auto key() const
    {
        return std::tie(bold, italic, border, head, wrap, align, numberFormat, colour);
    }
    bool operator<(const Look &other) const { return key() < other.key(); }
};

class Workbook
{
public:
    Workbook(const std::filesystem::path &file, const Report &report);
    ~Workbook();
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    /// A sheet by this name, or one like it that a workbook accepts and that is not taken.
    lxw_worksheet *addSheet(const std::string &name);
    std::string addTable(const Table &table); ///< the name its sheet got

    void write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const std::string &text,
               const Look &look);
    void write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const CellValue &value,
               Look look);

    Written close();

private:
    std::string freeName(const std::string &name);
    lxw_format *format(const Look &look);
    lxw_row_t writeHead(lxw_worksheet *sheet, const Table &table);
    void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const Row &cells,
                   Align align);

    lxw_workbook *m_book;
    const std::string m_header; ///< over every printed page
    std::map<Look, lxw_format *> m_formats;
    std::set<std::string> m_names;
    std::string m_lastName;
};

} // namespace himpun::document
