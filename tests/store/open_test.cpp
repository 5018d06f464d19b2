// SPDX-License-Identifier: GPL-3.0-or-later
// Each way a file can fail to open has its own name.
#include "folder.h"
#include "ordinary_person.h"
#include "raw_file.h"
#include "walk.h"

#include "himpun/store/sqlite_repository.h"

#include <gtest/gtest.h>

#include <fstream>

#include <sys/stat.h>

namespace himpun::store
{

namespace
{

using support::OrdinaryPerson;
using support::RawFile;

const Holder sari{"sari@pc-renc", base::Instant{std::chrono::seconds{1760000000}}};

OpenError errorOf(const SqliteRepository::Opened &opened)
{
    EXPECT_FALSE(opened.has_value());
    return opened ? OpenError::Missing : opened.error().error;
}

class OpenTest : public testing::Test
{
protected:
    void create() { SqliteRepository::create(m_file, sari).value(); }

    void write(const std::string &bytes) { std::ofstream(m_file, std::ios::binary) << bytes; }

    OpenError opening() { return errorOf(SqliteRepository::open(m_file, sari)); }
    OpenError reading() { return errorOf(SqliteRepository::openReadOnly(m_file)); }

    support::Folder m_folder;
    std::filesystem::path m_file = m_folder / "data kinerja #1?.himpun";
};

TEST_F(OpenTest, opens_what_it_created)
{
    create();
    EXPECT_TRUE(SqliteRepository::open(m_file, sari).has_value());
    EXPECT_FALSE(SqliteRepository::open(m_file, sari).value()->isReadOnly());
    EXPECT_TRUE(SqliteRepository::openReadOnly(m_file).value()->isReadOnly());
    EXPECT_FALSE(std::filesystem::exists(m_file.string() + "-lock"));
    EXPECT_FALSE(std::filesystem::exists(m_file.string() + "-new"));
}

TEST_F(OpenTest, says_that_there_is_no_such_file)
{
    EXPECT_EQ(opening(), OpenError::Missing);
    EXPECT_EQ(reading(), OpenError::Missing);
    EXPECT_FALSE(std::filesystem::exists(m_file));
}

TEST_F(OpenTest, says_that_it_is_a_folder)
{
    std::filesystem::create_directory(m_file);
    EXPECT_EQ(opening(), OpenError::IsDirectory);
    EXPECT_EQ(errorOf(SqliteRepository::create(m_file, sari)), OpenError::IsDirectory);
}

TEST_F(OpenTest, says_that_it_is_no_database)
{
    for (const std::string &bytes : {std::string(), std::string("halo"), std::string(9000, 'x')}) {
        write(bytes);
        EXPECT_EQ(opening(), OpenError::NotADatabase) << bytes.size();
        EXPECT_EQ(reading(), OpenError::NotADatabase) << bytes.size();
    }
}

TEST_F(OpenTest, says_that_it_belongs_to_another_program)
{
    RawFile(m_file).execute("CREATE TABLE x (y); PRAGMA application_id = 77");
    EXPECT_EQ(opening(), OpenError::NotOurs);
    EXPECT_EQ(reading(), OpenError::NotOurs);
}

TEST_F(OpenTest, says_that_a_newer_version_wrote_it)
{
    create();
    RawFile(m_file).execute("PRAGMA user_version = 99");
    EXPECT_EQ(opening(), OpenError::NewerVersion);
    EXPECT_EQ(SqliteRepository::openReadOnly(m_file).error().version, 99);
}

TEST_F(OpenTest, brings_an_older_file_up_to_date_unless_only_reading)
{
    const sop::Sop sop = support::shippedSop("3-disperindag-nganjuk");
    support::Walk walk(sop, {"2026-TW3"}, 7);
    {
        auto repository = SqliteRepository::create(m_file, sari).value();
        for (std::optional event = walk.start(); event && walk.cycle().events < 12;
             event = walk.ahead())
            ASSERT_TRUE(repository->journal().append(walk.act(*event)).has_value());
    }
    RawFile(m_file).execute("DROP INDEX event_start; DROP TABLE account; DROP TABLE sheet;"
                            "DROP TABLE task; DROP TABLE cycle; DROP TABLE head;"
                            "PRAGMA user_version = 1");
    EXPECT_EQ(reading(), OpenError::OlderVersion);
    auto repository = SqliteRepository::open(m_file, sari).value();
    EXPECT_TRUE(repository->verify().isSound());
    const auto events = repository->journal().events(walk.id());
    EXPECT_EQ(repository->overview().tasks(walk.id()),
              rowsOf(walk.id(), sop, workflow::fold(events, sop)).tasks);
}

TEST_F(OpenTest, says_who_holds_it_and_since_when)
{
    const auto first = SqliteRepository::create(m_file, sari).value();
    const auto second = SqliteRepository::open(m_file, {"budi@pc-tu", {}});
    ASSERT_FALSE(second.has_value());
    EXPECT_EQ(second.error().error, OpenError::HeldByOther);
    EXPECT_EQ(second.error().holder, sari);
}

TEST_F(OpenTest, reads_while_somebody_writes)
{
    const auto writer = SqliteRepository::create(m_file, sari).value();
    const auto reader = SqliteRepository::openReadOnly(m_file).value();
    writer->journal().adopt({ledger::DefinitionKind::Office, "dinas", "x", {}, {"admin"}, {}});
    EXPECT_EQ(reader->journal().head().seq, 1u);
    EXPECT_THROW(reader->journal().adopt({ledger::DefinitionKind::Office, "lain", "x", {}, {}, {}}),
                 StoreError);
    EXPECT_TRUE(reader->verify().isSound());
}

TEST_F(OpenTest, never_writes_over_a_file)
{
    write("penting");
    EXPECT_EQ(errorOf(SqliteRepository::create(m_file, sari)), OpenError::AlreadyExists);
    EXPECT_EQ(support::contentOf(m_file), "penting");
}

TEST_F(OpenTest, says_that_the_folder_does_not_take_files)
{
    const auto nowhere = m_folder.path() / "tidak" / "ada" / "x.himpun";
    EXPECT_EQ(errorOf(SqliteRepository::create(nowhere, sari)), OpenError::FolderMissing);
}

TEST_F(OpenTest, says_that_it_may_not_be_created_there)
{
    chmod(m_folder.path().c_str(), 0555);
    const OrdinaryPerson person;
    if (!person.isOrdinary())
        GTEST_SKIP() << "cannot give up an administrator's rights here";
    EXPECT_EQ(errorOf(SqliteRepository::create(m_file, sari)), OpenError::FolderLocked);
}

TEST_F(OpenTest, refuses_tables_triggers_and_views_that_are_not_ours)
{
    for (const std::string sql :
         {"CREATE TRIGGER jahat AFTER INSERT ON event BEGIN DELETE FROM cell; END",
          "CREATE VIEW jahat AS SELECT 1", "CREATE TABLE jahat (x)",
          "DROP TRIGGER event_never_changes", "DROP INDEX task_open"}) {
        create();
        RawFile(m_file).execute(sql);
        EXPECT_EQ(opening(), OpenError::ForeignSchema) << sql;
        EXPECT_EQ(reading(), OpenError::ForeignSchema) << sql;
        std::filesystem::remove(m_file);
    }
}

TEST_F(OpenTest, says_that_a_file_of_ours_is_damaged)
{
    create();
    std::fstream file(m_file, std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(100);
    file << std::string(3000, '\xee'); // the first page's table of tables
    file.close();
    EXPECT_EQ(opening(), OpenError::Damaged);
    EXPECT_EQ(reading(), OpenError::Damaged);
}

TEST_F(OpenTest, says_that_it_may_not_be_read)
{
    create();
    chmod(m_folder.path().c_str(), 0755);
    chmod(m_file.c_str(), 0);
    const OrdinaryPerson person;
    if (!person.isOrdinary())
        GTEST_SKIP() << "cannot give up an administrator's rights here";
    EXPECT_EQ(reading(), OpenError::NotReadable);
}

/// SQLite keeps two files beside the database; who reads last in a shared folder leaves them there.
TEST_F(OpenTest, lets_its_owner_write_on_after_somebody_else_has_read)
{
    {
        auto repository = SqliteRepository::create(m_file, sari).value();
        repository->journal().adopt({ledger::DefinitionKind::Office, "dinas", "x", {}, {}, {}});
    }
    chmod(m_folder.path().c_str(), 0777);
    chmod(m_file.c_str(), 0644);
    {
        const OrdinaryPerson person;
        if (!person.isOrdinary())
            GTEST_SKIP() << "cannot give up an administrator's rights here";
        ASSERT_TRUE(SqliteRepository::openReadOnly(m_file).has_value());
    }
    for (const char *ending : {"-wal", "-shm"}) {
        struct stat found = {};
        if (stat((m_file.string() + ending).c_str(), &found) == 0) {
            EXPECT_TRUE(found.st_mode & S_IWOTH) << ending;
        }
    }
}

TEST_F(OpenTest, opens_for_reading_what_may_not_be_written)
{
    {
        auto repository = SqliteRepository::create(m_file, sari).value();
        repository->journal().adopt({ledger::DefinitionKind::Office, "dinas", "x", {}, {}, {}});
    }
    chmod(m_file.c_str(), 0444);
    chmod(m_folder.path().c_str(), 0555);
    const OrdinaryPerson person;
    if (!person.isOrdinary())
        GTEST_SKIP() << "cannot give up an administrator's rights here";
    EXPECT_EQ(opening(), OpenError::NotWritable);
    auto opened = SqliteRepository::openReadOnly(m_file);
    ASSERT_TRUE(opened.has_value()) << opened.error().detail;
    EXPECT_TRUE((*opened)->isReadOnly());
    EXPECT_EQ((*opened)->journal().head().seq, 1u);
    EXPECT_TRUE((*opened)->verify().isSound());
}

} // namespace

} // namespace himpun::store
