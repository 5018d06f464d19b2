// SPDX-License-Identifier: GPL-3.0-or-later
// Each file of tests/data/office-bad is refused with exactly the findings written beside it:
// NAME.expected holds "CODE LINE POINTER" for every finding of NAME.json, with FILE: before the
// line where the finding is in a file that the office refers to.
#include "offices.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace himpun;
namespace fs = std::filesystem;

namespace
{

fs::path folder()
{
    return fs::path(HIMPUN_SOURCE_DIR) / "tests/data/office-bad";
}

std::vector<std::string> badFiles()
{
    std::vector<std::string> names;
    for (const auto &entry : fs::directory_iterator(folder())) {
        if (entry.path().extension() == ".json")
            names.push_back(entry.path().stem().string());
    }
    std::ranges::sort(names);
    return names;
}

std::string lineOf(const service::OfficeFinding &finding)
{
    std::string text(codeOf(finding));
    text += ' ' + (finding.file.empty() ? "" : finding.file + ':');
    text += std::to_string(finding.place.line);
    if (!finding.place.pointer.empty())
        text += ' ' + finding.place.pointer;
    return text + '\n';
}

std::string findingsOf(const std::string &json)
{
    const service::FolderSource files({folder(), offices::resources()});
    const auto loaded = service::loadOffice(json, files);
    if (loaded)
        return "loads\n";
    std::string text;
    for (const auto &finding : loaded.error())
        text += lineOf(finding);
    return text;
}

struct BadOffice : testing::TestWithParam<std::string> {
};

} // namespace

TEST_P(BadOffice, is_refused_with_every_finding_and_its_place)
{
    EXPECT_EQ(findingsOf(offices::contentOf(folder() / (GetParam() + ".json"))),
              offices::contentOf(folder() / (GetParam() + ".expected")));
}

INSTANTIATE_TEST_SUITE_P(All, BadOffice, testing::ValuesIn(badFiles()), [](const auto &file) {
    std::string name = file.param;
    std::ranges::replace(name, '-', '_');
    return name;
});

TEST(OfficeProblems, have_a_name_each)
{
    std::vector<std::string_view> codes;
    for (int i = 0; i <= static_cast<int>(service::OfficeProblem::YearWithoutHolidays); ++i)
        codes.push_back(codeOf(static_cast<service::OfficeProblem>(i)));
    EXPECT_TRUE(std::ranges::none_of(codes, &std::string_view::empty));
    std::ranges::sort(codes);
    EXPECT_EQ(std::ranges::adjacent_find(codes), codes.end());
}
