// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/cells.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace himpun::indicator
{

namespace
{

bool isOnRow(Field field, const Indicator &indicator)
{
    switch (field) {
    case Field::Actual: return !indicator.elements;
    case Field::Numerator:
    case Field::Denominator: return indicator.elements.has_value();
    case Field::Supporting:
    case Field::Hindering:
    case Field::FollowUp:
    case Field::Source:
    case Field::Note:
    case Field::Evidence: return true;
    case Field::Spent: return false;
    }
    return false;
}

bool isNumber(Field field)
{
    return field == Field::Actual || field == Field::Numerator || field == Field::Denominator
           || field == Field::Spent;
}

/// Numerators, denominators and money are counted, whatever comes of them.
bool isInPercent(const Cell &cell, const Indicator *indicator)
{
    return cell.field == Field::Actual && indicator && isPercent(indicator->unitOfMeasure);
}

std::optional<CellProblem> checkNumber(const Cell &cell, const Indicator *indicator)
{
    const auto number = base::Decimal::parse(cell.text);
    if (!number)
        return CellProblem::NumberUnreadable;
    if (indicator && indicator->scale && !indicator->scale->levelOf(*number))
        return CellProblem::NotOnScale;
    return std::nullopt;
}

std::optional<base::Decimal> numberIn(const Cell &cell)
{
    return base::Decimal::parse(cell.text); // an empty text is no number: the cell was emptied
}

void put(const Cell &cell, SheetRow &row)
{
    switch (cell.field) {
    case Field::Actual: row.actual = numberIn(cell); return;
    case Field::Numerator: row.numerator = numberIn(cell); return;
    case Field::Denominator: row.denominator = numberIn(cell); return;
    case Field::Supporting: row.supporting = cell.text; return;
    case Field::Hindering: row.hindering = cell.text; return;
    case Field::FollowUp: row.followUp = cell.text; return;
    case Field::Source: row.source = cell.text; return;
    case Field::Note: row.note = cell.text; return;
    case Field::Evidence:
        row.evidence = readEvidence(cell.text).value_or(std::vector<Evidence>());
        return;
    case Field::Spent: return;
    }
}

Sheet emptySheet(const Form &form, const std::string &unit, const calendar::Period &period)
{
    Sheet sheet{unit, period, {}, {}};
    for (const auto &indicator : form.indicators) {
        SheetRow row;
        row.indicator = indicator.id;
        sheet.rows.push_back(std::move(row));
    }
    for (const auto &line : form.budget)
        sheet.budget.push_back({line.id, std::nullopt});
    return sheet;
}

/// \a indicator and \a line are the form's of that name, if it has them.
std::optional<CellProblem> check(const Cell &cell, const Indicator *indicator,
                                 const BudgetLine *line)
{
    if (!indicator && !line)
        return CellProblem::UnknownRow;
    const bool ofIndicator = indicator && isOnRow(cell.field, *indicator);
    const bool ofBudget = line && cell.field == Field::Spent;
    if (!ofIndicator && !ofBudget)
        return CellProblem::FieldNotOfRow;
    if (cell.text.empty())
        return std::nullopt;
    if (isNumber(cell.field))
        return checkNumber(cell, ofIndicator ? indicator : nullptr);
    if (cell.field == Field::Evidence && !readEvidence(cell.text))
        return CellProblem::DigestUnreadable;
    return std::nullopt;
}

/// Rows by name: sheets may have ten thousand of them.
using Places = std::unordered_map<std::string_view, std::size_t>;

template <class Row>
Places placesOf(const std::vector<Row> &rows)
{
    Places places;
    for (std::size_t i = 0; i < rows.size(); ++i)
        places.emplace(rows[i].id.text, i);
    return places;
}

template <class Row>
const Row *rowAt(const Places &places, const std::vector<Row> &rows, const std::string &name)
{
    const auto found = places.find(name);
    return found == places.end() ? nullptr : &rows[found->second];
}

/// Where \a unit stands, behind the number.
std::size_t unitIn(const std::string &text, const std::string &unit)
{
    return std::min(text.rfind(unit), text.size());
}

} // namespace

std::optional<CellProblem> check(const Cell &cell, const Form &form)
{
    return check(cell, form.find(IndicatorId{cell.row}), form.find(BudgetId{cell.row}));
}

base::Result<Cell, NotANumber> fromTyped(Cell cell, const Form &form)
{
    if (!isNumber(cell.field) || cell.text.empty())
        return cell;
    const Indicator *indicator = form.find(IndicatorId{cell.row});
    if (indicator && indicator->scale) {
        if (const auto score = indicator->scale->scoreOf(cell.text)) {
            cell.text = score->toString();
            return cell;
        }
    }
    const NumberReading reading = readNumber(cell.text, NumberOrigin::Typed);
    if (const auto *faulty = std::get_if<NotANumber>(&reading))
        return base::fail(*faulty);
    const auto *number = std::get_if<Number>(&reading);
    if (number && isPercent(number->unit) && !isInPercent(cell, indicator))
        return base::fail(NotANumber{NumberFault::Percent, unitIn(cell.text, number->unit)});
    cell.text = number ? number->value.toString() : std::string(); // blanks only: emptied
    return cell;
}

std::vector<Cell> fitting(std::vector<Cell> cells, const Form &form)
{
    const Places indicators = placesOf(form.indicators);
    const Places lines = placesOf(form.budget);
    std::erase_if(cells, [&](const Cell &cell) {
        return check(cell, rowAt(indicators, form.indicators, cell.row),
                     rowAt(lines, form.budget, cell.row))
            .has_value();
    });
    return cells;
}

base::Result<Sheet, std::vector<CellFault>> sheetFrom(const std::vector<Cell> &cells,
                                                      const Form &form, const std::string &unit,
                                                      const calendar::Period &period)
{
    const Places indicators = placesOf(form.indicators);
    const Places lines = placesOf(form.budget);
    std::vector<CellFault> faults;
    Sheet sheet = emptySheet(form, unit, period);
    for (const auto &cell : cells) {
        const auto problem = check(cell, rowAt(indicators, form.indicators, cell.row),
                                   rowAt(lines, form.budget, cell.row));
        if (problem)
            faults.push_back({cell, *problem});
        else if (cell.field == Field::Spent)
            sheet.budget[lines.at(cell.row)].spent = numberIn(cell);
        else
            put(cell, sheet.rows[indicators.at(cell.row)]);
    }
    if (!faults.empty())
        return base::fail(std::move(faults));
    return sheet;
}

} // namespace himpun::indicator
