// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/base/json_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace himpun::base;
using testing::ElementsAre;
using testing::IsEmpty;

namespace
{

enum class Colour { Red, Green };

class JsonReaderTest : public testing::Test
{
protected:
    JsonReader over(std::string_view text)
    {
        m_node = *parseJson(text, m_report);
        return JsonReader(m_node, m_report);
    }

    std::vector<std::string> problems;

private:
    JsonNode m_node;
    JsonReport m_report = [this](const Place &place, JsonProblem problem,
                                 const std::string &subject) {
        problems.push_back(std::string(codeOf(problem)) + ' ' + std::to_string(place.line) + ' '
                           + place.pointer + ' ' + subject);
    };
};

} // namespace

TEST_F(JsonReaderTest, hands_out_what_is_there)
{
    auto reader = over(R"({"title": "T", "note": null, "on": true, "n": 1.5, "days": 3,
        "date": "2026-10-05", "list": ["a", "b"], "colour": "green", "inner": {}, "x": null})");
    static constexpr std::pair<std::string_view, Colour> colours[] = {{"red", Colour::Red},
                                                                      {"green", Colour::Green}};
    EXPECT_EQ(reader.text("title"), "T");
    EXPECT_EQ(reader.optionalText("note"), "");
    EXPECT_TRUE(reader.flag("on", false));
    EXPECT_EQ(reader.number("n"), Decimal::parse("1.5"));
    EXPECT_EQ(reader.optionalWhole("days", 1, 5), 3);
    EXPECT_EQ(reader.optionalDate("date"), parseDate("2026-10-05"));
    EXPECT_THAT(reader.texts("list"), ElementsAre("a", "b"));
    EXPECT_EQ(reader.choice("colour", colours), Colour::Green);
    EXPECT_NE(reader.object("inner"), nullptr);
    EXPECT_EQ(reader.any("x")->kind(), JsonNode::Kind::Null);
    reader.finish();
    EXPECT_THAT(problems, IsEmpty());
}

TEST_F(JsonReaderTest, lets_optional_things_be_absent)
{
    auto reader = over("{}");
    EXPECT_EQ(reader.optionalText("a"), "");
    EXPECT_TRUE(reader.flag("a", true));
    EXPECT_FALSE(reader.optionalNumber("a") || reader.optionalWhole("a", 0, 9)
                 || reader.optionalDate("a") || reader.array("a") || reader.any("a"));
    EXPECT_THAT(reader.texts("a"), IsEmpty());
    EXPECT_THAT(problems, IsEmpty());
}

TEST_F(JsonReaderTest, reports_each_required_thing_that_is_missing)
{
    auto reader = over("\n{}");
    reader.text("title");
    reader.number("amount");
    reader.array("steps", true);
    EXPECT_THAT(problems, ElementsAre("missing-key 2  title", "missing-key 2  amount",
                                      "missing-key 2  steps"));
}

TEST_F(JsonReaderTest, reports_the_type_that_was_wanted)
{
    auto reader = over(R"({"a": 1, "b": "x", "c": {}, "d": ["x", 2, " "], "e": null})");
    reader.text("a");
    reader.flag("b", false);
    reader.array("c");
    EXPECT_THAT(reader.texts("d"), ElementsAre("x"));
    reader.object("e");
    EXPECT_THAT(problems, ElementsAre("wrong-type 1 /a text", "wrong-type 1 /b boolean",
                                      "wrong-type 1 /c array", "wrong-type 1 /d/1 text",
                                      "empty-text 1 /d/2 d", "wrong-type 1 /e object"));
}

TEST_F(JsonReaderTest, reports_values_outside_what_is_allowed)
{
    auto reader = over(R"({"a": 1.5, "b": 7, "c": "2026-02-30", "d": "blue", "e": 1e9, "f": " "})");
    static constexpr std::pair<std::string_view, Colour> colours[] = {{"red", Colour::Red}};
    EXPECT_FALSE(reader.optionalWhole("a", 0, 5));
    EXPECT_FALSE(reader.optionalWhole("b", 0, 5));
    EXPECT_FALSE(reader.optionalDate("c"));
    EXPECT_FALSE(reader.choice("d", colours));
    EXPECT_FALSE(reader.number("e"));
    reader.text("f");
    EXPECT_THAT(problems, ElementsAre("wrong-value 1 /a 1.5", "wrong-value 1 /b 7",
                                      "wrong-value 1 /c 2026-02-30", "wrong-value 1 /d blue",
                                      "wrong-value 1 /e 1e9", "empty-text 1 /f f"));
}

TEST_F(JsonReaderTest, reports_the_keys_nobody_asked_for)
{
    auto reader = over("{\"a\": \"x\",\n\"tiltle\": 1}");
    reader.text("a");
    reader.finish();
    EXPECT_THAT(problems, ElementsAre("unknown-key 2 /tiltle tiltle"));
}

TEST_F(JsonReaderTest, complains_once_about_what_is_no_object)
{
    auto reader = over("[]");
    reader.text("a");
    reader.number("b");
    reader.finish();
    EXPECT_THAT(problems, ElementsAre("wrong-type 1  object"));
}

TEST_F(JsonReaderTest, knows_where_a_member_stands_or_would_stand)
{
    auto reader = over("{\n\"a\": 1}");
    EXPECT_EQ(reader.placeOf("a"), (Place{"/a", 2}));
    EXPECT_EQ(reader.placeOf("b"), (Place{"", 1}));
    EXPECT_EQ(reader.place(), (Place{"", 1}));
}
