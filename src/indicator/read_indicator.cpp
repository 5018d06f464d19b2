// SPDX-License-Identifier: GPL-3.0-or-later
//
//     indicator  {"id", "name", "unit", "polarity", "aggregation",                        required
//                 "code", "objective", "level", "entry", "definition", "source", "responsible",
//                 "scale": name | scale, "elements": {"numerator", "denominator", "factor"},
//                 "target": target, "targets": {period: target …},
//                 "evidenceRequired": bool, "weight": number}
//     budget     {"id", "program", "ceiling": number}
//     form       {"indicators": [indicator …], "budget": [budget …]}
//     target     target_reader.h
#include "himpun/indicator/codes.h"
#include "himpun/indicator/read.h"

#include "reporter.h"
#include "target_reader.h"

#include <algorithm>
#include <set>

namespace himpun::indicator
{

namespace
{

constexpr std::array levels{Level::Objective, Level::Program, Level::Activity};
constexpr std::array polarities{Polarity::Maximize,  Polarity::MinimizeA, Polarity::MinimizeB,
                                Polarity::Stabilize, Polarity::Range,     Polarity::RangeMinimize};
constexpr std::array aggregations{Aggregation::Sum, Aggregation::Last, Aggregation::Average,
                                  Aggregation::Fixed};
constexpr std::array entries{Entry::PerPeriod, Entry::Cumulative};

bool isPositive(const base::Decimal &number)
{
    return !number.isZero() && !number.isNegative();
}

class IndicatorReader
{
public:
    IndicatorReader(const base::JsonNode &object, const PredicateScales &scales,
                    const Report &report)
        : m_scales(scales), m_reporter(report), m_reader(object, m_reporter.json())
    {
    }

    std::optional<Indicator> run()
    {
        readWords();
        readMeasure();
        readScaleName();
        readElements();
        readTargets(m_indicator, m_reader, m_reporter);
        readWeight();
        m_reader.finish();
        return m_reporter.isClean() ? std::optional(m_indicator) : std::nullopt;
    }

private:
    void readWords()
    {
        m_indicator.id.text = m_reader.text("id");
        m_indicator.code = m_reader.optionalText("code");
        m_indicator.objective = m_reader.optionalText("objective");
        m_indicator.name = m_reader.text("name");
        m_indicator.unitOfMeasure = m_reader.text("unit");
        m_indicator.definition = m_reader.optionalText("definition");
        m_indicator.source = m_reader.optionalText("source");
        m_indicator.responsible = m_reader.optionalText("responsible");
        m_indicator.evidenceRequired = m_reader.flag("evidenceRequired", false);
    }

    void readMeasure()
    {
        m_indicator.level =
            readWord(m_reader, "level", levels, codeOf, false).value_or(Level::Objective);
        m_indicator.polarity =
            readWord(m_reader, "polarity", polarities, codeOf, true).value_or(Polarity::Maximize);
        m_indicator.aggregation = readWord(m_reader, "aggregation", aggregations, codeOf, true)
                                      .value_or(Aggregation::Last);
        m_indicator.entry =
            readWord(m_reader, "entry", entries, codeOf, false).value_or(Entry::PerPeriod);
    }

    std::optional<PredicateScale> scaleNamed(const base::JsonNode &name)
    {
        const auto found =
            std::find_if(m_scales.begin(), m_scales.end(),
                         [&name](const PredicateScale &scale) { return scale.id == name.text(); });
        if (found != m_scales.end())
            return *found;
        m_reporter.add(name.place(), Problem::UnknownScale, name.text());
        return std::nullopt;
    }

    void readScaleName()
    {
        const auto *node = m_reader.any("scale");
        if (!node || node->kind() == base::JsonNode::Kind::Null)
            return;
        m_indicator.scale =
            node->kind() == base::JsonNode::Kind::Text
                ? scaleNamed(*node)
                : readScale(*node, [this](const Finding &finding) { m_reporter.pass(finding); });
        if (m_indicator.scale && m_indicator.aggregation == Aggregation::Sum)
            m_reporter.add(node->place(), Problem::SumOfPredicates, m_indicator.scale->id);
    }

    void readElements()
    {
        const auto *node = m_reader.object("elements");
        if (!node)
            return;
        base::JsonReader reader(*node, m_reporter.json());
        Elements elements;
        elements.numerator = reader.text("numerator");
        elements.denominator = reader.text("denominator");
        if (const auto factor = reader.optionalNumber("factor"))
            elements.factor = *factor;
        reader.finish();
        if (!isPositive(elements.factor))
            m_reporter.add(reader.placeOf("factor"), Problem::FactorInvalid,
                           elements.factor.toString());
        if (m_indicator.scale)
            m_reporter.add(node->place(), Problem::ScaleWithElements);
        m_indicator.elements = std::move(elements);
    }

    void readWeight()
    {
        m_indicator.weight = m_reader.optionalNumber("weight");
        if (m_indicator.weight && !isPositive(*m_indicator.weight))
            m_reporter.add(m_reader.placeOf("weight"), Problem::WeightInvalid,
                           m_indicator.weight->toString());
    }

    const PredicateScales &m_scales;
    Reporter m_reporter;
    base::JsonReader m_reader;
    Indicator m_indicator;
};

BudgetLine readLine(const base::JsonNode &node, Reporter &reporter)
{
    base::JsonReader reader(node, reporter.json());
    BudgetLine line;
    line.id.text = reader.text("id");
    line.program = reader.text("program");
    line.ceiling = reader.number("ceiling").value_or(0);
    reader.finish();
    if (line.ceiling.isNegative())
        reporter.add(reader.placeOf("ceiling"), Problem::CeilingNegative, line.ceiling.toString());
    return line;
}

} // namespace

std::optional<Indicator> readIndicator(const base::JsonNode &object, const PredicateScales &scales,
                                       const Report &report)
{
    return IndicatorReader(object, scales, report).run();
}

std::vector<Indicator> readIndicators(const base::JsonNode &array, const PredicateScales &scales,
                                      const Report &report)
{
    std::vector<Indicator> indicators;
    Reporter reporter(report);
    if (!isArray(array, reporter))
        return indicators;
    std::set<IndicatorId> seen;
    for (const auto &node : array.items()) {
        auto indicator = readIndicator(node, scales, report);
        if (!indicator)
            continue;
        if (!seen.insert(indicator->id).second)
            reporter.add(node.place(), Problem::DuplicateIndicator, indicator->id.text);
        indicators.push_back(std::move(*indicator));
    }
    return indicators;
}

std::vector<BudgetLine> readBudget(const base::JsonNode &array, const Report &report)
{
    std::vector<BudgetLine> lines;
    Reporter reporter(report);
    if (!isArray(array, reporter))
        return lines;
    std::set<BudgetId> seen;
    for (const auto &node : array.items()) {
        BudgetLine line = readLine(node, reporter);
        if (!seen.insert(line.id).second)
            reporter.add(node.place(), Problem::DuplicateBudgetLine, line.id.text);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::optional<Form> readForm(const base::JsonNode &object, const Report &report)
{
    Reporter reporter(report);
    const Report pass = [&reporter](const Finding &finding) { reporter.pass(finding); };
    base::JsonReader reader(object, reporter.json());
    Form form;
    if (const auto *indicators = reader.array("indicators", true))
        form.indicators = readIndicators(*indicators, {}, pass);
    if (const auto *budget = reader.array("budget"))
        form.budget = readBudget(*budget, pass);
    reader.finish();
    return reporter.isClean() ? std::optional(form) : std::nullopt;
}

} // namespace himpun::indicator
