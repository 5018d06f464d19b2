// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace fs = std::filesystem;

namespace
{

const fs::path root = HIMPUN_SOURCE_DIR;
const fs::path catalogue = root / "resources/i18n/himpun_en.ts";

std::string contentOf(const fs::path &file)
{
    std::ostringstream content;
    content << std::ifstream(file, std::ios::binary).rdbuf();
    return content.str();
}

} // namespace

TEST(EnglishCatalogue, has_nothing_unfinished_or_vanished)
{
    const std::string content = contentOf(catalogue);
    ASSERT_FALSE(content.empty());
    EXPECT_EQ(content.find("type=\""), std::string::npos);
    EXPECT_EQ(content.find("<translation></translation>"), std::string::npos);
    EXPECT_EQ(content.find("<numerusform></numerusform>"), std::string::npos);
}

TEST(EnglishCatalogue, knows_every_sentence_of_the_source_and_no_other)
{
    const std::string command = "bash '" + (root / "scripts/translations").string() + "' --check";
    EXPECT_EQ(std::system(command.c_str()), 0);
}
