// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever changes the file with another tool is found, and the place is named.
#include "folder.h"
#include "raw_file.h"
#include "walk.h"

#include "himpun/store/sqlite_repository.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace himpun::store
{

namespace
{

class TamperTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto repository = SqliteRepository::create(m_file, {"uji", {}}).value();
        repository->journal().adopt(
            {ledger::DefinitionKind::Sop, "sop", m_sop.canonical, {"adopt"}, {"admin"}, {}});
        support::Walk first(m_sop, {"satu"}, 1);
        support::Walk second(m_sop, {"dua"}, 2);
        for (support::Walk *walk : {&first, &second}) {
            const auto event = walk->start();
            ASSERT_TRUE(repository->journal().append(walk->act(event)).has_value());
        }
        for (int i = 0; i < 40; ++i) {
            support::Walk &walk = i % 3 == 0 ? second : first;
            const auto event = walk.ahead();
            if (!event)
                break;
            ASSERT_TRUE(repository->journal().append(walk.act(*event)).has_value());
        }
        m_last = repository->journal().head().seq;
        ASSERT_GT(m_last, 20u);
    }

    void tamper(const std::string &sql) { support::RawFile(m_file).tamper(sql); }

    VerifyReport verify() { return SqliteRepository::openReadOnly(m_file).value()->verify(); }

    bool finds(FaultKind kind, std::uint64_t seq)
    {
        const auto report = verify();
        return std::ranges::any_of(report.faults, [&](const Fault &fault) {
            return fault.kind == kind && fault.seq == seq;
        });
    }

    support::Folder m_folder;
    std::filesystem::path m_file = m_folder / "data.himpun";
    const sop::Sop m_sop = support::shippedSop("3-disperindag-nganjuk");
    std::uint64_t m_last = 0;
};

TEST_F(TamperTest, leaves_an_honest_file_alone)
{
    const auto report = verify();
    EXPECT_TRUE(report.isSound()) << report.faults.front().detail;
    EXPECT_EQ(report.events, m_last);
    EXPECT_EQ(report.cycles, 2u);
}

TEST_F(TamperTest, the_file_itself_refuses_to_forget)
{
    support::RawFile file(m_file);
    for (const std::string sql :
         {"DELETE FROM event WHERE seq = 3", "UPDATE event SET body = '{}' WHERE seq = 3",
          "DELETE FROM content", "UPDATE content SET bytes = x'00'", "DELETE FROM stream",
          "UPDATE stream SET name = 'x' WHERE id = 2", "DELETE FROM sheet",
          "UPDATE sheet SET revision = 9"})
        EXPECT_THROW(file.execute(sql), std::runtime_error) << sql;
    EXPECT_TRUE(verify().isSound());
}

TEST_F(TamperTest, every_changed_column_is_found_and_the_entry_named)
{
    for (const std::string change :
         {"at = at + 1", "by = by || 'x'", "command = hex(command) || 'x'", "kind = kind || 'x'",
          "body = replace(body, ':', ': ')", "hash = x'00'", "stream = 1, number = 500",
          "number = number + 900"}) {
        for (const std::uint64_t seq : {std::uint64_t{2}, m_last / 2, m_last}) {
            const auto copy = m_folder / "copy.himpun";
            std::filesystem::copy_file(m_file, copy,
                                       std::filesystem::copy_options::overwrite_existing);
            support::RawFile(copy).tamper("UPDATE event SET " + change
                                          + " WHERE seq = " + std::to_string(seq));
            const auto report = SqliteRepository::openReadOnly(copy).value()->verify();
            ASSERT_FALSE(report.faults.empty()) << change;
            EXPECT_EQ(report.faults[0].kind, FaultKind::EntryAltered) << change;
            EXPECT_EQ(report.faults[0].seq, seq) << change;
        }
    }
}

TEST_F(TamperTest, a_deleted_entry_is_missed_by_the_one_after_it)
{
    tamper("DELETE FROM event WHERE seq = 9");
    EXPECT_TRUE(finds(FaultKind::EntryMissing, 10));
}

TEST_F(TamperTest, swapped_entries_are_told_from_altered_ones)
{
    tamper("UPDATE event SET seq = -1 WHERE seq = 7; UPDATE event SET seq = 7 WHERE seq = 12;"
           "UPDATE event SET seq = 12 WHERE seq = -1");
    const auto report = verify();
    ASSERT_FALSE(report.faults.empty());
    EXPECT_EQ(report.faults[0].kind, FaultKind::EntryMoved);
    EXPECT_EQ(report.faults[0].seq, 7u);
    EXPECT_EQ(report.faults[0].detail, "written as 12");
}

TEST_F(TamperTest, an_inserted_entry_does_not_fit_the_chain)
{
    tamper("INSERT INTO event SELECT seq + 1, stream, number + 1, at, by, 'baru', kind, body, hash "
           "FROM event ORDER BY seq DESC LIMIT 1");
    EXPECT_TRUE(finds(FaultKind::EntryAltered, m_last + 1));
}

TEST_F(TamperTest, a_cut_off_end_shows_in_the_head)
{
    const auto head = verify().head;
    tamper("DELETE FROM event WHERE seq > 20");
    EXPECT_NE(verify().head, head);
}

TEST_F(TamperTest, a_renamed_cycle_is_found)
{
    tamper("UPDATE stream SET name = 'tiga' WHERE name = 'dua'");
    EXPECT_TRUE(finds(FaultKind::EntryAltered, 3));
}

TEST_F(TamperTest, a_changed_or_missing_content_is_found)
{
    tamper("UPDATE content SET bytes = CAST(bytes || x'20' AS BLOB) WHERE kind = 'form'");
    auto faults = verify().faults;
    ASSERT_EQ(faults.size(), 1u);
    EXPECT_EQ(faults[0].kind, FaultKind::ContentAltered);

    tamper("DELETE FROM content WHERE kind = 'sop'");
    EXPECT_TRUE(finds(FaultKind::ContentMissing, 1)); // the registry names it
    EXPECT_TRUE(finds(FaultKind::SopUnreadable, 2));
}

TEST_F(TamperTest, a_projection_that_lies_is_found_and_can_be_made_again)
{
    for (const std::string sql :
         {"UPDATE task SET state = 'withdrawn' WHERE stream = 2 AND number = 2",
          "UPDATE task SET inbox = 'x' WHERE inbox IS NOT NULL",
          "DELETE FROM task WHERE number = 3",
          "INSERT INTO task SELECT stream, 999, step, unit, activation, round, state, opened, due, "
          "stage, inbox, closed_by, closed_at, closed_event, superseded_round, superseded_event "
          "FROM task WHERE stream = 2 AND number = 1",
          "UPDATE cycle SET title = 'lain' WHERE stream = 3", "DELETE FROM cycle WHERE stream = 2",
          "UPDATE sheet SET revision = revision + 100", "DELETE FROM sheet",
          "UPDATE task SET state = 'apa' WHERE number = 1",
          "INSERT INTO sheet VALUES (77, 'u', 1, x'00', 'x', 1, 1)", "DELETE FROM head",
          "UPDATE head SET seq = 3, hash = (SELECT hash FROM event WHERE seq = 3)"}) {
        tamper(sql);
        const auto report = verify();
        ASSERT_FALSE(report.faults.empty()) << sql;
        EXPECT_EQ(report.faults[0].kind, FaultKind::ProjectionDiffers) << sql;
        ASSERT_TRUE(SqliteRepository::open(m_file, {"uji", {}}).value()->rebuild());
        EXPECT_TRUE(verify().isSound()) << sql;
    }
}

TEST_F(TamperTest, nothing_is_rebuilt_from_a_ledger_with_holes)
{
    for (const std::string sql : {"DELETE FROM event WHERE seq = 7",
                                  "DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)",
                                  "UPDATE event SET by = by || 'x' WHERE seq = 9"}) {
        const auto copy = m_folder / "copy.himpun";
        std::filesystem::copy_file(m_file, copy, std::filesystem::copy_options::overwrite_existing);
        support::RawFile(copy).tamper(sql);
        auto repository = SqliteRepository::open(copy, {"uji", {}}).value();
        const auto tasks = repository->overview().openTasks();
        EXPECT_THROW((void)repository->rebuild(), StoreError) << sql;
        EXPECT_EQ(repository->overview().openTasks(), tasks) << sql;
        EXPECT_FALSE(repository->verify().isSound()) << sql;
    }
}

TEST_F(TamperTest, nothing_is_rebuilt_in_a_file_whose_pages_are_in_disorder)
{
    support::RawFile(m_file).execute(
        "PRAGMA writable_schema = 1; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM "
        "sqlite_schema WHERE name = 'sqlite_autoindex_event_1') WHERE name = 'cell'");
    auto repository = SqliteRepository::open(m_file, {"uji", {}}).value();
    EXPECT_FALSE(repository->verify().isSound());
    try {
        (void)repository->rebuild();
        FAIL() << "it was written into";
    } catch (const StoreError &error) {
        EXPECT_EQ(error.fault(), StoreFault::Damaged);
    }
}

TEST_F(TamperTest, the_entry_is_named_also_where_the_guards_stay_away)
{
    const auto altered = m_folder / "altered.himpun";
    std::filesystem::copy_file(m_file, altered);
    support::RawFile(altered).execute("DROP TRIGGER event_never_changes; DROP INDEX task_open;"
                                      "UPDATE event SET body = body || ' ' WHERE seq = 20");
    support::RawFile(m_file).execute("DROP TRIGGER event_is_never_deleted;"
                                     "DELETE FROM event WHERE seq = 20");
    const auto kinds = [](const std::filesystem::path &file) {
        std::vector<std::pair<FaultKind, std::uint64_t>> found;
        for (const Fault &fault : SqliteRepository::openToExamine(file).value()->verify().faults)
            found.emplace_back(fault.kind, fault.seq);
        return found;
    };
    using testing::Contains;
    using testing::Pair;
    EXPECT_THAT(kinds(altered), Contains(Pair(FaultKind::EntryAltered, 20u)));
    EXPECT_THAT(kinds(altered), Contains(Pair(FaultKind::SchemaChanged, 0u)).Times(1));
    EXPECT_THAT(kinds(m_file), Contains(Pair(FaultKind::EntryMissing, 21u)));
    for (const auto &file : {altered, m_file}) {
        EXPECT_EQ(SqliteRepository::open(file, {"uji", {}}).error().error,
                  OpenError::ForeignSchema);
        EXPECT_EQ(SqliteRepository::openReadOnly(file).error().error, OpenError::ForeignSchema);
    }
}

TEST_F(TamperTest, a_cut_off_end_is_named_as_long_as_the_projections_remember_it)
{
    support::RawFile file(m_file);
    const std::string cycle = file.column("SELECT stream.name FROM event JOIN stream ON "
                                          "stream.id = stream ORDER BY seq DESC LIMIT 1")
                                  .front();
    const std::string number =
        file.column("SELECT number FROM event ORDER BY seq DESC LIMIT 1").front();
    tamper("DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)");
    const auto faults = verify().faults;
    EXPECT_TRUE(std::ranges::any_of(faults, [&](const Fault &fault) {
        return fault.kind == FaultKind::NumberGap && fault.stream == cycle
               && std::to_string(fault.number) == number;
    }));
}

TEST_F(TamperTest, an_office_taken_from_the_end_is_missed_and_not_covered_up_by_the_next_act)
{
    const Adoption office{ledger::DefinitionKind::Office, "dinas", "baru", {"a"}, {"admin"}, {}};
    SqliteRepository::open(m_file, {"uji", {}}).value()->journal().adopt(office);
    tamper("DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)");
    EXPECT_TRUE(finds(FaultKind::EndChanged, m_last + 1));
    auto repository = SqliteRepository::open(m_file, {"uji", {}}).value();
    EXPECT_THROW((void)repository->rebuild(), StoreError);
    EXPECT_THROW((void)repository->journal().adopt(office), StoreError);
    EXPECT_TRUE(finds(FaultKind::EndChanged, m_last + 1));
}

TEST_F(TamperTest, another_end_written_in_its_place_is_found_though_its_chain_holds)
{
    const auto other = m_folder / "other.himpun";
    std::filesystem::copy_file(m_file, other);
    const auto adopt = [](const std::filesystem::path &file, const std::string &bytes) {
        SqliteRepository::open(file, {"uji", {}})
            .value()
            ->journal()
            .adopt({ledger::DefinitionKind::Office, "dinas", bytes, {"a"}, {"admin"}, {}});
    };
    adopt(m_file, "target tinggi");
    adopt(other, "target rendah");
    const std::string last = std::to_string(m_last + 1);
    tamper("ATTACH '" + other.string() + "' AS other; DELETE FROM event WHERE seq = " + last
           + "; INSERT INTO event SELECT * FROM other.event WHERE seq = " + last
           + "; INSERT OR IGNORE INTO content SELECT * FROM other.content");
    const auto faults = verify().faults;
    ASSERT_EQ(faults.size(), 1u);
    EXPECT_EQ(faults[0].kind, FaultKind::EndChanged);
}

TEST_F(TamperTest, a_row_of_a_cycle_without_events_is_named)
{
    tamper(
        "INSERT INTO stream (id, name) VALUES (50, 'kosong');"
        "INSERT INTO sheet VALUES (50, 'u', 1, x'00', 'x', 1, 1), (77, 'u', 1, x'00', 'x', 1, 1)");
    std::vector<std::string> streams;
    for (const Fault &fault : verify().faults) {
        EXPECT_EQ(fault.kind, FaultKind::ProjectionDiffers);
        streams.push_back(fault.stream);
    }
    EXPECT_EQ(streams, (std::vector<std::string>{"", "kosong"}));
}

TEST_F(TamperTest, hostile_events_stop_with_their_name_and_crash_nothing)
{
    support::RawFile file(m_file);
    for (const std::string body :
         {R"({"task":4000000000})", R"({"task":1,"opened":[{"id":9,"step":"tidak ada"}]})",
          R"({"task":1,"superseded":[77]})", R"(hello)",
          R"({"task":1,"content":{"revision":99}})"}) {
        file.tamper("UPDATE event SET body = '" + body + "' WHERE seq = 4");
        EXPECT_TRUE(finds(FaultKind::EventUnreadable, 4)) << body;
        auto repository = SqliteRepository::open(m_file, {"uji", {}}).value();
        EXPECT_THROW((void)repository->rebuild(), StoreError);
        EXPECT_EQ(repository->overview().cycles().size(), 2u); // nothing was thrown away
    }
}

TEST_F(TamperTest, an_undecodable_event_is_never_skipped)
{
    tamper("UPDATE event SET kind = 'task.completed.9' WHERE seq = 5");
    auto repository = SqliteRepository::openReadOnly(m_file).value();
    try {
        (void)repository->journal().events({"satu"});
        (void)repository->journal().events({"dua"});
        FAIL() << "nobody noticed";
    } catch (const StoreError &error) {
        EXPECT_EQ(error.fault(), StoreFault::Damaged);
        EXPECT_NE(std::string(error.what()).find("task.completed.9"), std::string::npos);
    }
}

} // namespace

} // namespace himpun::store
