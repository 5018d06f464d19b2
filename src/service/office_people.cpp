// SPDX-License-Identifier: GPL-3.0-or-later
// Units and people: who there is, before anybody asks what they do.
#include "himpun/service/office_draft.h"
#include "office_reader.h"

#include <algorithm>

namespace himpun::service
{

namespace
{

constexpr std::size_t longestId = 64;
constexpr std::size_t nipLength = 18;

OfficeProblem problemOf(NipDoubt doubt)
{
    switch (doubt) {
    case NipDoubt::BirthDate: return OfficeProblem::NipBirthDate;
    case NipDoubt::AppointmentMonth: return OfficeProblem::NipAppointmentMonth;
    case NipDoubt::Sex: return OfficeProblem::NipSex;
    case NipDoubt::AppointmentAge: return OfficeProblem::NipAppointmentAge;
    }
    return OfficeProblem::BadNip;
}

/// Eighteen digits would be somebody's NIP, and his inbox.
bool looksLikeNip(std::string_view id)
{
    return id.size() == nipLength
           && std::ranges::all_of(id, [](char c) { return '0' <= c && c <= '9'; });
}

void readUnit(OfficeReading &reading, const base::JsonNode &node)
{
    auto reader = reading.reader(node);
    Unit unit;
    unit.id.text = reader.text("id");
    unit.name = reader.text("name");
    unit.shortName = reader.optionalText("shortName");
    reader.finish();
    if (unit.shortName.empty())
        unit.shortName = unit.name;
    if (unit.id.isEmpty())
        return;
    if (!isPlainId(unit.id.text))
        reading.findings.add(reader.placeOf("id"), OfficeProblem::BadId, unit.id.text);
    if (!reading.units.insert(unit.id).second)
        reading.findings.add(reader.placeOf("id"), OfficeProblem::DuplicateUnit, unit.id.text);
    reading.office.units.push_back(std::move(unit));
}

void readNip(OfficeReading &reading, base::JsonReader &reader, Official &official)
{
    const std::string text = reader.text("nip");
    if (text.empty())
        return;
    official.nip = Nip::parse(text);
    if (!official.nip) {
        reading.findings.add(reader.placeOf("nip"), OfficeProblem::BadNip, text);
        return;
    }
    official.id.text = official.nip->digits();
    for (const NipDoubt doubt : official.nip->doubts())
        reading.findings.add(reader.placeOf("nip"), problemOf(doubt), official.id.text);
}

void readIdentity(OfficeReading &reading, base::JsonReader &reader, Official &official)
{
    const auto *nip = reader.any("nip");
    const bool hasNip = nip && nip->kind() != base::JsonNode::Kind::Null;
    const std::string id = reader.optionalText("id");
    official.id.text = id;
    if (hasNip == !id.empty())
        reading.findings.add(reader.place(), OfficeProblem::NameOrNumber, id);
    else if (hasNip)
        readNip(reading, reader, official);
    else if (!isPlainId(id) || looksLikeNip(id))
        reading.findings.add(reader.placeOf("id"), OfficeProblem::BadId, id);
}

void readRank(OfficeReading &reading, base::JsonReader &reader, Official &official)
{
    const std::string text = reader.optionalText("rank");
    official.rank = Rank::parse(text);
    if (!text.empty() && !official.rank)
        reading.findings.add(reader.placeOf("rank"), OfficeProblem::BadRank, text);
}

Position readPosition(OfficeReading &reading, const base::JsonNode &node)
{
    auto reader = reading.reader(node);
    Position position;
    position.title = reader.text("title");
    position.unit = readUnitName(reading, reader);
    position.from = reader.optionalDate("from");
    position.to = reader.optionalDate("to");
    reader.finish();
    if (position.from && position.to && *position.to < *position.from)
        reading.findings.add(reader.placeOf("to"), OfficeProblem::PositionReversed, position.title);
    return position;
}

void readOfficial(OfficeReading &reading, const base::JsonNode &node)
{
    auto reader = reading.reader(node);
    Official official;
    readIdentity(reading, reader, official);
    official.name = reader.text("name");
    readRank(reading, reader, official);
    if (const auto *positions = reader.array("positions")) {
        for (const auto &position : positions->items())
            official.positions.push_back(readPosition(reading, position));
    }
    reader.finish();
    if (official.id.isEmpty())
        return;
    if (!reading.officials.insert(official.id).second)
        reading.findings.add(node.place(), OfficeProblem::DuplicateOfficial, official.id.text);
    reading.office.officials.push_back(std::move(official));
}

} // namespace

std::vector<OfficeProblem> doubtsAbout(const std::string &nip)
{
    const auto parsed = Nip::parse(nip);
    if (!parsed)
        return {OfficeProblem::BadNip};
    std::vector<OfficeProblem> doubts;
    for (const NipDoubt doubt : parsed->doubts())
        doubts.push_back(problemOf(doubt));
    return doubts;
}

bool isPlainId(std::string_view id)
{
    return !id.empty() && id.size() <= longestId && std::ranges::all_of(id, [](char c) {
        return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9')
               || c == '-' || c == '_' || c == '.';
    });
}

std::string plainIdOf(std::string_view name)
{
    constexpr std::size_t longest = 40;
    std::string id;
    for (const char c : name) {
        const bool isUpper = 'A' <= c && c <= 'Z';
        const bool isPlain = ('a' <= c && c <= 'z') || ('0' <= c && c <= '9') || isUpper;
        if (isPlain)
            id += isUpper ? static_cast<char>(c - 'A' + 'a') : c;
        else if (!id.empty() && id.back() != '-')
            id += '-';
        if (id.size() == longest)
            break;
    }
    while (!id.empty() && id.back() == '-')
        id.pop_back();
    return id;
}

void readUnits(OfficeReading &reading, base::JsonReader &reader)
{
    const auto *units = reader.array("units", true);
    if (!units)
        return;
    for (const auto &node : units->items())
        readUnit(reading, node);
    if (units->items().empty())
        reading.findings.add(units->place(), OfficeProblem::NoUnits);
}

void readOfficials(OfficeReading &reading, base::JsonReader &reader)
{
    const auto *officials = reader.array("officials", true);
    if (!officials)
        return;
    for (const auto &node : officials->items())
        readOfficial(reading, node);
}

} // namespace himpun::service
