// SPDX-License-Identifier: GPL-3.0-or-later
// Each file of tests/data/calendar-bad is refused with exactly the findings written beside it:
// NAME.expected holds "CODE LINE POINTER" for every finding of NAME.json.
#include "shipped.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

using namespace himpun::calendar;
namespace fs = std::filesystem;

namespace
{

std::string describe(const Finding &finding)
{
    const std::string_view code =
        std::visit([](auto problem) { return codeOf(problem); }, finding.problem);
    std::string text(code);
    text += ' ' + std::to_string(finding.place.line);
    if (!finding.place.pointer.empty())
        text += ' ' + finding.place.pointer;
    return text;
}

template <class Value>
std::string describe(const himpun::base::Result<Value, std::vector<Finding>> &result)
{
    std::string text;
    if (result)
        return "no findings\n";
    for (const Finding &finding : result.error())
        text += describe(finding) + '\n';
    return text;
}

std::vector<std::string> badFiles()
{
    std::vector<std::string> names;
    for (const auto &entry :
         fs::directory_iterator(fs::path(HIMPUN_SOURCE_DIR) / "tests/data/calendar-bad")) {
        if (entry.path().extension() == ".json")
            names.push_back(entry.path().stem().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::string badFile(const std::string &name)
{
    return support::fileContent(std::string(HIMPUN_SOURCE_DIR) + "/tests/data/calendar-bad/"
                                + name);
}

class BadFile : public ::testing::TestWithParam<std::string>
{
};

} // namespace

TEST_P(BadFile, is_refused_with_every_finding_and_its_place)
{
    const std::string json = badFile(GetParam() + ".json");
    const bool isYear = json.find("\"holidays/1\"") != std::string::npos;
    EXPECT_EQ(isYear ? describe(loadHolidays(json)) : describe(loadHours(json)),
              badFile(GetParam() + ".expected"));
}

INSTANTIATE_TEST_SUITE_P(All, BadFile, ::testing::ValuesIn(badFiles()), [](const auto &file) {
    std::string name = file.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST(Findings, say_what_they_are_about)
{
    const auto result = loadHours(badFile("seasons-overlap.json"));
    ASSERT_FALSE(result);
    ASSERT_EQ(result.error().size(), 2U);
    EXPECT_EQ(result.error()[0].subject, "Ramadan");
    EXPECT_EQ(result.error()[0].problem,
              (std::variant<himpun::base::JsonProblem, Problem>{Problem::SeasonsOverlap}));
}

TEST(Findings, have_a_name_each)
{
    std::vector<std::string_view> codes;
    for (int i = 0; i <= static_cast<int>(Problem::YearTwice); ++i)
        codes.push_back(codeOf(static_cast<Problem>(i)));
    std::sort(codes.begin(), codes.end());
    EXPECT_EQ(std::adjacent_find(codes.begin(), codes.end()), codes.end());
    EXPECT_NE(codes.front(), "");
}

TEST(CalendarFile, of_one_kind_is_not_read_as_another)
{
    const std::string year = support::shippedFile("indonesia-2026.json");
    EXPECT_EQ(describe(loadHours(year)), "unknown-format 3 /himpun\n");
    EXPECT_EQ(describe(fromJson(year)), "unknown-format 3 /himpun\n");
    EXPECT_EQ(describe(loadHolidays(support::shippedFile("hours-5-days.json"))),
              "unknown-format 3 /himpun\n");
}
