// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the rows of a worksheet.
#include "table_writer.h"

#include "himpun/text/format.h"
#include "himpun/text/indicator_labels.h"

#include <algorithm>

namespace himpun::worksheet
{

using indicator::Field;
using reading::SheetLine;

namespace
{

bool hasElements(const indicator::Form &form)
{
    return std::ranges::any_of(form.indicators, [](const indicator::Indicator &indicator) {
        return indicator.elements.has_value();
    });
}

} // namespace

std::vector<SentRow> TableWriter::write()
{
    const reading::UnitSheet &unit = m_worksheet.sheet;
    lxw_worksheet *sheet = m_pen.addSheet(m_words.sheet);
    writeColumns();
    writeHeading();
    const std::string cap =
        text::capNote(unit.cap.ceiling == indicator::Ceiling::None ? indicator::Capped::By::Nothing
                                                                   : indicator::Capped::By::Ceiling,
                      unit.cap);
    writeHead({{Column::Number, m_words.number},
               {Column::Objective, m_words.objective},
               {Column::Name, m_words.name},
               {Column::UnitOfMeasure, m_words.unitOfMeasure},
               {Column::YearTarget, m_words.yearTarget},
               {Column::PeriodTarget, m_words.periodTarget},
               {Column::Earlier, m_words.earlier},
               {Column::Numerator, text::label(Field::Numerator)},
               {Column::Denominator, text::label(Field::Denominator)},
               {Column::Actual, text::label(Field::Actual)},
               {Column::Achievement, m_words.achievement + (cap.empty() ? "" : ' ' + cap)},
               {Column::Supporting, text::label(Field::Supporting)},
               {Column::Hindering, text::label(Field::Hindering)},
               {Column::FollowUp, text::label(Field::FollowUp)},
               {Column::Source, text::label(Field::Source)},
               {Column::Note, text::label(Field::Note)},
               {Column::Evidence, m_words.evidence}});
    worksheet_freeze_panes(sheet, static_cast<lxw_row_t>(m_row),
                           static_cast<lxw_col_t>(Column::Name) + 1);
    worksheet_repeat_rows(sheet, static_cast<lxw_row_t>(m_row) - 1,
                          static_cast<lxw_row_t>(m_row) - 1);
    int number = 0;
    bool isBudget = false;
    for (const SheetLine &line : reading::linesOf(unit)) {
        if (line.budget && !isBudget) {
            isBudget = true;
            number = 0;
            ++m_row;
            m_pen.text(m_row++, static_cast<int>(Column::Objective), m_words.budget, {true});
            writeHead({{Column::Number, m_words.number},
                       {Column::Name, m_words.program},
                       {Column::YearTarget, m_words.ceiling},
                       {Column::Earlier, m_words.earlier},
                       {Column::Actual, text::label(Field::Spent)},
                       {Column::Achievement, m_words.absorption}});
        }
        writeRow(line, ++number);
    }
    m_validations.write(sheet, m_words);
    return std::move(m_sent);
}

void TableWriter::writeColumns()
{
    constexpr std::uint8_t a4 = 9;
    lxw_worksheet *sheet = m_pen.sheet();
    const bool elements = hasElements(m_worksheet.sheet.form);
    for (int i = 0; i < columnCount; ++i) {
        const auto column = static_cast<Column>(i);
        const bool isElement = column == Column::Numerator || column == Column::Denominator;
        lxw_row_col_options options{};
        options.hidden = column == Column::Row || (isElement && !elements);
        worksheet_set_column_opt(sheet, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i),
                                 widthOf(column), nullptr, &options);
    }
    lxw_protection protection{};
    protection.format_columns = 1;
    protection.format_rows = 1;
    worksheet_protect(sheet, nullptr, &protection);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, a4);
    worksheet_fit_to_pages(sheet, 1, 0);
}

void TableWriter::writeHeading()
{
    constexpr int label = static_cast<int>(Column::Objective), value = label + 1;
    const Look bold{true};
    const auto line = [&](const std::string &text, const Look &look) {
        if (!text.empty())
            m_pen.text(m_row++, label, text, look);
    };
    const auto pair = [&](const std::string &name, const std::string &text) {
        if (text.empty())
            return;
        m_pen.text(m_row, label, name);
        m_pen.text(m_row++, value, text);
    };
    const reading::UnitSheet &sheet = m_worksheet.sheet;
    for (const std::string &text : m_worksheet.letterhead.lines)
        line(text, bold);
    line(m_worksheet.letterhead.address, {});
    ++m_row;
    line(m_words.title, bold);
    pair(m_words.unit, sheet.unitName);
    pair(m_words.period, text::period(sheet.period));
    pair(m_words.cycle, sheet.cycleTitle);
    if (m_worksheet.due)
        pair(m_words.due, text::dateAndTime(*m_worksheet.due, sheet.zone));
    std::string fillers;
    for (const std::string &person : sheet.holders)
        fillers += (fillers.empty() ? "" : "; ") + person;
    pair(m_words.fillers, fillers);
    line(m_words.hint, bold);
    ++m_row;
    lxw_row_col_options hidden{};
    hidden.hidden = 1;
    for (int i = 0; i < columnCount; ++i)
        m_pen.text(m_row, i, std::string(codeOf(static_cast<Column>(i))));
    worksheet_set_row_opt(m_pen.sheet(), static_cast<lxw_row_t>(m_row++), LXW_DEF_ROW_HEIGHT,
                          nullptr, &hidden);
}

void TableWriter::writeHead(const Heads &heads)
{
    for (const auto &[column, text] : heads)
        put(column, text, {false, true});
    endRow();
}

} // namespace himpun::worksheet
