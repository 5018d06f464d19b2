// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/service/file_source.h"

#include "himpun/base/json_node.h"

#include <gtest/gtest.h>

#include <fstream>

namespace fs = std::filesystem;
using namespace himpun::service;

namespace
{

struct Folder : testing::Test {
    const fs::path root = fs::path(testing::TempDir())
                          / (std::string("himpun-files-")
                             + testing::UnitTest::GetInstance()->current_test_info()->name());

    Folder() { fs::create_directories(root / "mine/kalender"); }
    ~Folder() override { fs::remove_all(root); }

    void write(const fs::path &name, std::string_view content) const
    {
        std::ofstream(root / name, std::ios::binary) << content;
    }
};

} // namespace

TEST(FileName, may_not_lead_out_of_its_folder)
{
    EXPECT_TRUE(isRelativeName("libur-2026.json"));
    EXPECT_TRUE(isRelativeName("kalender/libur_2026.v1.json"));
    for (const std::string name :
         {"", "/etc/passwd", "../rahasia.json", "kalender/../../rahasia.json", "./a.json", "a//b",
          "a/", "C:/a.json", "..\\a.json", "a\\b.json", "~/a.json", "a b.json", "a\nb",
          "%2e%2e/a.json"})
        EXPECT_FALSE(isRelativeName(name)) << name;
    EXPECT_FALSE(isRelativeName(std::string(201, 'a')));
    EXPECT_FALSE(isRelativeName(std::string("a\0b", 3)));
}

TEST_F(Folder, is_searched_after_the_one_before)
{
    fs::create_directories(root / "shared");
    write("mine/kalender/libur.json", "ours");
    write("shared/libur.json", "theirs");
    const FolderSource source({root / "nowhere", root / "mine", root / "shared"});
    EXPECT_EQ(source.read("kalender/libur.json"), "ours");
    EXPECT_EQ(source.read("libur.json"), "theirs");
    EXPECT_EQ(source.read("kalender"), std::nullopt);
    EXPECT_EQ(source.read("other.json"), std::nullopt);
}

TEST_F(Folder, is_not_left_through_a_link)
{
    write("rahasia.json", "secret");
    write("mine/here.json", "plain");
    fs::create_symlink(root / "rahasia.json", root / "mine/kalender/out.json");
    fs::create_symlink(root / "mine/here.json", root / "mine/kalender/in.json");
    const FolderSource source({root / "mine"});
    EXPECT_EQ(source.read("kalender/out.json"), std::nullopt);
    EXPECT_EQ(source.read("kalender/in.json"), "plain");
}

TEST_F(Folder, does_not_fill_the_memory_with_a_file_no_loader_takes)
{
    const auto limit = himpun::base::JsonLimits{}.bytes;
    write("mine/huge.json", std::string(limit * 2, ' '));
    EXPECT_EQ(FolderSource({root / "mine"}).read("huge.json")->size(), limit + 1);
}
