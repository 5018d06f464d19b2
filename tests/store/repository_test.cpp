// SPDX-License-Identifier: GPL-3.0-or-later
// What every repository promises.
#include "folder.h"
#include "walk.h"

#include "himpun/store/memory_repository.h"
#include "himpun/store/sqlite_repository.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace himpun::store
{

namespace
{

using support::Walk;

class RepositoryTest : public testing::TestWithParam<std::string>
{
protected:
    std::unique_ptr<Repository> make()
    {
        if (GetParam() == "memory")
            return makeMemoryRepository();
        return SqliteRepository::create(m_folder / "data.himpun", {"uji", {}}).value();
    }

    workflow::Event startIn(Repository &repository, Walk &walk)
    {
        auto event = walk.start();
        EXPECT_TRUE(repository.journal().append(walk.act(event)).has_value());
        return event;
    }

    support::Folder m_folder;
    const sop::Sop m_sop = support::shippedSop("3-disperindag-nganjuk");
    Walk m_walk{m_sop, {"2026-TW3"}, 7};
};

TEST_P(RepositoryTest, gives_back_the_events_it_was_given)
{
    const auto repository = make();
    std::vector<workflow::Event> events{startIn(*repository, m_walk)};
    for (int i = 0; i < 50; ++i) {
        const auto event = m_walk.anything();
        if (!event)
            break;
        ASSERT_TRUE(repository->journal().append(m_walk.act(*event)).has_value());
        events.push_back(*event);
    }
    EXPECT_GT(events.size(), 20u);
    EXPECT_EQ(repository->journal().events(m_walk.id()), events);
    EXPECT_EQ(repository->journal().events(m_walk.id(), 3),
              std::vector(events.begin() + 2, events.end()));
    EXPECT_EQ(workflow::fold(repository->journal().events(m_walk.id()), m_sop), m_walk.cycle());
}

TEST_P(RepositoryTest, has_no_events_of_a_cycle_it_does_not_know)
{
    const auto repository = make();
    EXPECT_TRUE(repository->journal().events({"lain"}).empty());
    EXPECT_EQ(repository->overview().cycle({"lain"}), std::nullopt);
    EXPECT_EQ(repository->journal().head(), (ledger::ChainHead{0, ledger::genesis()}));
}

TEST_P(RepositoryTest, refuses_an_act_on_a_cycle_that_has_moved_on)
{
    const auto repository = make();
    startIn(*repository, m_walk);
    Walk other = m_walk;
    const auto mine = m_walk.ahead();
    const auto theirs = other.ahead();
    auto late = *theirs;
    late.command = {"perintah lain"};
    ASSERT_TRUE(repository->journal().append(m_walk.act(*mine)).has_value());
    const auto head = repository->journal().head();
    EXPECT_EQ(repository->journal().append(other.act(late)).error(), AppendRefusal::Conflict);
    EXPECT_EQ(repository->journal().head(), head);
}

TEST_P(RepositoryTest, refuses_the_same_command_twice)
{
    const auto repository = make();
    startIn(*repository, m_walk);
    const auto event = m_walk.ahead();
    ASSERT_TRUE(repository->journal().append(m_walk.act(*event)).has_value());
    EXPECT_EQ(repository->journal().append(m_walk.act(*event)).error(),
              AppendRefusal::AlreadyApplied);
}

TEST_P(RepositoryTest, begins_one_cycle_for_one_command)
{
    const auto repository = make();
    const auto event = startIn(*repository, m_walk);
    EXPECT_TRUE(repository->journal().hasBegun(event.command));
    const workflow::CycleId again{"2026-TW3-2"};
    const auto second =
        repository->journal().append({again, event, m_sop, m_walk.cycle(), m_walk.contents()});
    EXPECT_EQ(second.error(), AppendRefusal::AlreadyApplied);
    EXPECT_EQ(repository->overview().cycles().size(), 1u);

    Walk other(m_sop, again, 8);
    auto start = other.start();
    EXPECT_FALSE(repository->journal().hasBegun(start.command));
    EXPECT_TRUE(repository->journal().append(other.act(start)).has_value());
}

TEST_P(RepositoryTest, refuses_an_act_that_leaves_a_gap)
{
    const auto repository = make();
    startIn(*repository, m_walk);
    m_walk.ahead();
    const auto event = m_walk.ahead();
    EXPECT_EQ(repository->journal().append(m_walk.act(*event)).error(), AppendRefusal::Conflict);
}

TEST_P(RepositoryTest, chains_the_cycles_into_one_ledger)
{
    const auto repository = make();
    Walk second(m_sop, {"2026-TW4"}, 8);
    startIn(*repository, m_walk);
    startIn(*repository, second);
    const auto event = m_walk.ahead();
    ASSERT_TRUE(repository->journal().append(m_walk.act(*event)).has_value());
    const auto first = repository->journal().history(m_walk.id());
    ASSERT_EQ(first.size(), 2u);
    EXPECT_EQ(first[1].seq, 3u);
    EXPECT_EQ(first[1].number, 2u);
    EXPECT_EQ(first[1].event, *event);
    EXPECT_EQ(repository->journal().head(), (ledger::ChainHead{3, first[1].hash}));
}

TEST_P(RepositoryTest, shows_what_the_events_say_after_every_step)
{
    const auto repository = make();
    startIn(*repository, m_walk);
    for (int i = 0; i < 150; ++i) {
        const auto event = m_walk.anything();
        if (!event)
            break;
        ASSERT_TRUE(repository->journal().append(m_walk.act(*event)).has_value());
        const Rows rows = rowsOf(m_walk.id(), m_sop, m_walk.cycle());
        ASSERT_EQ(repository->overview().cycle(m_walk.id()), rows.cycle) << i;
        ASSERT_EQ(repository->overview().openCycles().empty(), rows.cycle.endedAt.has_value()) << i;
        ASSERT_EQ(repository->overview().tasks(m_walk.id()), rows.tasks) << i;
    }
    const auto sheets = repository->overview().sheets(m_walk.id());
    EXPECT_FALSE(sheets.empty());
    std::map<workflow::UnitId, SheetRow> latest;
    for (const SheetRow &sheet : sheets)
        latest[sheet.unit] = sheet;
    std::vector<SheetRow> wanted;
    for (const auto &[unit, sheet] : latest)
        wanted.push_back(sheet);
    EXPECT_LT(wanted.size(), sheets.size());
    EXPECT_EQ(repository->overview().latestSheets(m_walk.id()), wanted);
    ASSERT_TRUE(repository->rebuild());
    EXPECT_EQ(repository->overview().sheets(m_walk.id()), sheets);
    EXPECT_EQ(repository->overview().tasks(m_walk.id()),
              rowsOf(m_walk.id(), m_sop, m_walk.cycle()).tasks);
    const auto report = repository->verify();
    EXPECT_TRUE(report.isSound()) << (report.faults.empty() ? "" : report.faults[0].detail);
    EXPECT_EQ(report.events, m_walk.cycle().events);
    EXPECT_EQ(report.cycles, 1u);
    EXPECT_EQ(report.head, repository->journal().head());
}

TEST_P(RepositoryTest, lists_open_tasks_by_due_time_and_by_inbox)
{
    const auto repository = make();
    Walk second(m_sop, {"2026-TW4"}, 8);
    startIn(*repository, m_walk);
    startIn(*repository, second);
    for (int i = 0; i < 2; ++i) {
        const auto event = m_walk.ahead();
        ASSERT_TRUE(repository->journal().append(m_walk.act(*event)).has_value());
    }
    const auto open = repository->overview().openTasks();
    ASSERT_EQ(open.size(), 4u); // three sheets of the first cycle, the first step of the second
    EXPECT_TRUE(std::ranges::is_sorted(open, {}, [](const TaskRow &task) { return *task.due; }));
    const auto mine = repository->overview().inboxOf({"kasi@bidang-2"});
    ASSERT_EQ(mine.size(), 1u);
    EXPECT_EQ(mine[0].step.text, "isi-kertas-kerja");
    EXPECT_EQ(mine[0].unit, workflow::UnitId{"bidang-2"});
    EXPECT_TRUE(repository->overview().inboxOf({"kasi@bidang-9"}).empty());
}

TEST_P(RepositoryTest, keeps_contents_by_digest)
{
    const auto repository = make();
    const Content content{ContentKind::Attachment, std::string("\0\xff bukti", 8)};
    const auto digest = repository->contents().put(content);
    EXPECT_EQ(digest, base::sha256(content.bytes));
    EXPECT_EQ(repository->contents().put(content), digest);
    EXPECT_EQ(repository->contents().find(digest), content);
    EXPECT_EQ(repository->contents().find(base::sha256("lain")), std::nullopt);
    EXPECT_EQ(repository->contents().find(repository->contents().put({})), Content{});
}

TEST_P(RepositoryTest, keeps_every_cell_until_the_sheet_is_handed_in)
{
    const auto repository = make();
    Drafts &drafts = repository->drafts();
    const workflow::UnitId unit{"bidang-1"};
    const workflow::OfficialId sari{"sari"}, budi{"budi"};
    drafts.save(m_walk.id(), unit, {"iku-2", "actual", "12", sari});
    drafts.save(m_walk.id(), unit, {"iku-1", "actual", "97,5", budi});
    drafts.save(m_walk.id(), unit, {"iku-1", "actual", "98", sari});
    drafts.save(m_walk.id(), {"bidang-2"}, {"iku-1", "actual", "1", budi});
    const std::vector<Cell> wanted{{"iku-1", "actual", "98", sari},
                                   {"iku-2", "actual", "12", sari}};
    EXPECT_EQ(drafts.cells(m_walk.id(), unit), wanted);
    drafts.save(m_walk.id(), unit, {"iku-2", "actual", "", sari});
    EXPECT_EQ(drafts.cells(m_walk.id(), unit).size(), 1u);
    EXPECT_EQ(drafts.cells(m_walk.id(), {"bidang-2"}).size(), 1u);
}

TEST_P(RepositoryTest, keeps_the_last_password_of_each_official)
{
    const auto repository = make();
    Accounts &accounts = repository->accounts();
    EXPECT_EQ(accounts.find({"sari"}), std::nullopt);
    const auto second = [](int count) { return base::Instant{std::chrono::seconds{count}}; };
    accounts.save({{"sari"}, "lama", second(1), {}});
    accounts.save({{"budi"}, "lain", second(2), {}});
    const Account renewed{{"sari"}, "baru", second(4), PasswordReset{{"budi"}, second(3)}};
    accounts.save(renewed);
    EXPECT_EQ(accounts.find({"sari"}), renewed);
    EXPECT_EQ(accounts.find({"budi"})->passwordHash, "lain");
    EXPECT_TRUE(repository->verify().isSound());
    EXPECT_TRUE(repository->rebuild());
    EXPECT_EQ(accounts.find({"sari"}), renewed) << "no projection, so not thrown away";
}

TEST_P(RepositoryTest, adopts_definitions_and_remembers_the_last_of_each_name)
{
    const auto repository = make();
    const auto adopt = [&](const std::string &name, const std::string &bytes) {
        return repository->journal().adopt({ledger::DefinitionKind::Office,
                                            name,
                                            bytes,
                                            {"c"},
                                            {"admin"},
                                            base::Instant{std::chrono::seconds{5}}});
    };
    EXPECT_TRUE(adopt("dinas", "satu"));
    EXPECT_TRUE(adopt("biro", "dua"));
    EXPECT_TRUE(adopt("dinas", "tiga"));
    EXPECT_FALSE(adopt("dinas", "tiga"));
    const auto offices = repository->journal().definitions(ledger::DefinitionKind::Office);
    ASSERT_EQ(offices.size(), 2u);
    EXPECT_EQ(offices[0].name, "biro");
    EXPECT_EQ(offices[1].digest, base::sha256("tiga"));
    EXPECT_EQ(offices[1].by.text, "admin");
    EXPECT_GT(offices[1].place, offices[0].place);
    EXPECT_EQ(repository->contents().find(offices[1].digest),
              (Content{ContentKind::Office, "tiga"}));
    EXPECT_TRUE(repository->journal().definitions(ledger::DefinitionKind::Sop).empty());
    EXPECT_EQ(repository->journal().head().seq, 3u);
    std::vector<std::string> everAdopted;
    for (const Definition &one : repository->journal().adoptions(ledger::DefinitionKind::Office))
        everAdopted.push_back(one.name);
    EXPECT_EQ(everAdopted, (std::vector<std::string>{"dinas", "biro", "dinas"}));
    EXPECT_TRUE(adopt("biro", "dua")) << "in use again";
    EXPECT_EQ(repository->journal().head().seq, 4u);
    EXPECT_TRUE(repository->verify().isSound());
}

TEST_P(RepositoryTest, knows_when_the_last_thing_happened)
{
    const auto repository = make();
    EXPECT_EQ(repository->journal().lastAt(), base::Instant{});
    startIn(*repository, m_walk);
    const auto event = m_walk.ahead();
    ASSERT_TRUE(repository->journal().append(m_walk.act(*event)).has_value());
    EXPECT_EQ(repository->journal().lastAt(), event->at);
}

TEST_P(RepositoryTest, names_a_content_that_an_event_needs_and_nobody_kept)
{
    const auto repository = make();
    startIn(*repository, m_walk);
    workflow::Event event = *m_walk.ahead();
    Act act = m_walk.act(event);
    const std::vector<Content> none;
    act.contents = none;
    ASSERT_TRUE(repository->journal().append(act).has_value());
    const auto report = repository->verify();
    ASSERT_EQ(report.faults.size(), 1u);
    EXPECT_EQ(report.faults[0].kind, FaultKind::ContentMissing);
    EXPECT_EQ(report.faults[0].seq, 2u);
}

TEST_P(RepositoryTest, names_evidence_that_a_sheet_needs_and_nobody_kept)
{
    const auto repository = make();
    startIn(*repository, m_walk);
    const auto kept = repository->contents().put({ContentKind::Attachment, "nota"}).hex();
    const auto lost = base::sha256("foto");
    const auto evidence = [](const std::string &digest) {
        return R"({"digest":")" + digest + R"(","name":"Nota.pdf"})";
    };
    const auto sheetNaming = [](const std::string &documents) {
        return R"({"budget":[],"period":"2026-TW3","rows":[{"evidence":[)" + documents
               + R"(],"indicator":"iku-1"}],"unit":"bidang-1"})";
    };
    for (const std::string &documents :
         {evidence(kept), evidence(kept) + ',' + evidence(lost.hex())}) {
        std::vector<Content> sheet;
        std::optional<workflow::Event> event;
        do {
            event = m_walk.ahead();
            ASSERT_TRUE(event);
            Act act = m_walk.act(*event);
            auto *completed = std::get_if<workflow::Completed>(&event->fact);
            if (completed && completed->content->revision > 0) {
                sheet = {{ContentKind::Sheet, sheetNaming(documents)}};
                completed->content->digest = base::sha256(sheet[0].bytes);
                act.contents = sheet;
            }
            ASSERT_TRUE(repository->journal().append(act).has_value());
        } while (sheet.empty());
    }
    const auto report = repository->verify();
    ASSERT_EQ(report.faults.size(), 1u);
    EXPECT_EQ(report.faults[0].kind, FaultKind::ContentMissing);
    EXPECT_EQ(report.faults[0].seq, repository->journal().head().seq);
    EXPECT_EQ(report.faults[0].detail, lost.hex());
}

TEST_P(RepositoryTest, names_evidence_that_a_draft_needs_and_nobody_kept)
{
    const auto repository = make();
    startIn(*repository, m_walk);
    const auto kept = repository->contents().put({ContentKind::Attachment, "nota"}).hex();
    const auto lost = base::sha256("foto").hex();
    repository->drafts().save(m_walk.id(), {"bidang-1"},
                              {"iku-1", "evidence", kept + " Nota.pdf\n" + lost, {"sari"}});
    const auto report = repository->verify();
    ASSERT_EQ(report.faults.size(), 1u);
    EXPECT_EQ(report.faults[0], (Fault{FaultKind::ContentMissing, 0, "2026-TW3", 0, lost}));
}

TEST_P(RepositoryTest, stops_verifying_and_rebuilding_when_asked)
{
    const auto repository = make();
    startIn(*repository, m_walk);
    const Cancel cancel{true};
    EXPECT_FALSE(repository->rebuild({}, &cancel));
    EXPECT_FALSE(repository->verify({}, &cancel).isSound());
    EXPECT_EQ(repository->overview().cycles().size(), 1u);
    EXPECT_TRUE(repository->verify().isSound());
}

TEST_P(RepositoryTest, refuses_a_text_that_is_no_text)
{
    const auto repository = make();
    startIn(*repository, m_walk);
    auto event = *m_walk.ahead();
    std::get<workflow::Completed>(event.fact).note = "\xff";
    EXPECT_THROW((void)repository->journal().append(m_walk.act(event)), std::invalid_argument);
    EXPECT_EQ(repository->journal().head().seq, 1u);
}

INSTANTIATE_TEST_SUITE_P(All, RepositoryTest, testing::Values("memory", "sqlite"),
                         [](const auto &test) { return test.param; });

} // namespace

} // namespace himpun::store
