// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/reading/agreement_draft.h"

#include "himpun/text/indicator_labels.h"

#include "cell_words.h"

#include <algorithm>

namespace himpun::reading
{

namespace
{

using indicator::Indicator;
using indicator::Target;

std::optional<Target> targetIn(const Indicator &indicator, const IndicatorCell &cell)
{
    if (!cell.period)
        return indicator.yearTarget;
    const auto found = indicator.periodTargets.find(*cell.period);
    return found == indicator.periodTargets.end() ? std::nullopt : std::optional(found->second);
}

void setTarget(Indicator &indicator, const IndicatorCell &cell, const std::optional<Target> &target)
{
    if (!cell.period)
        indicator.yearTarget = target;
    else if (target)
        indicator.periodTargets[*cell.period] = *target;
    else
        indicator.periodTargets.erase(*cell.period);
}

bool putTarget(Indicator &indicator, const IndicatorCell &cell, const std::string &text)
{
    const auto reading = indicator::readTarget(text, indicator, indicator::NumberOrigin::Typed);
    const auto *target = std::get_if<Target>(&reading);
    setTarget(indicator, cell, target ? std::optional(*target) : std::nullopt);
    return target || std::holds_alternative<indicator::NoNumber>(reading);
}

template <class Value>
bool choose(Value &into, const std::optional<Value> &chosen)
{
    into = chosen.value_or(into);
    return chosen.has_value();
}

/// Whether \a text could be read.
bool tryPut(Indicator &indicator, const IndicatorCell &cell, const std::string &text)
{
    switch (cell.part) {
    case IndicatorPart::Code: indicator.code = text; return true;
    case IndicatorPart::Name: indicator.name = text; return true;
    case IndicatorPart::UnitOfMeasure: indicator.unitOfMeasure = text; return true;
    case IndicatorPart::YearTarget:
    case IndicatorPart::PeriodTarget: return putTarget(indicator, cell, text);
    case IndicatorPart::Polarity:
        return text.empty() || choose(indicator.polarity, words::polarityIn(text));
    case IndicatorPart::Aggregation:
        return text.empty() || choose(indicator.aggregation, words::aggregationIn(text));
    case IndicatorPart::Evidence: return choose(indicator.evidenceRequired, words::yesIn(text));
    }
    return false;
}

/// What was typed before may be read now: "95%", once the unit is percent.
void readAgain(IndicatorDraft &draft)
{
    std::erase_if(draft.unread, [&](const auto &entry) {
        return tryPut(draft.indicator, entry.first, entry.second);
    });
}

} // namespace

bool IndicatorDraft::isBlank() const
{
    Indicator typed = indicator;
    typed.aggregation = Indicator{}.aggregation;
    return unread.empty() && typed == Indicator{};
}

IndicatorDraft newIndicator()
{
    return {{}, {}, true};
}

void put(IndicatorDraft &draft, const IndicatorCell &cell, const std::string &typed)
{
    const std::string text = words::simplified(typed);
    draft.unread.erase(cell);
    draft.guessed.erase(cell.part);
    if (!tryPut(draft.indicator, cell, text))
        draft.unread[cell] = text;
    readAgain(draft);
    if (cell.part == IndicatorPart::Aggregation && !text.empty())
        draft.guessesAggregation = false;
    if (draft.guessesAggregation)
        draft.indicator.aggregation = service::likelyAggregation(draft.indicator);
}

void replace(IndicatorDraft &draft, Indicator indicator)
{
    if (indicator.aggregation != draft.indicator.aggregation)
        draft.guessesAggregation = false;
    draft.indicator = std::move(indicator);
    draft.guessed.clear();
    readAgain(draft);
}

std::string textOf(const IndicatorDraft &draft, const IndicatorCell &cell)
{
    const Indicator &indicator = draft.indicator;
    if (const auto typed = draft.unread.find(cell); typed != draft.unread.end())
        return typed->second;
    switch (cell.part) {
    case IndicatorPart::Code: return indicator.code;
    case IndicatorPart::Name: return indicator.name;
    case IndicatorPart::UnitOfMeasure: return indicator.unitOfMeasure;
    case IndicatorPart::YearTarget:
    case IndicatorPart::PeriodTarget: {
        const auto target = targetIn(indicator, cell);
        return target ? text::target(indicator, *target) : std::string();
    }
    case IndicatorPart::Polarity: return text::label(indicator.polarity);
    case IndicatorPart::Aggregation: return text::label(indicator.aggregation);
    case IndicatorPart::Evidence: return indicator.evidenceRequired ? words::yes() : std::string();
    }
    return {};
}

std::vector<std::string> choicesOf(const IndicatorDraft &draft, const IndicatorCell &cell)
{
    std::vector<std::string> choices;
    if (cell.part == IndicatorPart::Polarity)
        return words::polarities();
    if (cell.part == IndicatorPart::Aggregation)
        return words::aggregations();
    const bool isTarget =
        cell.part == IndicatorPart::YearTarget || cell.part == IndicatorPart::PeriodTarget;
    if (!isTarget || !draft.indicator.scale)
        return choices;
    choices.emplace_back();
    for (const auto &level : draft.indicator.scale->levels)
        choices.push_back(level.label);
    return choices;
}

bool hasOtherPeriods(const IndicatorDraft &draft, calendar::PeriodKind kind)
{
    const auto &targets = draft.indicator.periodTargets;
    return !targets.empty() && targets.begin()->first.kind != kind;
}

AgreementDraft draftOf(const indicator::Form &form)
{
    AgreementDraft draft{{}, form.budget};
    for (const Indicator &indicator : form.indicators)
        draft.rows.push_back({indicator, {}, false});
    return draft;
}

indicator::Form formOf(const AgreementDraft &draft)
{
    indicator::Form form{{}, draft.budget};
    for (const IndicatorDraft &row : draft.rows) {
        if (!row.isBlank())
            form.indicators.push_back(row.indicator);
    }
    return form;
}

bool canBeSaved(const AgreementDraft &draft, int year)
{
    return std::ranges::none_of(draft.rows, [&](const IndicatorDraft &row) {
        return std::ranges::any_of(remarksOn(row, year), isError);
    });
}

std::vector<calendar::Period> periodsIn(int year, calendar::PeriodKind kind)
{
    std::vector<calendar::Period> periods;
    if (kind == calendar::PeriodKind::Year)
        return periods;
    for (calendar::Period period{year, kind, 1}; period.year == year; period = period.next())
        periods.push_back(period);
    return periods;
}

calendar::PeriodKind periodKindOf(const AgreementDraft &draft, const service::Office &office)
{
    for (const IndicatorDraft &row : draft.rows) {
        if (!row.indicator.periodTargets.empty())
            return row.indicator.periodTargets.begin()->first.kind;
    }
    for (const service::Agreement &agreement : office.agreements) {
        for (const Indicator &indicator : agreement.form.indicators) {
            if (!indicator.periodTargets.empty())
                return indicator.periodTargets.begin()->first.kind;
        }
    }
    return calendar::PeriodKind::Quarter;
}

} // namespace himpun::reading
