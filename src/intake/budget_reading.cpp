// SPDX-License-Identifier: GPL-3.0-or-later
#include "budget_reading.h"

#include "words.h"

#include <algorithm>

namespace himpun::intake
{

namespace
{

using indicator::showNumber;

std::string programOf(const RowCells &row)
{
    const Column &column = *row.table().find(Meaning::Program);
    return row.row().hasProgram ? withoutListMark(row.text(column, "")) : row.row().program;
}

} // namespace

void BudgetReading::beginTable()
{
    for (std::size_t i = m_earlier.size(); i < m_lines.size(); ++i)
        m_earlier.emplace(plain(m_lines[i].program), i);
    m_programs.clear();
}

std::vector<BudgetReading::Line *> BudgetReading::ofEarlierTables(const std::string &program)
{
    std::vector<Line *> lines;
    const auto [first, last] = m_earlier.equal_range(plain(program));
    for (auto entry = first; entry != last; ++entry)
        lines.push_back(&m_lines[entry->second]);
    return lines;
}

void BudgetReading::add(const RowCells &row)
{
    const Column &column = *row.table().find(Meaning::Ceiling);
    const std::string program = programOf(row);
    const MoneyReading reading = row.readCeiling(column);
    if (reading.objection)
        row.doubt(column, program, *reading.objection);
    if (!reading.value)
        return;
    const bool isNew = m_programs.insert(plain(program)).second;
    const bool isAgain = !row.row().hasProgram || !isNew;
    if (isAgain && !row.answerTo(column)) // two sums of one program, or one that is printed twice
        return row.doubt(column, program, {Why::SameProgram, {}, {showNumber(*reading.value), ""}});
    const auto earlier = ofEarlierTables(program);
    const bool isKnown = std::ranges::find(earlier, reading.value, &Line::ceiling) != earlier.end();
    if (isKnown)
        return;
    if (earlier.empty() || isAgain)
        m_lines.push_back({program, reading.value});
    else
        compare(earlier, *reading.value, row);
}

void BudgetReading::compare(const std::vector<Line *> &earlier, const base::Decimal &ceiling,
                            const RowCells &row)
{
    const Column &column = *row.table().find(Meaning::Ceiling);
    Line &line = *earlier.front();
    if (row.answerTo(column)) {
        line.ceiling = ceiling;
        return;
    }
    std::vector<std::string> proposals{showNumber(ceiling)};
    if (line.ceiling)
        proposals.push_back(showNumber(*line.ceiling));
    row.doubt(column, line.program, {Why::OtherSheet, {}, std::move(proposals)});
    line.ceiling.reset();
}

std::vector<indicator::BudgetLine> BudgetReading::lines() const
{
    std::vector<indicator::BudgetLine> lines;
    for (const Line &line : m_lines) {
        if (line.ceiling)
            lines.push_back({{}, line.program, *line.ceiling});
    }
    return lines;
}

} // namespace himpun::intake
