// SPDX-License-Identifier: GPL-3.0-or-later
// A backup, and whose fault it is where there is none.
#include "desk_story.h"
#include "himpun/service/file_keeping.h"

#include <fstream>

using namespace desk;

namespace
{

class FileKeepingTest : public DeskStory
{
protected:
    std::filesystem::path copy() const { return folder / "cadangan.himpun"; }
    void spoil(const std::filesystem::path &path) const
    {
        std::fstream bytes(path, std::ios::in | std::ios::out | std::ios::binary);
        bytes.seekp(4096);
        bytes << std::string(200'000, 'Z');
    }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(On, FileKeepingTest, testing::Values(Kind::Sqlite));

TEST_P(FileKeepingTest, a_damaged_file_is_named_and_not_the_backup)
{
    start();
    const auto path = folder / "rusak.himpun";
    ASSERT_TRUE(backUpFile(folder / "a.himpun", path, {"uji", {}})->isSound());
    spoil(path);
    const auto report = backUpFile(path, copy(), {"uji", {}});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().file, path);
    EXPECT_EQ(service::codeOf(report.error().trouble), "damaged");
    EXPECT_FALSE(std::filesystem::exists(copy()));
}

TEST_P(FileKeepingTest, a_place_that_fails_is_named_and_not_the_file)
{
    start();
    const auto path = folder / "tiada" / "cadangan.himpun";
    const auto report = backUpFile(folder / "a.himpun", path, {"uji", {}});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().file, path);
}

TEST_P(FileKeepingTest, a_file_that_is_not_there_is_an_answer_too)
{
    EXPECT_EQ(codeOf(verifyFile(folder / "tiada.himpun")), "missing");
    EXPECT_FALSE(backUpFile(folder / "tiada.himpun", copy(), {"uji", {}}));
}
