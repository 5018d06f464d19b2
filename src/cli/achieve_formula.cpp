// SPDX-License-Identifier: GPL-3.0-or-later
// The bare formula: one target, one realisasi.
#include "achieve.h"
#include "himpun/text/usage.h"

namespace himpun::cli
{

namespace
{

using namespace indicator;

constexpr std::pair<std::string_view, Polarity> polarities[] = {
    {"maximize", Polarity::Maximize},    {"minimize-a", Polarity::MinimizeA},
    {"minimize-b", Polarity::MinimizeB}, {"stabilize", Polarity::Stabilize},
    {"range", Polarity::Range},          {"range-minimize", Polarity::RangeMinimize},
};

/// Whoever writes both means one of them, and which is not for us to choose.
void refuseTogether(base::JsonReader &line, Faults &faults, const char *key,
                    std::initializer_list<const char *> others)
{
    for (const char *other : others) {
        if (line.any(key) && line.any(other))
            faults.push_back(
                {line.placeOf(other).pointer, "contradiction", text::notTogether(other, key)});
    }
}

std::optional<Target> bounds(base::JsonReader &line, Faults &faults, Polarity polarity)
{
    const auto lower = decimal(line, "lower");
    const auto upper = decimal(line, "upper");
    for (const char *key : {"lower", "upper"}) {
        if (!line.any(key))
            line.missing(key);
    }
    if (!lower || !upper)
        return std::nullopt;
    const bool isRange = polarity == Polarity::Range || polarity == Polarity::RangeMinimize;
    if (!isRange && *lower != *upper)
        reportTo(faults)({line.placeOf("lower"), Problem::RangeNotAllowed, {}});
    else if (*lower > *upper)
        reportTo(faults)({line.placeOf("lower"), Problem::RangeInverted, {}});
    return Target{*lower, *upper};
}

std::optional<Target> target(base::JsonReader &line, Faults &faults, Polarity polarity)
{
    refuseTogether(line, faults, "target", {"lower", "upper"});
    if (const auto value = decimal(line, "target"))
        return Target::at(*value);
    return line.any("lower") || line.any("upper") ? bounds(line, faults, polarity) : std::nullopt;
}

Measured measured(base::JsonReader &line, Faults &faults)
{
    refuseTogether(line, faults, "actual", {"numerator", "denominator"});
    if (!line.any("numerator") && !line.any("denominator"))
        return measuredFrom(decimal(line, "actual"));
    Elements elements;
    elements.factor = decimal(line, "factor").value_or(base::Decimal(100));
    if (elements.factor.isZero() || elements.factor.isNegative())
        reportTo(faults)(
            {line.placeOf("factor"), Problem::FactorInvalid, elements.factor.toString()});
    return measuredFrom(elements, decimal(line, "numerator"), decimal(line, "denominator"));
}

Achievement achieved(Polarity polarity, const std::optional<Target> &target, const Measured &actual)
{
    if (std::holds_alternative<NotFilled>(actual))
        return NotFilled{};
    if (const auto *obstacle = std::get_if<NotComputable>(&actual))
        return *obstacle;
    if (!target)
        return NotComputable{Obstacle::NoTarget};
    return achieve(polarity, *target, std::get<base::Fraction>(actual));
}

} // namespace

Answer achieveByFormula(base::JsonReader &line, Faults &faults, const RatingScale &rating)
{
    const auto polarity = line.choice("polarity", polarities);
    if (!polarity && !line.any("polarity"))
        line.missing("polarity");
    const auto aim = target(line, faults, polarity.value_or(Polarity::Range));
    const Measured actual = measured(line, faults);
    return [=] {
        const auto exact = aim ? std::optional<ExactTarget>(*aim) : std::nullopt;
        return rated(achieved(*polarity, aim, actual), rating, *polarity, exact, actual);
    };
}

Answer achieveBudget(base::JsonReader &line, Faults &faults, const RatingScale &rating)
{
    const base::JsonNode *node = line.object("budget", true);
    if (!node)
        return {};
    const base::JsonReport report = jsonReportTo(faults);
    base::JsonReader budget(*node, report);
    const auto ceiling = decimal(budget, "ceiling");
    if (!budget.any("ceiling"))
        budget.missing("ceiling");
    if (ceiling && ceiling->isNegative())
        reportTo(faults)(
            {budget.placeOf("ceiling"), Problem::CeilingNegative, ceiling->toString()});
    const auto spent = decimal(budget, "spent");
    budget.finish();
    return [=] { return rated(absorption(ceiling.value_or(0), spent), rating); };
}

} // namespace himpun::cli
