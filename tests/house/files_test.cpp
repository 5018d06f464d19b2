// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_tree.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <regex>

using namespace house;

namespace
{

constexpr std::size_t mostLines = 400;

const std::vector<std::string> code = {"include/", "src/", "tests/", "bench/", "fuzz/"};
const std::string licence = "SPDX-License-Identifier: GPL-3.0-or-later";

void expectNowhere(const std::regex &word, const std::vector<fs::path> &where)
{
    for (const fs::path &file : where) {
        int number = 0;
        for (const std::string &line : lines(file)) {
            ++number;
            EXPECT_FALSE(std::regex_search(line, word))
                << file.generic_string() << ":" << number << ": " << line;
        }
    }
}

} // namespace

TEST(Files, hold_one_concept_and_so_stay_short)
{
    const auto found = files(code, {".h", ".cpp"});
    ASSERT_FALSE(found.empty());
    for (const fs::path &file : found)
        EXPECT_LE(lines(file).size(), mostLines) << file;
}

TEST(Files, begin_with_their_licence)
{
    for (const fs::path &file : files(code, {".h", ".cpp"})) {
        const auto content = lines(file);
        ASSERT_FALSE(content.empty()) << file;
        EXPECT_EQ(content.front(), "// " + licence) << file;
    }
}

TEST(Headers, may_be_included_twice)
{
    for (const fs::path &file : files(code, {".h"})) {
        const auto content = lines(file);
        EXPECT_EQ(std::count(content.begin(), content.end(), "#pragma once"), 1) << file;
    }
}

TEST(Files, do_not_name_the_machine_they_were_written_on)
{
    std::vector<fs::path> texts;
    for (const fs::path &file : files()) {
        if (file.extension() != ".png" && file.filename() != "files_test.cpp")
            texts.push_back(file);
    }
    expectNowhere(std::regex("(^|[^A-Za-z0-9_.}])/(work|home|root|Users)/|\\.\\./shared"), texts);
}

TEST(Files, leave_nothing_for_later)
{
    expectNowhere(std::regex("\\b(TODO|FIXME|XXX)\\b"),
                  files({"include/", "src/", "ui/", "scripts/", "cmake/", "resources/", "sops/"},
                        {".h", ".cpp", ".ui", ".py", ".cmake", ".txt", ".sql", ".json"}));
    std::vector<fs::path> scripts;
    for (const fs::path &file : files({"scripts/", ".ci/"}, {""})) {
        if (file.extension().empty())
            scripts.push_back(file);
    }
    ASSERT_FALSE(scripts.empty());
    expectNowhere(std::regex("\\b(TODO|FIXME|XXX)\\b"), scripts);
}
