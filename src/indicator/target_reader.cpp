// SPDX-License-Identifier: GPL-3.0-or-later
#include "target_reader.h"

namespace himpun::indicator
{

namespace
{

class TargetReader
{
public:
    TargetReader(Indicator &indicator, Reporter &reporter)
        : m_indicator(indicator), m_reporter(reporter)
    {
    }

    std::optional<Target> target(const base::JsonNode &node) const
    {
        switch (node.kind()) {
        case base::JsonNode::Kind::Object: return bounds(node);
        case base::JsonNode::Kind::Text: return label(node);
        case base::JsonNode::Kind::Number: return number(node);
        case base::JsonNode::Kind::Null:
        case base::JsonNode::Kind::Boolean:
        case base::JsonNode::Kind::Array: break;
        }
        m_reporter.json()(node.place(), base::JsonProblem::WrongType, "number");
        return std::nullopt;
    }

    void periods(const base::JsonNode &object)
    {
        for (const auto &[key, node] : object.members()) {
            const auto period = calendar::Period::parse(key);
            const auto read = target(node);
            if (!period || period->kind == calendar::PeriodKind::Year)
                m_reporter.add(node.place(), Problem::PeriodInvalid, key);
            else if (read)
                add(*period, *read, key, node.place());
        }
    }

private:
    std::optional<Target> bounds(const base::JsonNode &node) const
    {
        base::JsonReader reader(node, m_reporter.json());
        const auto lower = reader.number("lower");
        const auto upper = reader.number("upper");
        reader.finish();
        const bool isRange = m_indicator.polarity == Polarity::Range
                             || m_indicator.polarity == Polarity::RangeMinimize;
        if (!isRange)
            m_reporter.add(node.place(), Problem::RangeNotAllowed);
        if (!lower || !upper)
            return std::nullopt;
        if (*lower > *upper)
            m_reporter.add(node.place(), Problem::RangeInverted);
        return Target{*lower, *upper};
    }

    std::optional<Target> label(const base::JsonNode &node) const
    {
        if (!m_indicator.scale) {
            m_reporter.json()(node.place(), base::JsonProblem::WrongType, "number");
            return std::nullopt;
        }
        const auto score = m_indicator.scale->scoreOf(node.text());
        if (!score) {
            m_reporter.add(node.place(), Problem::NotOnScale, node.text());
            return std::nullopt;
        }
        return Target::at(*score);
    }

    std::optional<Target> number(const base::JsonNode &node) const
    {
        if (!node.number()) {
            m_reporter.json()(node.place(), base::JsonProblem::WrongValue, node.text());
            return std::nullopt;
        }
        const auto &scale = m_indicator.scale;
        if (scale && !node.number()->isZero() && !scale->levelOf(*node.number()))
            m_reporter.add(node.place(), Problem::NotOnScale, node.text());
        return Target::at(*node.number());
    }

    void add(const calendar::Period &period, const Target &target, const std::string &key,
             const base::Place &place)
    {
        auto &targets = m_indicator.periodTargets;
        const auto isOther = [&period](const auto &entry) {
            return entry.first.year != period.year || entry.first.kind != period.kind;
        };
        if (!targets.empty() && isOther(*targets.begin())) {
            m_reporter.add(place, Problem::PeriodsMixed, key);
            return;
        }
        if (m_indicator.aggregation == Aggregation::Fixed && m_indicator.yearTarget != target)
            m_reporter.add(place, Problem::FixedTargetDiffers, key);
        targets.emplace(period, target);
    }

    Indicator &m_indicator;
    Reporter &m_reporter;
};

} // namespace

void readTargets(Indicator &indicator, base::JsonReader &reader, Reporter &reporter)
{
    TargetReader targets(indicator, reporter);
    const auto *year = reader.any("target");
    if (year && year->kind() != base::JsonNode::Kind::Null)
        indicator.yearTarget = targets.target(*year);
    if (const auto *periods = reader.object("targets"))
        targets.periods(*periods);
}

} // namespace himpun::indicator
