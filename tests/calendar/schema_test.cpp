// SPDX-License-Identifier: GPL-3.0-or-later
// The schemas an author's editor reads say the same as the loaders.
#include "shipped.h"

#include <gmock/gmock.h>

#include <set>

using namespace himpun::calendar;
using himpun::base::JsonNode;
using himpun::base::JsonProblem;

namespace
{

JsonNode schema(const std::string &name)
{
    return himpun::base::parseJson(
               support::shippedFile("schema/" + name + ".schema.json"),
               [](const auto &place, auto, const std::string &) { FAIL() << place.pointer; })
        .value();
}

/// What stands at "a/b/c" of \a node.
const JsonNode &at(const JsonNode &node, const std::string &path)
{
    const JsonNode *found = &node;
    std::istringstream keys(path);
    for (std::string key; std::getline(keys, key, '/');)
        found = found->find(key);
    return *found;
}

std::set<std::string> keysOf(const JsonNode &node)
{
    std::set<std::string> keys;
    for (const auto &[key, value] : node.members())
        keys.insert(key);
    return keys;
}

std::vector<std::string> wordsOf(const JsonNode &list)
{
    std::vector<std::string> words;
    for (const JsonNode &item : list.items())
        words.push_back(item.text());
    return words;
}

/// An office file in which \a word stands for the zone, the counting and the kind of a day.
std::string officeFile(const std::string &zone, const std::string &dayCount,
                       const std::string &kind)
{
    const std::string hours = kind == "extra-workday" ? R"(, "hours": ["08:00-11:00"])" : "";
    return R"({"himpun": "hours/1", "name": "a", "source": "b", "week": {"monday": ["08:00-12:00"]},
               "zone": ")"
           + zone + R"(", "dayCount": ")" + dayCount
           + R"(", "exceptions": [{"date": "2026-11-25", "name": "c", "source": "d", "kind": ")"
           + kind + "\"" + hours + "}]}";
}

/// The keys of \a known a loader does not know, by loading a file that holds them all.
template <class Load>
std::vector<std::string> keysRefused(const std::string &format, const JsonNode &known, Load load)
{
    std::string file = R"({"himpun": ")" + format + "\"";
    for (const auto &[key, value] : known.members())
        file += key == "himpun" ? "" : ", \"" + key + "\": 0";
    const auto result = load(file + "}");
    std::vector<std::string> refused;
    for (const Finding &finding : result.error()) {
        if (finding.problem == decltype(finding.problem){JsonProblem::UnknownKey})
            refused.push_back(finding.subject);
    }
    return refused;
}

} // namespace

TEST(Schema, offers_only_words_the_loader_takes)
{
    const JsonNode hours = schema("hours");
    for (const std::string &zone : wordsOf(at(hours, "properties/zone/enum")))
        EXPECT_TRUE(loadHours(officeFile(zone, "after-opening-day", "local-holiday"))) << zone;
    for (const std::string &count : wordsOf(at(hours, "properties/dayCount/enum")))
        EXPECT_TRUE(loadHours(officeFile("wib", count, "local-holiday"))) << count;
    for (const std::string &kind : wordsOf(at(hours, "$defs/exception/properties/kind/enum")))
        EXPECT_TRUE(loadHours(officeFile("wib", "after-opening-day", kind))) << kind;
}

TEST(Schema, offers_only_keys_the_loader_takes)
{
    EXPECT_THAT(keysRefused("hours/1", at(schema("hours"), "properties"), loadHours),
                ::testing::IsEmpty());
    EXPECT_THAT(keysRefused("holidays/1", at(schema("holidays"), "properties"), loadHolidays),
                ::testing::IsEmpty());
    EXPECT_THAT(keysRefused("calendar/1", at(schema("calendar"), "properties"), fromJson),
                ::testing::IsEmpty());
}

TEST(Schema, offers_every_key_that_is_written)
{
    const JsonNode calendar =
        himpun::base::parseJson(toJson(support::shippedCalendar("hours-5-days.json")),
                                [](const auto &, auto, const std::string &) { FAIL(); })
            .value();
    auto offered = keysOf(at(schema("calendar"), "properties"));
    offered.erase("$schema");
    EXPECT_EQ(offered, keysOf(calendar));
}
