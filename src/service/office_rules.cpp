// SPDX-License-Identifier: GPL-3.0-or-later
// When the office is open, and what it decided about showing and demanding.
#include "office_reader.h"
#include "office_words.h"

#include <algorithm>
#include <iterator>

namespace himpun::service
{

namespace
{

std::optional<calendar::Zone> readZone(OfficeReading &reading, base::JsonReader &reader)
{
    const std::string text = reader.optionalText("zone");
    const auto zone = calendar::zoneOf(text);
    if (!text.empty() && !zone)
        reading.findings.json()(reader.placeOf("zone"), base::JsonProblem::WrongValue, text);
    return zone;
}

std::vector<calendar::HolidayYear> readHolidays(OfficeReading &reading, const base::JsonNode &list)
{
    std::vector<calendar::HolidayYear> years;
    for (const auto &node : list.items()) {
        if (auto year = reading.references.holidays(node))
            years.push_back(std::move(*year));
    }
    return years;
}

void compose(OfficeReading &reading, calendar::CalendarData hours, const base::JsonNode *holidays)
{
    const auto years =
        holidays ? readHolidays(reading, *holidays) : std::vector<calendar::HolidayYear>{};
    if (holidays && years.size() != holidays->items().size())
        return; // some could not be read, which has been said
    auto composed = calendar::compose(std::move(hours), years);
    if (composed)
        reading.office.calendar = std::move(*composed);
    else
        reading.findings.addAll(composed.error(), {}, holidays->place());
}

void readParts(OfficeReading &reading, const base::JsonNode &node)
{
    auto reader = reading.reader(node);
    const auto *hoursNode = reader.any("hours");
    const auto *holidays = reader.array("holidays");
    const auto zone = readZone(reading, reader);
    const auto dayCount = reader.choice("dayCount", words::dayCounts);
    const std::string name = reader.optionalText("name");
    if (!hoursNode)
        reader.missing("hours");
    reader.finish();
    auto hours = hoursNode ? reading.references.hours(*hoursNode) : std::nullopt;
    if (!hours)
        return;
    hours->zone = zone.value_or(hours->zone);
    hours->dayCount = dayCount.value_or(hours->dayCount);
    if (!name.empty())
        hours->name = name;
    compose(reading, std::move(*hours), holidays);
}

indicator::Requirements readRequired(OfficeReading &reading, const base::JsonNode &list)
{
    indicator::Requirements requirements{false, false, false, false, false, false};
    for (const auto &node : list.items()) {
        const auto found = std::ranges::find_if(words::required, [&](const auto &entry) {
            return node.kind() == base::JsonNode::Kind::Text && entry.first == node.text();
        });
        if (found == std::end(words::required))
            reading.findings.json()(node.place(), base::JsonProblem::WrongValue, node.text());
        else
            requirements.*(found->second) = true;
    }
    return requirements;
}

indicator::CheckPolicy readChecks(OfficeReading &reading, const base::JsonNode &object)
{
    auto reader = reading.reader(object);
    indicator::CheckPolicy policy;
    for (const indicator::CheckRule &rule : indicator::checkRules()) {
        const auto *node = reader.any(rule.code);
        if (!node)
            continue;
        const auto severity = node->kind() == base::JsonNode::Kind::Text
                                  ? indicator::checkSeverityNamed(node->text())
                                  : std::nullopt;
        if (!severity)
            reading.findings.json()(node->place(), base::JsonProblem::WrongValue, node->text());
        else if (*severity == indicator::CheckSeverity::Block && rule.ofAgreement)
            reading.findings.add(node->place(), OfficeProblem::CheckCannotBlock,
                                 std::string(rule.code));
        else
            policy.decided[rule.check] = *severity;
    }
    reader.finish();
    return policy;
}

EvidencePolicy readEvidence(OfficeReading &reading, const base::JsonNode &object)
{
    auto reader = reading.reader(object);
    EvidencePolicy policy;
    policy.megabytes = static_cast<int>(
        reader.optionalWhole("megabytes", 1, mostEvidenceMegabytes).value_or(policy.megabytes));
    if (const auto *kinds = reader.array("kinds")) {
        for (const auto &node : kinds->items()) {
            const auto kind =
                node.kind() == base::JsonNode::Kind::Text ? kindsFrom(node.text()) : std::nullopt;
            if (!kind || kind->size() != 1)
                reading.findings.json()(node.place(), base::JsonProblem::WrongValue, node.text());
            else
                policy.kinds.push_back(kind->front());
        }
    }
    reader.finish();
    return policy;
}

} // namespace

void readCalendar(OfficeReading &reading, base::JsonReader &reader)
{
    const auto *node = reader.any("calendar");
    if (!node)
        return reader.missing("calendar");
    if (node->kind() != base::JsonNode::Kind::Object || !node->find("himpun"))
        return readParts(reading, *node);
    if (auto whole = reading.references.wholeCalendar(*node))
        reading.office.calendar = std::move(*whole);
}

void readPolicies(OfficeReading &reading, base::JsonReader &reader)
{
    const auto *node = reader.object("policies", true);
    if (!node)
        return;
    auto policies = reading.reader(*node);
    Policies &into = reading.office.policies;
    if (const auto cap = policies.optionalWhole("cap", 0, 200)) {
        const auto ceiling = indicator::ceilingOf(*cap);
        if (!ceiling)
            reading.findings.json()(policies.placeOf("cap"), base::JsonProblem::WrongValue,
                                    std::to_string(*cap));
        into.cap.ceiling = ceiling.value_or(indicator::Ceiling::None);
    }
    into.cap.floorAtZero = policies.flag("floorAtZero", false);
    const auto *rating = policies.any("rating");
    if (!rating)
        policies.missing("rating");
    else if (auto scale = reading.references.rating(*rating))
        into.rating = std::move(*scale);
    if (const auto *required = policies.array("required"))
        into.required = readRequired(reading, *required);
    if (const auto *checks = policies.object("checks"))
        into.checks = readChecks(reading, *checks);
    if (const auto *evidence = policies.object("evidence"))
        into.evidence = readEvidence(reading, *evidence);
    policies.finish();
}

} // namespace himpun::service
