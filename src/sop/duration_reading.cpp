// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"

namespace himpun::sop
{

namespace
{

using calendar::Duration;
using calendar::DurationUnit;

constexpr std::pair<std::string_view, DurationUnit> units[] = {{"minutes", DurationUnit::Minutes},
                                                               {"hours", DurationUnit::Hours},
                                                               {"days", DurationUnit::Days}};

Duration readAmount(const base::JsonNode &node, Findings &findings)
{
    base::JsonReader reader(node, findings.report());
    if (node.kind() != base::JsonNode::Kind::Object)
        return {};
    Duration duration;
    int given = 0;
    bool readable = true;
    for (const auto &unit : units) {
        if (!node.find(unit.first))
            continue;
        ++given;
        const auto amount = reader.number(unit.first);
        readable = readable && amount;
        duration = {unit.second, amount.value_or(base::Decimal())};
    }
    reader.finish();
    if (given != 1 || (readable && !calendar::isValid(duration)))
        findings.add(node.place(), Problem::DurationInvalid, base::canonicalJson(node));
    return duration;
}

} // namespace

Duration readDuration(const base::JsonNode &node, Findings &findings)
{
    if (node.kind() != base::JsonNode::Kind::Text)
        return readAmount(node, findings);
    if (node.text() != "agreed")
        findings.add(node.place(), base::JsonProblem::WrongValue, node.text());
    return Duration::agreed();
}

} // namespace himpun::sop
