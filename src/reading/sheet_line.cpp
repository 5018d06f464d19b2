// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/reading/sheet_line.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace himpun::reading
{

namespace
{

using indicator::Field;

/// A form and a sheet of this line alone: what is asked of whole sheets can be asked of one row.
indicator::Form formOf(const SheetLine &line)
{
    indicator::Form form;
    if (line.indicator)
        form.indicators.push_back(*line.indicator);
    else
        form.budget.push_back(*line.budget);
    return form;
}

indicator::Sheet sheetOf(const SheetLine &line, const UnitSheet &sheet)
{
    indicator::Sheet alone{sheet.unit.text, sheet.period, {}, {}};
    if (line.indicator)
        alone.rows.push_back(line.row);
    else
        alone.budget.push_back({line.budget->id, line.spent});
    return alone;
}

std::vector<indicator::SheetDoubt> doubtsIn(const SheetLine &line, const UnitSheet &sheet)
{
    static const indicator::PeriodActuals none;
    const auto earlier = sheet.earlier.find(line.indicator->id);
    return indicator::doubtsIn(line.row, *line.indicator, sheet.period,
                               earlier == sheet.earlier.end() ? none : earlier->second,
                               sheet.checks);
}

} // namespace

const std::string &SheetLine::id() const
{
    return indicator ? indicator->id.text : budget->id.text;
}

bool SheetLine::isToBeExplained() const
{
    return std::ranges::any_of(doubts, &indicator::SheetDoubt::isOpen);
}

bool SheetLine::isBlocked() const
{
    return std::ranges::any_of(doubts, &indicator::SheetDoubt::isBlocking);
}

bool SheetLine::isFilled() const
{
    return !std::holds_alternative<indicator::NotFilled>(measured);
}

std::vector<SheetLine> linesIn(const indicator::Form &form, const indicator::Sheet &filled)
{
    std::unordered_map<std::string_view, const indicator::SheetRow *> rows;
    for (const indicator::SheetRow &row : filled.rows)
        rows.emplace(row.indicator.text, &row);
    std::vector<SheetLine> lines;
    lines.reserve(form.indicators.size() + form.budget.size());
    for (const indicator::Indicator &indicator : form.indicators) {
        SheetLine line;
        line.indicator = &indicator;
        if (const auto row = rows.find(indicator.id.text); row != rows.end())
            line.row = *row->second;
        line.row.indicator = indicator.id;
        lines.push_back(std::move(line));
    }
    for (const indicator::BudgetLine &budget : form.budget) {
        SheetLine line;
        line.budget = &budget;
        if (const indicator::BudgetRow *row = filled.find(budget.id))
            line.spent = row->spent;
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<SheetLine> linesOf(const UnitSheet &sheet)
{
    std::vector<SheetLine> lines = linesIn(sheet.form, sheet.sheet);
    for (SheetLine &line : lines)
        reckon(line, sheet);
    return lines;
}

void reckon(SheetLine &line, const UnitSheet &sheet)
{
    if (line.indicator) {
        line.measured = indicator::measuredIn(*line.indicator, line.row);
        line.achievement = indicator::achieve(*line.indicator, sheet.period, line.measured);
        line.doubts = doubtsIn(line, sheet);
    } else {
        line.measured = indicator::measuredFrom(line.spent);
        line.achievement = indicator::absorption(line.budget->ceiling, line.spent);
    }
    line.rating = line.indicator ? indicator::rate(line.achievement, sheet.rating) : nullptr;
    line.missing = indicator::missing(sheetOf(line, sheet), formOf(line), sheet.required);
}

std::string cellText(const SheetLine &line, Field field)
{
    for (const indicator::Cell &cell : indicator::cellsOf(
             {{},
              {},
              line.indicator ? std::vector{line.row} : std::vector<indicator::SheetRow>{},
              line.budget ? std::vector{indicator::BudgetRow{line.budget->id, line.spent}}
                          : std::vector<indicator::BudgetRow>{}})) {
        if (cell.field == field)
            return cell.text;
    }
    return {};
}

std::string cellText(const SheetLine &line, const indicator::Sheet &revision, Field field)
{
    SheetLine then;
    then.indicator = line.indicator;
    then.budget = line.budget;
    if (line.indicator) {
        if (const indicator::SheetRow *row = revision.find(line.indicator->id))
            then.row = *row;
    } else if (const indicator::BudgetRow *row = revision.find(line.budget->id)) {
        then.spent = row->spent;
    }
    return cellText(then, field);
}

base::Result<void, indicator::CellProblem> put(SheetLine &line, const indicator::Cell &cell,
                                               const UnitSheet &sheet)
{
    const indicator::Form form = formOf(line);
    if (const auto problem = indicator::check(cell, form))
        return base::fail(*problem);
    auto cells = indicator::cellsOf(sheetOf(line, sheet));
    cells.push_back(cell);
    const auto changed = indicator::sheetFrom(cells, form, sheet.unit.text, sheet.period);
    if (!changed)
        return base::fail(changed.error().front().problem);
    if (line.indicator)
        line.row = changed->rows.front();
    else
        line.spent = changed->budget.front().spent;
    reckon(line, sheet);
    return {};
}

bool takes(const SheetLine &line, Field field)
{
    if (line.budget)
        return field == Field::Spent;
    switch (field) {
    case Field::Actual: return !line.indicator->elements;
    case Field::Numerator:
    case Field::Denominator: return line.indicator->elements.has_value();
    case Field::Spent: return false;
    case Field::Supporting:
    case Field::Hindering:
    case Field::FollowUp:
    case Field::Source:
    case Field::Note:
    case Field::Evidence: return true;
    }
    return false;
}

std::vector<Field> inputsOf(const SheetLine &line, Field field)
{
    if (field == Field::Actual && !takes(line, field))
        return {Field::Numerator, Field::Denominator};
    return {field};
}

indicator::Measured lastPeriod(const SheetLine &line, const UnitSheet &sheet)
{
    if (line.budget) {
        const auto spent = sheet.earlierSpent.find(line.budget->id);
        if (spent == sheet.earlierSpent.end() || spent->second.empty())
            return indicator::NotFilled{};
        return base::Fraction(spent->second.rbegin()->second);
    }
    const auto earlier = sheet.earlier.find(line.indicator->id);
    return earlier == sheet.earlier.end() || earlier->second.empty()
               ? indicator::Measured(indicator::NotFilled{})
               : earlier->second.rbegin()->second;
}

} // namespace himpun::reading
