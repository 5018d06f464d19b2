// SPDX-License-Identifier: GPL-3.0-or-later
// Who does what: the head, the actors of the SOP, the coordinators.
#include "office_reader.h"

namespace himpun::service
{

namespace
{

/// NIPs may be spaced as people space them.
workflow::OfficialId idOf(const std::string &text)
{
    const auto nip = Nip::parse(text);
    return {nip ? nip->digits() : text};
}

std::optional<workflow::OfficialId> knownOfficial(OfficeReading &reading, const std::string &text,
                                                  const base::Place &place)
{
    const auto id = idOf(text);
    if (reading.officials.contains(id))
        return id;
    reading.findings.add(place, OfficeProblem::UnknownOfficial, text);
    return std::nullopt;
}

std::vector<workflow::OfficialId> readOfficialList(OfficeReading &reading,
                                                   const base::JsonNode &list)
{
    std::vector<workflow::OfficialId> ids;
    std::set<workflow::OfficialId> named;
    for (const auto &node : list.items()) {
        if (node.kind() != base::JsonNode::Kind::Text) {
            reading.findings.json()(node.place(), base::JsonProblem::WrongType, "text");
            continue;
        }
        const auto id = knownOfficial(reading, node.text(), node.place());
        if (!id)
            continue;
        if (!named.insert(*id).second)
            reading.findings.add(node.place(), OfficeProblem::NamedTwice, node.text());
        ids.push_back(*id);
    }
    return ids;
}

void readAssignment(OfficeReading &reading, const base::JsonNode &node)
{
    auto reader = reading.reader(node);
    workflow::Assignment assignment;
    assignment.actor.text = reader.text("actor");
    assignment.unit = readUnitName(reading, reader);
    const auto *officials = reader.array("officials", true);
    if (officials)
        assignment.officials = readOfficialList(reading, *officials);
    reader.finish();
    if (officials && officials->items().empty())
        reading.findings.add(officials->place(), OfficeProblem::NobodyAssigned,
                             assignment.actor.text);
    if (!reading.duties.emplace(assignment.actor, assignment.unit).second)
        reading.findings.add(node.place(), OfficeProblem::AssignedTwice, assignment.actor.text);
    reading.office.assignments.push_back(std::move(assignment));
}

} // namespace

std::optional<workflow::UnitId> readUnitName(OfficeReading &reading, base::JsonReader &reader)
{
    const workflow::UnitId unit{reader.optionalText("unit")};
    if (unit.isEmpty())
        return std::nullopt;
    if (!reading.units.contains(unit))
        reading.findings.add(reader.placeOf("unit"), OfficeProblem::UnknownUnit, unit.text);
    return unit;
}

void readHead(OfficeReading &reading, base::JsonReader &reader)
{
    const std::string text = reader.text("head");
    if (text.empty())
        return;
    if (const auto head = knownOfficial(reading, text, reader.placeOf("head")))
        reading.office.head = *head;
}

void readAssignments(OfficeReading &reading, base::JsonReader &reader)
{
    const auto *assignments = reader.array("assignments", true);
    if (!assignments)
        return;
    for (const auto &node : assignments->items())
        readAssignment(reading, node);
}

void readCoordinators(OfficeReading &reading, base::JsonReader &reader)
{
    const auto *coordinators = reader.array("coordinators", true);
    if (!coordinators)
        return;
    reading.office.coordinators = readOfficialList(reading, *coordinators);
    if (coordinators->items().empty())
        reading.findings.add(coordinators->place(), OfficeProblem::NoCoordinator);
}

} // namespace himpun::service
