// SPDX-License-Identifier: GPL-3.0-or-later
#include "known_indicator.h"

#include "himpun/service/agreements.h"

#include "words.h"

#include <algorithm>

namespace himpun::intake
{

namespace
{

const indicator::Indicator *named(const indicator::Form &form, const std::string &name)
{
    const auto found = std::ranges::find_if(
        form.indicators, [&](const auto &one) { return isSameName(one.name, name); });
    return found == form.indicators.end() ? nullptr : &*found;
}

} // namespace

std::optional<indicator::Indicator> knownIndicator(const service::Office &office,
                                                   const workflow::UnitId &unit, int year,
                                                   const std::string &name)
{
    const indicator::Indicator *latest = nullptr;
    int latestYear = 0;
    for (const service::Agreement &agreement : office.agreements) {
        const auto *same = agreement.unit == unit ? named(agreement.form, name) : nullptr;
        if (same && agreement.year == year)
            return *same;
        if (same && agreement.year >= latestYear) {
            latest = same;
            latestYear = agreement.year;
        }
    }
    if (!latest)
        return std::nullopt;
    return service::withoutTargets({*latest}).front();
}

std::optional<indicator::PredicateScale> scaleWith(const indicator::PredicateScales &scales,
                                                   const std::string &text)
{
    std::optional<indicator::PredicateScale> found;
    for (const indicator::PredicateScale &scale : scales) {
        if (!scale.scoreOf(text))
            continue;
        if (found)
            return std::nullopt;
        found = scale;
    }
    return found;
}

} // namespace himpun::intake
