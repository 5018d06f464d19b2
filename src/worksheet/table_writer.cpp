// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_writer.h"

#include "formula.h"
#include "sheet_rows.h"

#include "himpun/text/format.h"
#include "himpun/text/indicator_labels.h"

#include <algorithm>

namespace himpun::worksheet
{

namespace
{

using indicator::Field;
using reading::SheetLine;

const Look locked{false, false, true};
const Look lockedCentred{false, false, true, true};
constexpr auto percentFormat = "#,##0.00\"%\"";
constexpr auto moneyFormat = "#,##0.00";
constexpr auto textFormat = "@"; // what begins with "=" or looks like a date stays as it was typed

Look toFill(const std::string &numberFormat)
{
    return {false, false, true, false, true, numberFormat};
}

Look shownAs(const std::string &numberFormat)
{
    return {false, false, true, false, false, numberFormat};
}

/// What \a field shows in a cell of \a line.
std::string shown(const SheetLine &line, Field field, const std::string &text)
{
    const auto number = base::Decimal::parse(text);
    const bool isNumber = field == Field::Actual || field == Field::Numerator
                          || field == Field::Denominator || field == Field::Spent;
    if (!isNumber || !number)
        return text;
    return line.indicator && field == Field::Actual ? text::value(*line.indicator, *number)
                                                    : indicator::showNumber(*number);
}

/// How many lines \a text takes in a column; the letters of words as wide as figures on average.
int linesOf(const std::string &text, double width)
{
    int lines = 0;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        const auto letters =
            std::ranges::count_if(text.begin() + static_cast<std::ptrdiff_t>(from),
                                  text.begin() + static_cast<std::ptrdiff_t>(end), [](char c) {
                                      return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
                                  });
        lines += 1 + static_cast<int>(static_cast<double>(letters) / width);
        from = end + 1;
    }
    return lines;
}

std::string evidenceIn(const indicator::SheetRow &row)
{
    std::string names;
    for (const indicator::Evidence &each : row.evidence)
        names += (names.empty() ? "" : "\n") + (each.name.empty() ? each.file.hex() : each.name);
    return names;
}

} // namespace

TableWriter::TableWriter(Pen &pen, const Worksheet &worksheet, const Guide &guide,
                         const text::WorksheetWords &words)
    : m_pen(pen), m_worksheet(worksheet), m_guide(guide), m_words(words)
{
}

void TableWriter::writeRow(const SheetLine &line, int number)
{
    m_pen.number(m_row, static_cast<int>(Column::Number), number, lockedCentred);
    if (line.indicator)
        writeIndicator(line);
    else
        writeBudget(line);
    put(Column::Earlier, earlierOf(line), locked);
    SentRow sent{rowKey(line.id(), line.budget != nullptr), m_row, {}};
    put(Column::Row, sent.key, {});
    writeTooLong(line);
    writeInputs(line, sent);
    m_sent.push_back(std::move(sent));
    endRow();
}

void TableWriter::writeIndicator(const SheetLine &line)
{
    const reading::UnitSheet &sheet = m_worksheet.sheet;
    const indicator::Indicator &indicator = *line.indicator;
    put(Column::Objective, indicator.objective, locked);
    put(Column::Name, nameIn(indicator), locked);
    put(Column::UnitOfMeasure, indicator.unitOfMeasure, locked);
    writeTarget(Column::YearTarget, indicator, indicator.yearTarget);
    writeTarget(Column::PeriodTarget, indicator, indicator.targetFor(sheet.period));
    put(Column::Evidence, evidenceIn(line.row), locked);
    const InputCells cells{placeOf(Field::Actual), placeOf(Field::Numerator),
                           placeOf(Field::Denominator)};
    writeAchievement(achievementFormula(indicator, sheet.period, sheet.cap, cells),
                     line.achievement, sheet.cap);
    if (!indicator.elements) {
        put(Column::Numerator, {}, locked);
        put(Column::Denominator, {}, locked);
        return;
    }
    const std::string formula = measuredFormula(*indicator.elements, cells);
    const auto *value = std::get_if<base::Fraction>(&line.measured);
    const auto rounded = value ? value->rounded(base::Decimal::maxPlaces) : std::nullopt;
    const Look look = shownAs(moneyFormat);
    if (rounded)
        m_pen.formula(m_row, static_cast<int>(Column::Actual), formula, toDouble(*rounded), look);
    else
        m_pen.formula(m_row, static_cast<int>(Column::Actual), formula, std::string(), look);
}

void TableWriter::writeBudget(const SheetLine &line)
{
    put(Column::Name, line.budget->program, locked);
    if (isExact(line.budget->ceiling))
        m_pen.number(m_row, static_cast<int>(Column::YearTarget), toDouble(line.budget->ceiling),
                     shownAs(moneyFormat));
    else
        put(Column::YearTarget, indicator::showNumber(line.budget->ceiling), locked);
    writeAchievement(absorptionFormula(line.budget->ceiling, placeOf(Field::Spent)),
                     line.achievement, {});
}

void TableWriter::writeTarget(Column column, const indicator::Indicator &indicator,
                              const std::optional<indicator::Target> &target)
{
    if (!target)
        return put(column, "–", lockedCentred);
    if (target->isRange() || indicator.scale || !isExact(target->lower))
        return put(column, text::target(indicator, *target), lockedCentred);
    m_pen.number(m_row, static_cast<int>(column), toDouble(target->lower), locked);
}

void TableWriter::writeAchievement(const std::string &formula, const indicator::Achievement &now,
                                   const indicator::CapPolicy &cap)
{
    constexpr int column = static_cast<int>(Column::Achievement);
    const Look look = shownAs(percentFormat);
    const base::Fraction *percent = indicator::percentOf(now);
    const auto shownPercent =
        percent ? indicator::capped(*percent, cap).percent.rounded(2) : std::nullopt;
    if (formula.empty())
        m_pen.text(m_row, column, text::achievement(now), locked);
    else if (shownPercent)
        m_pen.formula(m_row, column, formula, toDouble(*shownPercent), look);
    else
        m_pen.formula(m_row, column, formula, text::achievement(now), look);
}

void TableWriter::writeInputs(const SheetLine &line, SentRow &sent)
{
    for (const Field field : fieldsToFill(line)) {
        const std::string text = reading::cellText(line, field);
        writeInput(line, field, text);
        sent.cells[field] = text;
    }
}

void TableWriter::writeInput(const SheetLine &line, Field field, const std::string &text)
{
    const int column = static_cast<int>(columnOf(field));
    const bool isText = field != Field::Actual && field != Field::Numerator
                        && field != Field::Denominator && field != Field::Spent;
    if (isText)
        return put(columnOf(field), text, toFill(textFormat));
    if (line.indicator && line.indicator->scale) {
        m_validations.choiceAt(m_row, column, m_guide.labelsOf(*line.indicator->scale));
        return m_pen.text(m_row, column, shown(line, field, text), toFill(textFormat));
    }
    m_validations.numberAt(m_row, column);
    const Look look = toFill(field == Field::Spent ? moneyFormat : "");
    const auto number = base::Decimal::parse(text);
    if (number && isExact(*number))
        m_pen.number(m_row, column, toDouble(*number), look);
    else
        m_pen.text(m_row, column, shown(line, field, text), look);
}

void TableWriter::writeTooLong(const SheetLine &line)
{
    const auto filled = fieldsToFill(line);
    for (const Field field :
         {Field::Supporting, Field::Hindering, Field::FollowUp, Field::Source, Field::Note}) {
        if (line.indicator && std::ranges::find(filled, field) == filled.end())
            put(columnOf(field), m_words.tooLong, locked);
    }
}

std::string TableWriter::earlierOf(const SheetLine &line) const
{
    const reading::UnitSheet &sheet = m_worksheet.sheet;
    std::string list;
    const auto add = [&](const calendar::Period &period, const std::string &value) {
        if (period.year == sheet.period.year)
            list += (list.empty() ? "" : "\n") + text::period(period) + ": " + value;
    };
    if (line.budget) {
        if (const auto spent = sheet.earlierSpent.find(line.budget->id);
            spent != sheet.earlierSpent.end()) {
            for (const auto &[period, amount] : spent->second)
                add(period, indicator::showNumber(amount));
        }
        return list;
    }
    const auto earlier = sheet.earlier.find(line.indicator->id);
    if (earlier == sheet.earlier.end())
        return list;
    for (const auto &[period, measured] : earlier->second) {
        const auto *value = std::get_if<base::Fraction>(&measured);
        const auto exact = value ? value->rounded(base::Decimal::maxPlaces) : std::nullopt;
        if (exact && line.indicator->scale)
            add(period, text::value(*line.indicator, *exact));
        else if (value)
            add(period, indicator::showRounded(*value));
    }
    return list;
}

std::string TableWriter::placeOf(Field field) const
{
    return placeName(m_row, static_cast<int>(columnOf(field)));
}

void TableWriter::put(Column column, const std::string &text, const Look &look)
{
    m_pen.text(m_row, static_cast<int>(column), text, look);
    if (look.table || look.head)
        m_lines = std::max(m_lines, linesOf(text, widthOf(column)));
}

void TableWriter::endRow()
{
    m_pen.height(m_row++, m_lines);
    m_lines = 1;
}

} // namespace himpun::worksheet
