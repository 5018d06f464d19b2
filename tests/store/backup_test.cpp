// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder.h"
#include "ordinary_person.h"
#include "raw_file.h"
#include "walk.h"

#include "himpun/store/backup.h"
#include "himpun/store/sqlite_repository.h"

#include <gtest/gtest.h>

#include <fstream>

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

    base::Result<VerifyReport, OpenFailure> copied(const Progress &progress = {},
                                                   const Cancel *cancel = nullptr)
    {
        return backUp(m_file, m_copy, {"uji", {}}, progress, cancel);
    }
    bool makesCopy(const Progress &progress = {})
    {
        const auto report = copied(progress);
        return report && report->isSound();
    }
    void beside(const std::string &ending, const std::string &bytes) const
    {
        std::ofstream(m_copy.string() + ending) << bytes;
    }
    bool isAlone() const ///< nothing but the copy is left of the work on it
    {
        for (const char *ending : {".part", ".part-wal", ".part-shm", ".part-journal", "-lock"}) {
            if (std::filesystem::exists(m_copy.string() + ending))
                return false;
        }
        return true;
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
    ASSERT_TRUE(makesCopy());
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
    int steps = 0;
    const auto writeMeanwhile = [&](std::uint64_t, std::uint64_t) {
        if (++steps > 3)
            return;
        if (const auto event = m_walk.anything())
            act(*event);
    };
    ASSERT_TRUE(makesCopy(writeMeanwhile));
    EXPECT_GT(steps, 3) << "the acts came before the last page was copied";
    EXPECT_NE(m_repository->journal().head(), head);
    EXPECT_EQ(examined().head, head);
    EXPECT_TRUE(examined().isSound());
}

TEST_F(BackupTest, leaves_the_earlier_copy_when_it_is_cancelled)
{
    ASSERT_TRUE(makesCopy());
    const auto head = examined().head;
    if (const auto event = m_walk.anything())
        act(*event);
    // While pages are copied, and while the copy is examined.
    for (const std::uint64_t percent : {10U, 51U}) {
        Cancel cancel{false};
        const auto report = copied(
            [&](std::uint64_t done, std::uint64_t total) {
                if (100 * done >= percent * total)
                    cancel = true;
            },
            &cancel);
        ASSERT_TRUE(report);
        EXPECT_FALSE(report->complete) << percent;
        EXPECT_EQ(examined().head, head) << percent;
        EXPECT_TRUE(isAlone());
    }
    EXPECT_TRUE(makesCopy());
    EXPECT_EQ(examined().head, m_repository->journal().head());
}

TEST_F(BackupTest, leaves_the_earlier_copy_when_the_new_one_is_not_sound)
{
    ASSERT_TRUE(makesCopy());
    support::RawFile(m_file).execute("DROP TRIGGER content_never_changes;"
                                     "UPDATE content SET bytes = CAST(bytes || x'20' AS BLOB)");
    const auto report = copied();
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->complete);
    EXPECT_FALSE(report->isSound());
    EXPECT_TRUE(examined().isSound());
    EXPECT_TRUE(isAlone());
}

TEST_F(BackupTest, does_not_take_away_a_file_that_somebody_works_with)
{
    ASSERT_TRUE(makesCopy());
    {
        const auto colleague = SqliteRepository::open(m_copy, {"sari", {}}).value();
        const auto refused = copied();
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().error, OpenError::CopyInUse);
        ASSERT_TRUE(refused.error().holder);
        EXPECT_EQ(refused.error().holder->who, "sari");
    }
    EXPECT_TRUE(makesCopy());
}

TEST_F(BackupTest, does_not_take_away_a_file_whose_last_acts_stand_beside_it)
{
    ASSERT_TRUE(makesCopy());
    beside("-wal", "acts");
    const auto refused = copied();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().error, OpenError::CopyInUse);
}

TEST_F(BackupTest, leaves_nothing_of_the_earlier_copy_beside_the_new_one)
{
    ASSERT_TRUE(makesCopy());
    beside("-wal", "");
    beside("-shm", "of the earlier one");
    ASSERT_TRUE(makesCopy());
    EXPECT_FALSE(std::filesystem::exists(m_copy.string() + "-wal"));
    EXPECT_FALSE(std::filesystem::exists(m_copy.string() + "-shm"));
}

TEST_F(BackupTest, is_made_of_a_file_on_a_medium_that_can_only_be_read)
{
    const auto head = m_repository->journal().head();
    m_repository.reset();
    const std::filesystem::path medium = m_folder / "cd";
    std::filesystem::create_directory(medium);
    std::filesystem::rename(m_file, medium / "kantor.himpun");
    using std::filesystem::perms;
    std::filesystem::permissions(m_folder.path(), perms::all);
    std::filesystem::permissions(medium, perms::owner_read | perms::owner_exec | perms::others_read
                                             | perms::others_exec);
    {
        const support::OrdinaryPerson person;
        if (!person.isOrdinary())
            GTEST_SKIP() << "an administrator may write everywhere";
        const auto report = backUp(medium / "kantor.himpun", m_copy, {"uji", {}});
        ASSERT_TRUE(report);
        EXPECT_TRUE(report->isSound());
        EXPECT_EQ(report->head, head);
    }
    std::filesystem::permissions(medium, perms::all);
}

TEST_F(BackupTest, leaves_nothing_half_done_where_it_cannot_write)
{
    EXPECT_THROW((void)backUp(m_file, m_folder / "tiada" / "cadangan.himpun", {"uji", {}}),
                 CopyError);
    EXPECT_THROW((void)backUp(m_folder / "tiada.himpun", m_copy, {"uji", {}}), StoreError);
    EXPECT_FALSE(std::filesystem::exists(m_copy));
    EXPECT_TRUE(isAlone());
    EXPECT_FALSE(std::filesystem::exists(m_folder / "tiada"));
}

TEST_F(BackupTest, says_that_it_is_the_place_of_the_copy_that_fails)
{
    std::filesystem::create_directories(m_copy / "isi");
    EXPECT_THROW((void)copied(), CopyError);
    EXPECT_TRUE(isAlone());
}

} // namespace himpun::store
