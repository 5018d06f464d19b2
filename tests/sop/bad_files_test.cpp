// SPDX-License-Identifier: GPL-3.0-or-later
// tests/data/sop-bad: each NAME.json is broken, NAME.expected says how: "code line pointer".
#include "sop/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <sstream>

using namespace himpun;
using namespace himpun::sop;

namespace
{

const std::string folder = "tests/data/sop-bad/";

std::vector<std::string> linesOf(const std::string &text)
{
    std::istringstream stream(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

std::vector<std::string> brokenFiles()
{
    std::vector<std::string> names;
    for (const auto &entry : std::filesystem::directory_iterator(HIMPUN_SOURCE_DIR "/" + folder)) {
        if (entry.path().extension() == ".json")
            names.push_back(entry.path().stem().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::string codeLinePointer(const Finding &finding)
{
    std::string line = std::string(codeOf(finding)) + ' ' + std::to_string(finding.place.line);
    return finding.place.pointer.empty() ? line : line + ' ' + finding.place.pointer;
}

std::set<std::string_view> allCodes()
{
    std::set<std::string_view> codes;
    for (int i = 0; !codeOf(static_cast<base::JsonProblem>(i)).empty(); ++i)
        codes.insert(codeOf(static_cast<base::JsonProblem>(i)));
    for (int i = 0; !codeOf(static_cast<Problem>(i)).empty(); ++i)
        codes.insert(codeOf(static_cast<Problem>(i)));
    return codes;
}

} // namespace

TEST(BrokenSops, are_each_met_with_the_findings_written_beside_them)
{
    const auto names = brokenFiles();
    EXPECT_GE(names.size(), 45u);
    for (const auto &name : names) {
        const auto loaded = load(readFile(folder + name + ".json"));
        ASSERT_FALSE(loaded) << name;
        std::vector<std::string> found;
        for (const auto &finding : loaded.error())
            found.push_back(codeLinePointer(finding));
        EXPECT_EQ(found, linesOf(readFile(folder + name + ".expected"))) << name;
    }
}

TEST(BrokenSops, cover_every_code_but_those_of_files_too_large_to_keep)
{
    std::set<std::string_view> missing = allCodes();
    EXPECT_EQ(missing.size(), 30u);
    std::vector<std::string> expected;
    for (const auto &name : brokenFiles()) {
        for (auto &line : linesOf(readFile(folder + name + ".expected")))
            expected.push_back(line.substr(0, line.find(' ')));
    }
    for (const auto &code : expected)
        missing.erase(code);
    EXPECT_EQ(missing,
              (std::set<std::string_view>{"file-too-large", "too-many-values", "too-many-steps"}));
}

TEST(BrokenSops, have_no_two_codes_alike)
{
    const auto codes = allCodes();
    for (const auto code : codes)
        EXPECT_EQ(code.find_first_not_of("abcdefghijklmnopqrstuvwxyz-"), std::string_view::npos);
}
