// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/service/agreements.h"

#include "himpun/base/plain_words.h"

#include "office_reader.h"

#include <algorithm>

namespace himpun::service
{

namespace
{

using indicator::Aggregation;
using indicator::Indicator;

bool isTaken(const std::vector<Indicator> &indicators, const std::string &id)
{
    return std::ranges::any_of(indicators, [&](const Indicator &one) { return one.id.text == id; });
}

std::vector<Indicator> named(const indicator::Form &form, const std::string &name)
{
    std::vector<Indicator> same;
    for (const Indicator &indicator : form.indicators) {
        if (base::isSameName(indicator.name, name))
            same.push_back(indicator);
    }
    return same;
}

} // namespace

std::vector<Indicator> knownIndicators(const Office &office, const workflow::UnitId &unit, int year,
                                       const std::string &name)
{
    std::vector<Indicator> latest;
    int latestYear = 0;
    for (const Agreement &agreement : office.agreements) {
        if (agreement.unit != unit)
            continue;
        auto same = named(agreement.form, name);
        if (!same.empty() && agreement.year == year)
            return same;
        if (!same.empty() && agreement.year >= latestYear) {
            latest = std::move(same);
            latestYear = agreement.year;
        }
    }
    return withoutTargets(std::move(latest));
}

std::vector<OfficeFinding> findingsIn(const Indicator &indicator, int year)
{
    Indicator named = indicator;
    if (named.id.isEmpty())
        named.id.text = "-";
    OfficeFindings findings;
    const auto node = base::parseJson(indicator::toJson(named), findings.json());
    const auto read =
        node ? indicator::readIndicator(*node, {}, findings.indicators()) : std::nullopt;
    if (read)
        checkIndicator(findings, *read, year, node->place());
    return findings.take();
}

Aggregation likelyAggregation(const Indicator &indicator)
{
    Indicator guess = indicator;
    for (const Aggregation aggregation : {Aggregation::Last, Aggregation::Sum}) {
        guess.aggregation = aggregation;
        const bool mayBe = aggregation != Aggregation::Sum || !guess.scale;
        if (mayBe && targetsAgree(guess))
            return aggregation;
    }
    return Aggregation::Last;
}

std::vector<Indicator> withoutTargets(std::vector<Indicator> indicators)
{
    for (Indicator &indicator : indicators) {
        indicator.yearTarget.reset();
        indicator.periodTargets.clear();
    }
    return indicators;
}

std::string newIdFor(const std::string &name,
                     const std::function<bool(const std::string &)> &isTaken)
{
    const std::string plain = plainIdOf(name);
    const std::string first = plain.empty() ? "baru" : plain;
    std::string id = first;
    for (int number = 2; isTaken(id); ++number)
        id = first + '-' + std::to_string(number);
    return id;
}

void nameIndicators(std::vector<Indicator> &indicators, const Office &office,
                    const workflow::UnitId &unit, int year)
{
    const auto isTakenHere = [&](const std::string &id) { return isTaken(indicators, id); };
    const auto isTakenEver = [&](const std::string &id) {
        return isTakenHere(id)
               || std::ranges::any_of(office.agreements, [&](const Agreement &agreement) {
                      return agreement.unit == unit && agreement.year != year
                             && isTaken(agreement.form.indicators, id);
                  });
    };
    for (Indicator &indicator : indicators) {
        if (!indicator.id.isEmpty())
            continue;
        const auto known = knownIndicators(office, unit, year, indicator.name);
        const auto free = std::ranges::find_if(
            known, [&](const Indicator &one) { return !isTakenHere(one.id.text); });
        indicator.id.text =
            free == known.end() ? newIdFor(indicator.name, isTakenEver) : free->id.text;
    }
}

void setForm(Office &office, const workflow::UnitId &unit, int year, indicator::Form form)
{
    const auto known = std::ranges::find_if(office.agreements, [&](const Agreement &agreement) {
        return agreement.unit == unit && agreement.year == year;
    });
    const bool isEmpty = form.indicators.empty() && form.budget.empty();
    if (known != office.agreements.end() && isEmpty)
        office.agreements.erase(known);
    else if (known != office.agreements.end())
        known->form = std::move(form);
    else if (!isEmpty)
        office.agreements.push_back({unit, year, std::move(form)});
}

} // namespace himpun::service
