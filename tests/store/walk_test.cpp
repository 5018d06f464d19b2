// SPDX-License-Identifier: GPL-3.0-or-later
// Random SOPs walked at random, in memory and in a file that is closed after every act: what is
// read back is what happened.  A failure names its seed; HIMPUN_SEED=n walks that one alone,
// HIMPUN_LONG=1 ten times as many.
#include "folder.h"
#include "support/office.h"
#include "support/walker.h"

#include "himpun/store/memory_repository.h"
#include "himpun/store/sqlite_repository.h"
#include "himpun/workflow/authority.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

namespace himpun::store
{

namespace
{

using ::himpun::support::Walker;

constexpr int walkCount = 24;
constexpr int actCount = 40;

const workflow::CycleId cycleId{"2026-TW3"};

std::vector<std::uint64_t> seeds()
{
    if (const char *seed = std::getenv("HIMPUN_SEED"))
        return {std::strtoull(seed, nullptr, 10)};
    const int count = std::getenv("HIMPUN_LONG") ? 10 * walkCount : walkCount;
    std::vector<std::uint64_t> all;
    for (int i = 1; i <= count; ++i)
        all.push_back(static_cast<std::uint64_t>(i));
    return all;
}

/// Every document the walker's units and office may name by now.
std::vector<Content> contentsOf(const Walker &walker)
{
    std::vector<Content> contents{{ContentKind::Sop, walker.sop().canonical},
                                  {ContentKind::Office, "office"},
                                  {ContentKind::Calendar, "calendar"},
                                  {ContentKind::Calendar, "another calendar"},
                                  {ContentKind::Attachment, "bukti"}};
    const auto addRounds = [&](ContentKind kind, const std::string &unit, int rounds) {
        for (int round = 1; round <= rounds; ++round)
            contents.push_back({kind, unit + " " + std::to_string(round)});
    };
    addRounds(ContentKind::Document, "", walker.cycle().round);
    for (const workflow::UnitInCycle &unit : walker.cycle().units) {
        contents.push_back({ContentKind::Form, "form of " + unit.unit.text});
        addRounds(ContentKind::Sheet, unit.unit.text, unit.round);
    }
    return contents;
}

using Sheets = std::map<std::pair<workflow::UnitId, int>, SheetRow>;

std::vector<SheetRow> rowsIn(const Sheets &sheets)
{
    std::vector<SheetRow> rows;
    for (const auto &[place, row] : sheets)
        rows.push_back(row);
    return rows;
}

std::vector<SheetRow> latestOf(const Sheets &sheets)
{
    std::map<workflow::UnitId, SheetRow> latest;
    for (const auto &[place, row] : sheets)
        latest[row.unit] = row;
    std::vector<SheetRow> rows;
    for (const auto &[unit, row] : latest)
        rows.push_back(row);
    return rows;
}

/// What is asked of the projections, answered from the cycle itself.
struct Wanted {
    explicit Wanted(const Walker &walker) : rows(rowsOf(cycleId, walker.sop(), walker.cycle()))
    {
        std::ranges::copy_if(rows.tasks, std::back_inserter(open),
                             [](const TaskRow &row) { return workflow::isOpen(row.state); });
        std::ranges::stable_sort(
            open, {}, [](const TaskRow &row) { return row.due.value_or(base::Instant::max()); });
        for (const workflow::Task &task : walker.cycle().tasks) {
            if (!workflow::isOpen(task.state))
                continue;
            for (const auto &person : workflow::inboxOf(walker.sop(), walker.cycle(), task))
                inboxes[person].insert(task.id);
        }
    }

    Rows rows;
    std::vector<TaskRow> open; ///< the earliest due first
    std::map<workflow::OfficialId, std::set<workflow::TaskId>> inboxes;
};

void compare(Repository &kept, const Walker &walker, const Sheets &sheets)
{
    const auto events = kept.journal().events(cycleId);
    ASSERT_EQ(events, walker.events());
    ASSERT_EQ(workflow::fold(events, walker.sop()), walker.cycle());
    Wanted wanted(walker);
    const Overview &overview = kept.overview();
    ASSERT_EQ(overview.cycle(cycleId), wanted.rows.cycle);
    ASSERT_EQ(overview.cycles(), std::vector{wanted.rows.cycle});
    ASSERT_EQ(overview.tasks(cycleId), wanted.rows.tasks);
    ASSERT_EQ(overview.openTasks(), wanted.open);
    for (const workflow::OfficialId &person : walker.people()) {
        std::set<workflow::TaskId> inbox;
        for (const TaskRow &row : overview.inboxOf(person))
            inbox.insert(row.id);
        ASSERT_EQ(inbox, wanted.inboxes[person]) << person.text;
    }
    ASSERT_EQ(overview.sheets(cycleId), rowsIn(sheets));
    ASSERT_EQ(overview.latestSheets(cycleId), latestOf(sheets));
}

/// Where a walk is kept: in memory, or in a file that is opened for each act alone.
class Kept
{
public:
    explicit Kept(bool isFile)
    {
        if (isFile)
            SqliteRepository::create(m_file, {"uji", {}}, Durability::Crash).value();
        else
            m_memory = makeMemoryRepository();
    }

    template <class Work>
    void toWrite(Work work)
    {
        work(m_memory ? *m_memory
                      : *SqliteRepository::open(m_file, {"uji", {}}, Durability::Crash).value());
    }

    template <class Work>
    void toRead(Work work)
    {
        work(m_memory ? *m_memory : *SqliteRepository::openReadOnly(m_file).value());
    }

private:
    support::Folder m_folder;
    std::filesystem::path m_file = m_folder / "data.himpun";
    std::unique_ptr<Repository> m_memory;
};

void walk(Walker &walker, bool isFile)
{
    Kept kept(isFile);
    Sheets sheets;
    while (walker.events().size() < actCount
           && walker.cycle().state != workflow::CycleState::Cancelled) {
        const auto event = walker.decide(walker.propose());
        if (!event)
            continue;
        walker.accept(*event);
        if (const auto sheet = sheetRowOf(cycleId, *event, walker.cycle()))
            sheets.try_emplace({sheet->unit, sheet->revision}, *sheet);
        const auto contents = contentsOf(walker);
        kept.toWrite([&](Repository &repository) {
            ASSERT_TRUE(repository.journal()
                            .append({cycleId, *event, walker.sop(), walker.cycle(), contents})
                            .has_value());
        });
        kept.toRead([&](Repository &repository) { compare(repository, walker, sheets); });
        if (testing::Test::HasFatalFailure())
            return;
    }
    kept.toRead([](Repository &repository) {
        for (const Fault &fault : repository.verify().faults)
            ADD_FAILURE() << codeOf(fault.kind) << " " << fault.seq << " " << fault.detail;
    });
}

class SlowWalk : public testing::TestWithParam<bool>
{
};

INSTANTIATE_TEST_SUITE_P(In, SlowWalk, testing::Bool(),
                         [](const auto &isFile) { return isFile.param ? "sqlite" : "memory"; });

TEST_P(SlowWalk, shows_the_same_cycle_after_every_act_also_in_a_file_opened_again)
{
    for (const std::uint64_t seed : seeds()) {
        Walker walker(seed);
        walk(walker, GetParam());
        if (HasFailure()) {
            ADD_FAILURE() << "seed " << seed << ", act " << walker.events().size() << "\n"
                          << walker.sop().canonical;
            return;
        }
    }
}

} // namespace

} // namespace himpun::store
