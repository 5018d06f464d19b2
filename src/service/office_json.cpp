// SPDX-License-Identifier: GPL-3.0-or-later
// The canonical form of an office.  It never changes: digests in old ledgers were taken of it.
//
//     { "agreements": [ { "budget": […], "indicators": […], "unit", "year" } … ],
//       "assignments": [ { "actor", "officials": [id …], "unit" } … ],
//       "calendar": { "himpun": "calendar/1", … }, "coordinators": [id …], "head",
//       "himpun": "office/1", "id", "letterhead": { "address", "email", "lines", "phone", "website"
//       }, "name", "officials": [ { "id" | "nip", "name", "positions": [ { "from", "title", "to",
//       "unit" } … ], "rank" } … ], "place", "policies": { "cap", "checks": { check: severity … },
//       "evidence": { "kinds": [ending …], "megabytes" }, "floorAtZero", "rating": { … },
//       "required": [word …] }, "sop", "units": [ { "id", "name", "shortName" } … ] }
//
// What is empty is left out, but for the keys that loadOffice() wants.
#include "himpun/service/office.h"

#include "himpun/calendar/load.h"
#include "himpun/indicator/read.h"

#include "json_text.h"
#include "office_words.h"

namespace himpun::service
{

namespace
{

std::string idsJson(const std::vector<workflow::OfficialId> &ids)
{
    return jsonArray(ids, [](const auto &id) { return base::canonicalJsonText(id.text); });
}

std::string letterheadJson(const Letterhead &head)
{
    return JsonObject()
        .json("lines", jsonTexts(head.lines))
        .optionalText("address", head.address)
        .optionalText("phone", head.phone)
        .optionalText("email", head.email)
        .optionalText("website", head.website)
        .str();
}

std::string unitJson(const Unit &unit)
{
    return JsonObject()
        .text("id", unit.id.text)
        .text("name", unit.name)
        .text("shortName", unit.shortName)
        .str();
}

std::string positionJson(const Position &position)
{
    JsonObject object;
    object.text("title", position.title);
    if (position.unit)
        object.text("unit", position.unit->text);
    if (position.from)
        object.text("from", base::toIso(*position.from));
    if (position.to)
        object.text("to", base::toIso(*position.to));
    return object.str();
}

std::string officialJson(const Official &official)
{
    JsonObject object;
    object.text(official.nip ? "nip" : "id", official.id.text).text("name", official.name);
    if (official.rank)
        object.text("rank", official.rank->grade());
    if (!official.positions.empty())
        object.json("positions", jsonArray(official.positions, positionJson));
    return object.str();
}

std::string assignmentJson(const workflow::Assignment &assignment)
{
    JsonObject object;
    object.text("actor", assignment.actor.text).json("officials", idsJson(assignment.officials));
    if (assignment.unit)
        object.text("unit", assignment.unit->text);
    return object.str();
}

std::string checksJson(const indicator::CheckPolicy &checks)
{
    JsonObject object;
    for (const auto &[check, severity] : checks.decided)
        object.text(std::string(codeOf(check)), codeOf(severity));
    return object.str();
}

std::string evidenceJson(const EvidencePolicy &evidence)
{
    JsonObject object;
    if (!evidence.kinds.empty())
        object.json("kinds", jsonTexts(evidence.kinds));
    return object.json("megabytes", std::to_string(evidence.megabytes)).str();
}

std::string policiesJson(const Policies &policies)
{
    std::vector<std::string> required;
    for (const auto &[word, member] : words::required) {
        if (policies.required.*member)
            required.emplace_back(word);
    }
    JsonObject object;
    if (!policies.checks.decided.empty())
        object.json("checks", checksJson(policies.checks));
    if (policies.evidence != EvidencePolicy{})
        object.json("evidence", evidenceJson(policies.evidence));
    return object.json("cap", std::to_string(static_cast<int>(policies.cap.ceiling)))
        .json("floorAtZero", policies.cap.floorAtZero ? "true" : "false")
        .json("rating", indicator::toJson(policies.rating))
        .json("required", jsonTexts(required))
        .str();
}

std::string agreementJson(const Agreement &agreement)
{
    const auto write = [](const auto &value) { return indicator::toJson(value); };
    return JsonObject()
        .text("unit", agreement.unit.text)
        .json("year", std::to_string(agreement.year))
        .json("indicators", jsonArray(agreement.form.indicators, write))
        .json("budget", jsonArray(agreement.form.budget, write))
        .str();
}

} // namespace

std::string toCanonical(const Office &office)
{
    return JsonObject()
        .text("himpun", words::officeFormat)
        .text("id", office.id.text)
        .text("name", office.name)
        .json("letterhead", letterheadJson(office.letterhead))
        .text("place", office.place)
        .text("head", office.head.text)
        .text("sop", office.sop.text)
        .json("units", jsonArray(office.units, unitJson))
        .json("officials", jsonArray(office.officials, officialJson))
        .json("assignments", jsonArray(office.assignments, assignmentJson))
        .json("coordinators", idsJson(office.coordinators))
        .json("calendar", calendar::toJson(office.calendar))
        .json("policies", policiesJson(office.policies))
        .json("agreements", jsonArray(office.agreements, agreementJson))
        .str();
}

} // namespace himpun::service
