// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/cells.h"

namespace himpun::indicator
{

namespace
{

class Collector
{
public:
    explicit Collector(std::string row) : m_row(std::move(row)) { }

    void add(Field field, const std::string &text)
    {
        if (!text.empty())
            m_cells.push_back({m_row, field, text});
    }
    void add(Field field, const std::optional<base::Decimal> &number)
    {
        if (number)
            add(field, number->toString());
    }
    void moveTo(std::vector<Cell> &cells)
    {
        cells.insert(cells.end(), m_cells.begin(), m_cells.end());
    }

private:
    std::string m_row;
    std::vector<Cell> m_cells;
};

} // namespace

std::vector<Cell> cellsOf(const Sheet &sheet)
{
    std::vector<Cell> cells;
    for (const auto &row : sheet.rows) {
        Collector collector(row.indicator.text);
        collector.add(Field::Actual, row.actual);
        collector.add(Field::Numerator, row.numerator);
        collector.add(Field::Denominator, row.denominator);
        collector.add(Field::Supporting, row.supporting);
        collector.add(Field::Hindering, row.hindering);
        collector.add(Field::FollowUp, row.followUp);
        collector.add(Field::Source, row.source);
        collector.add(Field::Note, row.note);
        collector.add(Field::Evidence, toText(row.evidence));
        collector.moveTo(cells);
    }
    for (const auto &row : sheet.budget) {
        Collector collector(row.line.text);
        collector.add(Field::Spent, row.spent);
        collector.moveTo(cells);
    }
    return cells;
}

} // namespace himpun::indicator
