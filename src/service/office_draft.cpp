// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/service/office_draft.h"

#include "json_text.h"
#include "office_reader.h"
#include "office_words.h"

#include <algorithm>
#include <charconv>

namespace himpun::service
{

namespace
{

std::string unitId(const OfficeDraft &draft, const std::string &name)
{
    for (const OfficeDraft::Unit &unit : draft.units) {
        if (unit.name == name || (!unit.shortName.empty() && unit.shortName == name))
            return plainIdOf(unit.name);
    }
    return name; // loadOffice() will say that there is none
}

std::string personId(const OfficeDraft &draft, const std::string &name)
{
    const auto found = std::ranges::find(draft.people, name, &OfficeDraft::Person::name);
    if (found == draft.people.end())
        return name;
    return found->nip.empty() ? plainIdOf(found->name) : found->nip;
}

std::string unitJson(const OfficeDraft::Unit &unit)
{
    return JsonObject()
        .text("id", plainIdOf(unit.name))
        .text("name", unit.name)
        .optionalText("shortName", unit.shortName)
        .str();
}

std::string personJson(const OfficeDraft &draft, const OfficeDraft::Person &person)
{
    JsonObject object;
    if (person.nip.empty())
        object.text("id", plainIdOf(person.name));
    else
        object.text("nip", person.nip);
    object.text("name", person.name);
    if (person.title.empty())
        return object.str();
    JsonObject position;
    position.text("title", person.title);
    if (!person.unit.empty())
        position.text("unit", unitId(draft, person.unit));
    return object.json("positions", '[' + position.str() + ']').str();
}

std::string dutyJson(const OfficeDraft &draft, const OfficeDraft::Duty &duty)
{
    JsonObject object;
    object.text("actor", duty.actor.text)
        .json("officials", jsonTexts({personId(draft, duty.person)}));
    if (!duty.unit.empty())
        object.text("unit", unitId(draft, duty.unit));
    return object.str();
}

std::string letterheadJson(const OfficeDraft &draft)
{
    std::vector<std::string> lines;
    if (!draft.government.empty())
        lines.push_back(draft.government);
    lines.push_back(draft.name);
    return JsonObject().json("lines", jsonTexts(lines)).str();
}

std::string zoneWord(calendar::Zone zone)
{
    switch (zone) {
    case calendar::Zone::Wib: return "wib";
    case calendar::Zone::Wita: return "wita";
    case calendar::Zone::Wit: return "wit";
    }
    return {};
}

std::string calendarJson(const OfficeDraft &draft)
{
    return JsonObject()
        .text("hours",
              draft.sixDays ? "calendars/hours-6-days.json" : "calendars/hours-5-days.json")
        .json("holidays",
              jsonTexts({"calendars/indonesia-2026.json", "calendars/indonesia-2027.json"}))
        .text("zone", zoneWord(draft.zone))
        .str();
}

/// What most offices decided; Pengaturan changes it.
std::string policiesJson()
{
    return JsonObject()
        .json("cap", "120")
        .json("floorAtZero", "true")
        .text("rating", "ratings/permendagri-86-2017.json")
        .json("required", jsonTexts({"actual", "hindering", "followUp", "evidence"}))
        .str();
}

std::string nameOf(const Office &office, const workflow::OfficialId &id)
{
    const Official *official = office.find(id);
    return official ? official->name : std::string();
}

std::string nameOf(const Office &office, const std::optional<workflow::UnitId> &id)
{
    const Unit *unit = id ? office.find(*id) : nullptr;
    return unit ? unit->name : std::string();
}

std::vector<OfficeDraft::Duty> heldIn(const OfficeDraft &draft)
{
    std::vector<OfficeDraft::Duty> held = draft.duties;
    std::erase_if(held, [](const OfficeDraft::Duty &duty) { return duty.person.empty(); });
    return held;
}

/// 3 in "/officials/3/nip".
std::size_t indexIn(std::string_view pointer, std::string_view list)
{
    std::size_t index = std::string_view::npos;
    if (pointer.starts_with(list)) {
        pointer.remove_prefix(list.size());
        std::from_chars(pointer.data(), pointer.data() + pointer.size(), index);
    }
    return index;
}

} // namespace

std::string toJson(const OfficeDraft &draft)
{
    const std::vector<OfficeDraft::Duty> held = heldIn(draft);
    const auto person = [&](const OfficeDraft::Person &one) { return personJson(draft, one); };
    const auto duty = [&](const OfficeDraft::Duty &one) { return dutyJson(draft, one); };
    std::vector<std::string> coordinators;
    if (!draft.coordinator.empty())
        coordinators.push_back(personId(draft, draft.coordinator));
    return JsonObject()
        .text("himpun", words::officeFormat)
        .text("id", plainIdOf(draft.name))
        .text("name", draft.name)
        .json("letterhead", letterheadJson(draft))
        .text("place", draft.place)
        .text("head", personId(draft, draft.head))
        .text("sop", draft.sop.text)
        .json("units", jsonArray(draft.units, unitJson))
        .json("officials", jsonArray(draft.people, person))
        .json("assignments", jsonArray(held, duty))
        .json("coordinators", jsonTexts(coordinators))
        .json("calendar", calendarJson(draft))
        .json("policies", policiesJson())
        .str();
}

OfficeDraft draftOf(const Office &office)
{
    OfficeDraft draft;
    draft.name = office.name;
    draft.government = office.letterhead.lines.size() > 1 ? office.letterhead.lines.front() : "";
    draft.place = office.place;
    draft.zone = office.calendar.zone;
    for (const Unit &unit : office.units)
        draft.units.push_back({unit.name, unit.shortName});
    for (const Official &official : office.officials) {
        const Position *last = official.positions.empty() ? nullptr : &official.positions.back();
        draft.people.push_back({official.name, official.nip ? official.nip->formatted() : "",
                                last ? last->title : "",
                                last ? nameOf(office, last->unit) : std::string()});
    }
    draft.sop = office.sop;
    for (const workflow::Assignment &assignment : office.assignments)
        draft.duties.push_back({assignment.actor, nameOf(office, assignment.unit),
                                nameOf(office, assignment.officials.front())});
    draft.head = nameOf(office, office.head);
    draft.coordinator = nameOf(office, office.coordinators.front());
    return draft;
}

DraftPart partOf(const OfficeFinding &finding)
{
    const auto concerns = [&](std::string_view key) {
        return finding.file.empty() && finding.place.pointer.starts_with(key);
    };
    if (concerns("/officials"))
        return DraftPart::People;
    if (concerns("/assignments") || concerns("/coordinators") || concerns("/head")
        || concerns("/sop"))
        return DraftPart::Duties;
    return DraftPart::Office;
}

std::string rowOf(const OfficeFinding &finding, const OfficeDraft &draft)
{
    const std::string &pointer = finding.place.pointer;
    const auto held = heldIn(draft);
    if (const auto row = indexIn(pointer, "/units/"); row < draft.units.size())
        return draft.units[row].name;
    if (const auto row = indexIn(pointer, "/officials/"); row < draft.people.size())
        return draft.people[row].name;
    if (const auto row = indexIn(pointer, "/assignments/"); row < held.size())
        return held[row].person;
    return {};
}

} // namespace himpun::service
