// SPDX-License-Identifier: GPL-3.0-or-later
// An indicator as an agreement writes it, with the realisasi of its periods.
#include "achieve.h"
#include "himpun/indicator/aggregate.h"
#include "himpun/practice/practice_office.h"

namespace himpun::cli
{

namespace
{

using nlohmann::json;
using namespace indicator;
using Kind = base::JsonNode::Kind;

/// Reads {"2026-TW1": value}; a value is a number, a label of the scale, the two elements, or null.
class ActualsReader
{
public:
    ActualsReader(const Indicator &indicator, const calendar::Period &upTo, Faults &faults)
        : m_indicator(indicator),
          m_upTo(upTo),
          m_report(reportTo(faults)),
          m_json(jsonReportTo(faults))
    {
    }

    PeriodActuals read(const base::JsonNode &object)
    {
        PeriodActuals actuals;
        base::JsonReader values(object, m_json);
        for (const auto &[key, node] : object.members()) {
            const auto period = calendar::Period::parse(key);
            if (!period)
                m_report({node.place(), Problem::PeriodInvalid, key});
            else if (period->year != m_upTo.year || period->kind != m_upTo.kind)
                m_report({node.place(), Problem::PeriodsMixed, key});
            else
                actuals[*period] = value(values, key, node);
        }
        return actuals;
    }

private:
    Measured value(base::JsonReader &values, const std::string &key, const base::JsonNode &node)
    {
        if (node.kind() == Kind::Null)
            return NotFilled{};
        if (m_indicator.elements)
            return elements(node);
        if (m_indicator.scale)
            return score(values, key, node);
        return measuredFrom(decimal(values, key));
    }

    Measured elements(const base::JsonNode &node)
    {
        base::JsonReader pair(node, m_json);
        const auto numerator = decimal(pair, "numerator");
        const auto denominator = decimal(pair, "denominator");
        pair.finish();
        return measuredFrom(*m_indicator.elements, numerator, denominator);
    }

    Measured score(base::JsonReader &values, const std::string &key, const base::JsonNode &node)
    {
        std::optional<base::Decimal> score =
            node.kind() == Kind::Text ? m_indicator.scale->scoreOf(node.text()) : std::nullopt;
        if (!score && node.kind() != Kind::Text)
            score = decimal(values, key);
        if (!score || !m_indicator.scale->levelOf(*score))
            m_report({node.place(), Problem::NotOnScale, node.text()});
        return measuredFrom(score);
    }

    const Indicator &m_indicator;
    const calendar::Period &m_upTo;
    const Report m_report;
    const base::JsonReport m_json;
};

std::optional<ExactTarget> exact(const std::optional<Target> &target)
{
    return target ? std::optional<ExactTarget>(*target) : std::nullopt;
}

json numbers(const YearSoFar &soFar)
{
    json answer{{"counted", json::array()}, {"actual", nullptr}};
    for (const calendar::Period &period : soFar.counted)
        answer["counted"].push_back(period.toString());
    if (const auto *value = std::get_if<base::Fraction>(&soFar.actual))
        answer["actual"] = value->toString();
    return answer;
}

json describe(const Indicator &indicator, const calendar::Period &period,
              const PeriodActuals &actuals, const RatingScale &rating)
{
    const auto found = actuals.find(period);
    const Measured actual = found == actuals.end() ? Measured(NotFilled{}) : found->second;
    const YearSoFar soFar = aggregate(indicator, actuals, period);
    json answer{{"period", rated(achieve(indicator, period, actual), rating, indicator.polarity,
                                 exact(indicator.targetFor(period)), actual)},
                {"soFar", rated(achieveSoFar(indicator, actuals, period), rating,
                                indicator.polarity, soFar.target, soFar.actual)},
                {"year", rated(achieveYear(indicator, actuals, period), rating, indicator.polarity,
                               exact(indicator.yearTarget), soFar.actual)}};
    answer["soFar"].update(numbers(soFar));
    return answer;
}

} // namespace

Answer achieveIndicator(base::JsonReader &line, Faults &faults, const RatingScale &rating)
{
    const base::JsonNode *object = line.object("indicator", true);
    const base::JsonNode *written = line.object("actuals", true);
    const std::string name = line.text("period");
    const auto period = calendar::Period::parse(name);
    if (!period && !name.empty())
        reportTo(faults)({line.placeOf("period"), Problem::PeriodInvalid, name});
    static const PredicateScales scales = practice::shippedScales();
    const auto indicator = object ? readIndicator(*object, scales, reportTo(faults)) : std::nullopt;
    if (!indicator || !period || !written)
        return {};
    const PeriodActuals actuals = ActualsReader(*indicator, *period, faults).read(*written);
    return [=] { return describe(*indicator, *period, actuals, rating); };
}

} // namespace himpun::cli
