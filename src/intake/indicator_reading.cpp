// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicator_reading.h"

#include "himpun/service/agreements.h"

#include "header_words.h"
#include "scale_choice.h"
#include "words.h"

#include <algorithm>

namespace himpun::intake
{

namespace
{

using indicator::Indicator;
using indicator::Target;

/// What agreements call the unit of a word like "WTP", where they name one.
constexpr std::string_view unitOfWords = "Predikat";

class IndicatorReading
{
public:
    IndicatorReading(const std::string &name, std::size_t before, const std::vector<RowCells> &rows,
                     const ReadingContext &context)
        : m_name(name),
          m_before(before),
          m_rows(rows),
          m_context(context),
          m_indicator(m_draft.indicator)
    {
    }

    reading::IndicatorDraft read()
    {
        begin();
        chooseUnit();
        chooseScale();
        putTexts();
        putTargets();
        chooseRange();
        if (m_draft.guessesAggregation)
            m_indicator.aggregation = service::likelyAggregation(m_indicator);
        return std::move(m_draft);
    }

private:
    void begin()
    {
        const auto known = service::knownIndicators(m_context.office, m_context.map.unit,
                                                    m_context.map.year, m_name);
        const bool isKnown = m_before < known.size();
        m_indicator = isKnown ? known[m_before] : Indicator();
        m_draft.guessesAggregation = !isKnown;
        if (!isKnown) {
            m_indicator.name = m_name;
            m_indicator.level = m_rows.front().table().level;
        }
        forEach([](const Column &) { return true; },
                [&](const RowCells &, const Column &column) { // all of them are said, or none
                    if (column.meaning == Meaning::YearTarget)
                        m_indicator.yearTarget.reset();
                    if (column.meaning == Meaning::PeriodTarget)
                        m_indicator.periodTargets.clear();
                });
    }
    void forEach(const auto &isWanted, const auto &work)
    {
        for (const RowCells &row : m_rows) {
            for (const Column &column : row.table().columns) {
                if (isWanted(column))
                    work(row, column);
            }
        }
    }

    /// What the rows say in their columns of \a meaning: the first that says anything.
    std::string said(Meaning meaning)
    {
        std::string said;
        forEach([&](const Column &column) { return column.meaning == meaning; },
                [&](const RowCells &row, const Column &column) {
                    std::string text = row.text(column, m_name);
                    if (said.empty())
                        said = std::move(text);
                });
        return said;
    }
    void putTexts()
    {
        const auto replace = [&](std::string &into, Meaning meaning) {
            if (std::string text = said(meaning); !text.empty())
                into = std::move(text);
        };
        replace(m_indicator.code, Meaning::Code);
        replace(m_indicator.definition, Meaning::Definition);
        replace(m_indicator.source, Meaning::Source);
        replace(m_indicator.responsible, Meaning::Responsible);
        putObjective();
        const std::string formula = said(Meaning::Formula);
        if (m_indicator.definition.find(formula) == std::string::npos)
            m_indicator.definition += (m_indicator.definition.empty() ? "" : "\n") + formula;
    }
    /// A sasaran goes on from above, so that its cell is often empty.
    void putObjective()
    {
        std::string objective;
        for (const RowCells &row : m_rows) {
            std::string own = row.row().objective;
            for (const Column &column : row.table().columns) {
                const bool isOwn = column.meaning == Meaning::Objective
                                   && (row.answerTo(column) || !row.isWords(column));
                if (isOwn)
                    own = row.text(column, m_name);
            }
            if (objective.empty())
                objective = std::move(own);
        }
        if (!objective.empty())
            m_indicator.objective = std::move(objective);
    }

    /// In a column of its own, behind a target, as it was before, in the header, as somebody says.
    void chooseUnit()
    {
        std::string &unit = m_indicator.unitOfMeasure;
        if (std::string own = ownUnit(); !own.empty()) {
            unit = std::move(own);
            return;
        }
        std::string behind;
        std::string inHeader;
        forEach(isTarget, [&](const RowCells &row, const Column &column) {
            const auto *cell = row.ownCellOf(column);
            if (behind.empty() && cell)
                behind = unitIn(*cell);
            if (inHeader.empty())
                inHeader = unitInHeader(column.header);
        });
        if (!behind.empty())
            unit = behind;
        else if (unit.empty())
            unit = inHeader.empty() ? m_context.map.measure : inHeader;
    }
    /// Another table may call it otherwise, and is asked; what is answered holds.
    std::string ownUnit()
    {
        std::string own;
        forEach([](const Column &column) { return column.meaning == Meaning::UnitOfMeasure; },
                [&](const RowCells &row, const Column &column) {
                    const std::string unit = row.text(column, m_name);
                    const bool isAnswered = row.answerTo(column) != nullptr;
                    if (own.empty() || (isAnswered && !unit.empty()))
                        own = unit;
                    else if (!unit.empty() && !isSameUnit(unit, own))
                        row.doubt(column, m_name, {Why::UnitDiffers, {}, {unit, own}});
                });
        return own;
    }
    void chooseScale()
    {
        forEach(isTarget, [&](const RowCells &row, const Column &column) {
            const auto *cell = row.ownCellOf(column);
            const auto *word = cell ? std::get_if<std::string>(&cell->value) : nullptr;
            if (word && !m_indicator.scale && !m_indicator.elements)
                m_indicator.scale = scaleWith(m_context.scales, simplified(*word));
        });
        if (m_indicator.scale && m_indicator.unitOfMeasure.empty())
            m_indicator.unitOfMeasure = unitOfWords;
    }
    /// Two bounds belong to no other polarity.
    void chooseRange()
    {
        bool hasRange = m_indicator.yearTarget && m_indicator.yearTarget->isRange();
        for (const auto &[period, target] : m_indicator.periodTargets)
            hasRange = hasRange || target.isRange();
        if (hasRange && m_indicator.polarity == indicator::Polarity::Maximize)
            m_indicator.polarity = indicator::Polarity::Range;
    }

    using When = std::optional<calendar::Period>; ///< of a target; nothing: the year
    void putTargets()
    {
        std::map<When, std::optional<Target>> targets; // without one: the tables disagree
        forEach(isTarget, [&](const RowCells &row, const Column &column) {
            const TargetReading reading = row.readTargetOf(column, m_indicator);
            if (reading.objection)
                row.doubt(column, m_name, *reading.objection);
            if (!reading.value)
                return;
            const auto known = targets.find(column.period);
            if (known == targets.end() || row.answerTo(column))
                targets[column.period] = reading.value;
            else if (known->second != reading.value)
                disagree(known->second, *reading.value, row, column);
        });
        for (const auto &[when, target] : targets) {
            if (!when)
                m_indicator.yearTarget = target;
            else if (target)
                m_indicator.periodTargets[*when] = *target;
        }
    }
    void disagree(std::optional<Target> &known, const Target &other, const RowCells &row,
                  const Column &column)
    {
        std::vector<std::string> proposals{typed(other)};
        if (known)
            proposals.push_back(typed(*known));
        row.doubt(column, m_name, {Why::OtherSheet, {}, std::move(proposals)});
        known.reset();
    }

    const std::string &m_name;
    const std::size_t m_before;
    const std::vector<RowCells> &m_rows;
    const ReadingContext &m_context;
    reading::IndicatorDraft m_draft;
    Indicator &m_indicator; ///< of the draft
};

} // namespace

reading::IndicatorDraft readIndicator(const std::string &name, std::size_t before,
                                      const std::vector<RowCells> &rows,
                                      const ReadingContext &context)
{
    return IndicatorReading(name, before, rows, context).read();
}

} // namespace himpun::intake
