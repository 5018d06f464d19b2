// SPDX-License-Identifier: GPL-3.0-or-later
// Random SOPs walked at random, and the file closed after every act: what is read back is what
// happened.  A failure names its seed; HIMPUN_SEED=n walks that one alone, HIMPUN_LONG=1 ten times
// as many.
#include "folder.h"
#include "support/office.h"
#include "support/walker.h"

#include "himpun/store/sqlite_repository.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <map>

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

/// Walks in a file that is opened for each act alone.
void walk(Walker &walker, const std::filesystem::path &file)
{
    constexpr auto durability = Durability::Crash;
    SqliteRepository::create(file, {"uji", {}}, durability).value();
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
        ASSERT_TRUE(SqliteRepository::open(file, {"uji", {}}, durability)
                        .value()
                        ->journal()
                        .append({cycleId, *event, walker.sop(), walker.cycle(), contents})
                        .has_value());

        const auto kept = SqliteRepository::openReadOnly(file).value();
        const auto events = kept->journal().events(cycleId);
        ASSERT_EQ(events, walker.events());
        ASSERT_EQ(workflow::fold(events, walker.sop()), walker.cycle());
        const Rows rows = rowsOf(cycleId, walker.sop(), walker.cycle());
        ASSERT_EQ(kept->overview().cycle(cycleId), rows.cycle);
        ASSERT_EQ(kept->overview().tasks(cycleId), rows.tasks);
        ASSERT_EQ(kept->overview().sheets(cycleId), rowsIn(sheets));
    }
    for (const Fault &fault : SqliteRepository::openReadOnly(file).value()->verify().faults)
        ADD_FAILURE() << codeOf(fault.kind) << " " << fault.seq << " " << fault.detail;
}

} // namespace

TEST(SlowWalk, is_the_same_cycle_when_the_file_is_opened_again_after_every_act)
{
    for (const std::uint64_t seed : seeds()) {
        const support::Folder folder;
        Walker walker(seed);
        walk(walker, folder / "data.himpun");
        if (testing::Test::HasFailure()) {
            ADD_FAILURE() << "seed " << seed << ", act " << walker.events().size() << "\n"
                          << walker.sop().canonical;
            return;
        }
    }
}

} // namespace himpun::store
