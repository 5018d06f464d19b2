// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"

#include <algorithm>

namespace himpun::sop
{

namespace
{

bool isIdCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
           || c == '_' || c == '.';
}

bool isPunctuation(char c)
{
    return c == '-' || c == '_' || c == '.';
}

Doubt readDoubt(const base::JsonNode &node, std::span<const std::string_view> keys,
                Findings &findings)
{
    base::JsonReader reader(node, findings.report());
    Doubt doubt{.about = reader.text("about"),
                .inferred = reader.flag("inferred", false),
                .reason = reader.text("reason")};
    if (!doubt.about.empty() && std::ranges::find(keys, doubt.about) == keys.end())
        reader.report(reader.placeOf("about"), base::JsonProblem::WrongValue, doubt.about);
    reader.finish();
    return doubt;
}

} // namespace

bool isId(std::string_view text)
{
    return !text.empty() && text.size() <= 64 && !isPunctuation(text.front())
           && std::ranges::all_of(text, isIdCharacter);
}

std::string readId(base::JsonReader &reader, std::string_view key)
{
    std::string id = reader.text(key);
    if (isId(id))
        return id;
    if (id.find_first_not_of(" \t\r\n") != std::string::npos)
        reader.report(reader.placeOf(key), base::JsonProblem::WrongValue, id);
    return {};
}

Identity readIdentity(const base::JsonNode &node, Findings &findings)
{
    base::JsonReader reader(node, findings.report());
    Identity identity;
    identity.agency = reader.optionalText("agency");
    identity.unit = reader.optionalText("unit");
    identity.number = reader.optionalText("number");
    identity.madeOn = reader.optionalText("madeOn");
    identity.revisedOn = reader.optionalText("revisedOn");
    identity.effectiveOn = reader.optionalText("effectiveOn");
    if (const auto *approval = reader.object("approvedBy")) {
        base::JsonReader approvedBy(*approval, findings.report());
        identity.approvedByPosition = approvedBy.optionalText("position");
        identity.approvedByName = approvedBy.optionalText("name");
        identity.approvedByNip = approvedBy.optionalText("nip");
        approvedBy.finish();
    }
    reader.finish();
    return identity;
}

std::vector<Doubt> readDoubts(base::JsonReader &reader, std::span<const std::string_view> keys,
                              Findings &findings)
{
    std::vector<Doubt> doubts;
    if (const auto *list = reader.array("doubts")) {
        for (const auto &node : list->items())
            doubts.push_back(readDoubt(node, keys, findings));
    }
    return doubts;
}

} // namespace himpun::sop
