// SPDX-License-Identifier: GPL-3.0-or-later
// Programs and their money out of the tables of a book.
#pragma once

#include "row_cells.h"

#include <map>
#include <set>

namespace himpun::intake
{

class BudgetReading
{
public:
    /// The rows that follow are of another table than those before.
    void beginTable();
    void add(const RowCells &row);

    std::vector<indicator::BudgetLine> lines() const; ///< without ids

private:
    struct Line {
        std::string program;
        std::optional<base::Decimal> ceiling; ///< without one: the tables disagree
    };

    std::vector<Line *> ofEarlierTables(const std::string &program);
    /// Another table speaks of the same program.
    void compare(const std::vector<Line *> &earlier, const base::Decimal &ceiling,
                 const RowCells &row);

    std::vector<Line> m_lines;
    std::set<std::string> m_programs;                  ///< of this table
    std::multimap<std::string, std::size_t> m_earlier; ///< lines of the tables before, by program
};

} // namespace himpun::intake
