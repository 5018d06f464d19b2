// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/base/json_node.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace himpun::base;
using testing::ElementsAre;
using testing::IsEmpty;

namespace
{

struct Reading {
    std::optional<JsonNode> node;
    std::vector<std::string> problems; ///< "code line pointer subject"
};

Reading read(std::string_view text, const JsonLimits &limits = {})
{
    Reading reading;
    const JsonReport report = [&reading](const Place &place, JsonProblem problem,
                                         const std::string &subject) {
        reading.problems.push_back(std::string(codeOf(problem)) + ' ' + std::to_string(place.line)
                                   + ' ' + place.pointer + ' ' + subject);
    };
    reading.node = parseJson(text, report, limits);
    return reading;
}

std::string canonical(std::string_view text)
{
    const auto reading = read(text);
    return reading.node ? canonicalJson(*reading.node) : "refused: " + reading.problems.front();
}

std::string problemOf(std::string_view text)
{
    const auto reading = read(text);
    return reading.problems.empty() ? "none" : reading.problems.front();
}

} // namespace

TEST(Json, gives_every_value_its_pointer_and_the_line_it_begins_on)
{
    const auto reading =
        read("{\n  \"a/b\": [\n    1,\n    {\"c~\":\n true}\n  ]\r\n,\n\"d\": null}");
    ASSERT_TRUE(reading.node);
    const JsonNode &list = *reading.node->find("a/b");
    EXPECT_EQ(reading.node->place(), (Place{"", 1}));
    EXPECT_EQ(list.place(), (Place{"/a~1b", 2}));
    EXPECT_EQ(list.items()[0].place(), (Place{"/a~1b/0", 3}));
    EXPECT_EQ(list.items()[1].place(), (Place{"/a~1b/1", 4}));
    EXPECT_EQ(list.items()[1].find("c~")->place(), (Place{"/a~1b/1/c~0", 5}));
    EXPECT_EQ(reading.node->find("d")->place(), (Place{"/d", 8}));
    EXPECT_EQ(reading.node->find("e"), nullptr);
}

TEST(Json, keeps_the_digits_of_a_number_and_says_when_they_are_too_many)
{
    const auto reading = read("[0.10, 5294655000.00, 1e3, 99999999999999999999999999999999, -0]");
    ASSERT_TRUE(reading.node);
    const auto &items = reading.node->items();
    EXPECT_EQ(items[0].number(), Decimal::parse("0.1"));
    EXPECT_EQ(items[0].text(), "0.10");
    EXPECT_EQ(items[1].number(), Decimal(5294655000));
    EXPECT_FALSE(items[2].number());
    EXPECT_EQ(items[2].text(), "1e3");
    EXPECT_FALSE(items[3].number());
    EXPECT_EQ(items[4].number(), Decimal(0));
}

TEST(Json, reads_every_escape)
{
    const auto reading = read(R"(["\"\\\/\b\f\n\r\t", "\u0041\u00e9\u20ac\ud83d\ude00", "€😀"])");
    ASSERT_TRUE(reading.node);
    EXPECT_EQ(reading.node->items()[0].text(), "\"\\/\b\f\n\r\t");
    EXPECT_EQ(reading.node->items()[1].text(), "Aé€😀");
    EXPECT_EQ(reading.node->items()[2].text(), "€😀");
}

TEST(Json, passes_over_a_byte_order_mark_at_the_beginning_only)
{
    EXPECT_EQ(canonical("\xEF\xBB\xBF{}"), "{}");
    EXPECT_EQ(problemOf("{}\xEF\xBB\xBF"), "syntax 1  \xEF\xBB\xBF");
}

TEST(Json, names_the_line_and_what_it_met_where_the_syntax_is_wrong)
{
    EXPECT_EQ(problemOf(""), "syntax 1  ");
    EXPECT_EQ(problemOf("{\n\"a\": tru\n}"), "syntax 2 /a tru");
    EXPECT_EQ(problemOf("{\n\"a\": 1\n\"b\": 2}"), "syntax 3  \"");
    EXPECT_EQ(problemOf("[1,\n\n]"), "syntax 3 /1 ]");
    EXPECT_EQ(problemOf("{\"a\": 1,}"), "syntax 1  }");
    EXPECT_EQ(problemOf("{\"a\" 1}"), "syntax 1  1");
    EXPECT_EQ(problemOf("{a: 1}"), "syntax 1  a");
    EXPECT_EQ(problemOf("[1, 2"), "syntax 1  ");
    EXPECT_EQ(problemOf("{} {}"), "syntax 1  {");
    EXPECT_EQ(problemOf("[\"open"), "syntax 1 /0 ");
    EXPECT_EQ(problemOf("[\"two\nlines\"]"), "syntax 1 /0 0x0a");
    EXPECT_EQ(problemOf("// no\n{}"), "syntax 1  /");
}

TEST(Json, accepts_only_numbers_in_the_grammar_of_JSON)
{
    for (const char *number : {"01", "+1", ".5", "5.", "1e", "1e+", "-", "0x1", "NaN", "1_0"})
        EXPECT_EQ(problemOf(number).substr(0, 9), "syntax 1 ") << number;
    for (const char *number : {"0", "-0.5", "10", "1E+2", "1e-2"})
        EXPECT_EQ(problemOf(number), "none") << number;
}

TEST(Json, refuses_text_that_is_not_unicode)
{
    EXPECT_EQ(problemOf("[\"\xff\"]"), "syntax 1 /0 0xff");
    EXPECT_EQ(problemOf("[\"\xc3(\"]"), "syntax 1 /0 0xc3");
    for (const char *bytes : {"\xc0\xaf", "\xe0\x80\xaf", "\xed\xa0\x80", "\xf0\x80\x80\xaf",
                              "\xf4\x90\x80\x80", "\xf8\x88\x80\x80\x80", "\xe2\x82"})
        EXPECT_EQ(problemOf("[\"" + std::string(bytes) + "\"]").substr(0, 13), "syntax 1 /0 0")
            << bytes;
    EXPECT_EQ(problemOf(R"(["\ud800"])"), "syntax 1 /0 \\ud800");
    EXPECT_EQ(problemOf(R"(["\ud800\u0041"])"), "syntax 1 /0 \\ud800");
    EXPECT_EQ(problemOf(R"(["\udc00"])"), "syntax 1 /0 \\udc00");
    EXPECT_EQ(problemOf(R"(["\u12"])"), "syntax 1 /0 \\u");
    EXPECT_EQ(problemOf(R"(["\x"])"), "syntax 1 /0 \\x");
}

TEST(Json, refuses_a_null_byte_in_every_disguise)
{
    EXPECT_EQ(problemOf(std::string_view("[\"a\0b\"]", 7)), "syntax 1 /0 0x00");
    EXPECT_EQ(problemOf(std::string_view("[1]\0", 4)), "syntax 1  0x00");
    EXPECT_EQ(problemOf(R"(["\u0000"])"), "syntax 1 /0 \\u0000");
    EXPECT_EQ(problemOf(std::string_view("[\"\\\0\"]", 6)), "syntax 1 /0 \\");
}

TEST(Json, reports_a_duplicate_key_on_its_own_line_and_keeps_the_first)
{
    const auto reading = read("{\"a\": 1,\n\"b\": 2,\n\"a\": 3,\n\"a\": 4}");
    ASSERT_TRUE(reading.node);
    EXPECT_THAT(reading.problems, ElementsAre("duplicate-key 3 /a a", "duplicate-key 4 /a a"));
    EXPECT_EQ(canonicalJson(*reading.node), R"({"a":1,"b":2})");
}

TEST(Json, finds_keys_that_are_alike_only_after_their_escapes_are_read)
{
    EXPECT_EQ(problemOf("{\"a\": 1, \"\\u0061\": 2}"), "duplicate-key 1 /a a");
}

TEST(Json, refuses_a_file_over_the_limit_without_reading_it)
{
    EXPECT_EQ(problemOf(std::string(5'000'001, ' ')), "file-too-large 0  5000000");
    EXPECT_EQ(problemOf("[1]" + std::string(5'000'000 - 3, ' ')), "none");
}

TEST(Json, goes_as_deep_as_the_limit_and_no_deeper)
{
    EXPECT_EQ(problemOf(std::string(64, '[') + std::string(64, ']')), "none");
    EXPECT_EQ(problemOf(std::string(65, '[') + std::string(65, ']')).substr(0, 11), "too-deep 1 ");
    EXPECT_EQ(problemOf(std::string(4'999'999, '[')).substr(0, 11), "too-deep 1 ");
}

TEST(Json, refuses_more_values_than_an_honest_file_holds)
{
    std::string many = "[0";
    while (many.size() < 4'000'000)
        many += ",0";
    EXPECT_EQ(problemOf(many + "]"), "too-many-values 1 /199999 200000");
    EXPECT_EQ(read("[1,2,3]", {.values = 4}).problems, std::vector<std::string>{});
    EXPECT_EQ(read("[1,2,3]", {.values = 3}).problems.size(), 1u);
}

TEST(Json, refuses_a_key_that_would_make_every_pointer_long)
{
    EXPECT_EQ(problemOf("{\"" + std::string(256, 'k') + "\": 1}"), "none");
    EXPECT_EQ(problemOf("{\"" + std::string(257, 'k') + "\": 1}"),
              "key-too-long 1  " + std::string(40, 'k'));
}

TEST(Json, reports_only_so_many_duplicate_keys)
{
    std::string many = "{\"a\":0";
    for (int i = 0; i < 150'000; ++i)
        many += ",\"a\":0";
    EXPECT_EQ(read(many + "}").problems.size(), 100u);
}

TEST(CanonicalJson, sorts_keys_by_byte_and_drops_white_space)
{
    EXPECT_EQ(canonical("{ \"b\" : [ 1 , { } ] ,\n\"a\": null, \"B\": true, \"é\": false }"),
              R"({"B":true,"a":null,"b":[1,{}],"é":false})");
}

TEST(CanonicalJson, writes_equal_values_alike_however_they_were_typed)
{
    EXPECT_EQ(canonical(R"([1.50, -0, 1.0, 1e3, "\u0041\/\u001f\u000a\u00e9\""])"),
              "[1.5,0,1,1e3,\"A/\\u001f\\né\\\"\"]");
}

TEST(CanonicalJson, is_read_back_as_itself)
{
    const std::string once = canonical(R"({"z": ["\u0007\\", 0.5], "a": {"q": ""}, "\t": []})");
    EXPECT_EQ(canonical(once), once);
}

TEST(JsonProblem, has_a_name_of_its_own_for_every_code)
{
    std::set<std::string_view> names;
    for (int code = 0; code <= static_cast<int>(JsonProblem::KeyTooLong); ++code)
        names.insert(codeOf(static_cast<JsonProblem>(code)));
    EXPECT_EQ(names.size(), static_cast<std::size_t>(JsonProblem::KeyTooLong) + 1);
    EXPECT_EQ(names.count(""), 0u);
}
