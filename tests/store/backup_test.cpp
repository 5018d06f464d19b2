// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder.h"
#include "walk.h"

#include "himpun/store/backup.h"
#include "himpun/store/sqlite_repository.h"

#include <gtest/gtest.h>

namespace himpun::store
{

namespace
{

class BackupTest : public testing::Test
{
protected:
    BackupTest()
    {
        act(m_walk.start());
        for (int i = 0; i < 20; ++i) {
            if (const auto event = m_walk.anything())
                act(*event);
        }
    }

    void act(const workflow::Event &event)
    {
        EXPECT_TRUE(m_repository->journal().append(m_walk.act(event)).has_value());
    }

    VerifyReport examined() { return SqliteRepository::openToExamine(m_copy).value()->verify(); }

    support::Folder m_folder;
    const std::filesystem::path m_file = m_folder / "kantor.himpun";
    const std::filesystem::path m_copy = m_folder / "cadangan.himpun";
    const sop::Sop m_sop = support::shippedSop("3-disperindag-nganjuk");
    support::Walk m_walk{m_sop, {"2026-TW3"}, 7};
    std::unique_ptr<SqliteRepository> m_repository =
        SqliteRepository::create(m_file, {"uji", {}}).value();
};

} // namespace

TEST_F(BackupTest, says_what_the_file_said_while_somebody_was_writing)
{
    const auto head = m_repository->journal().head();
    ASSERT_TRUE(backUp(m_file, m_copy));
    EXPECT_TRUE(examined().isSound());
    EXPECT_EQ(examined().head, head);
    if (const auto event = m_walk.anything())
        act(*event);
    EXPECT_EQ(examined().head, head);
    EXPECT_EQ(
        SqliteRepository::open(m_copy, {"uji", {}}).value()->journal().history(m_walk.id()).size(),
        head.seq);
}

TEST_F(BackupTest, sees_one_state_when_acts_come_in_between)
{
    const auto head = m_repository->journal().head();
    const auto writeMeanwhile = [&](std::uint64_t, std::uint64_t) {
        if (const auto event = m_walk.anything())
            act(*event);
    };
    ASSERT_TRUE(backUp(m_file, m_copy, writeMeanwhile));
    EXPECT_NE(m_repository->journal().head(), head);
    EXPECT_EQ(examined().head, head);
    EXPECT_TRUE(examined().isSound());
}

TEST_F(BackupTest, leaves_the_earlier_copy_when_it_is_cancelled)
{
    ASSERT_TRUE(backUp(m_file, m_copy));
    const auto head = examined().head;
    if (const auto event = m_walk.anything())
        act(*event);
    const Cancel cancel{true};
    EXPECT_FALSE(backUp(m_file, m_copy, {}, &cancel));
    EXPECT_EQ(examined().head, head);
    EXPECT_TRUE(backUp(m_file, m_copy));
    EXPECT_EQ(examined().head, m_repository->journal().head());
}

TEST_F(BackupTest, leaves_nothing_half_done_where_it_cannot_write)
{
    EXPECT_THROW(backUp(m_file, m_folder / "tiada" / "cadangan.himpun"), StoreError);
    EXPECT_THROW(backUp(m_folder / "tiada.himpun", m_copy), StoreError);
    EXPECT_FALSE(std::filesystem::exists(m_copy));
    EXPECT_FALSE(std::filesystem::exists(m_folder / "cadangan.himpun.part"));
}

} // namespace himpun::store
