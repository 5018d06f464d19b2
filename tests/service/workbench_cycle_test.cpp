// SPDX-License-Identifier: GPL-3.0-or-later
// Before a cycle starts, while time passes, and several at one file.
#include "desk_story.h"

#include "himpun/calendar/load.h"

#include <gmock/gmock.h>

using namespace desk;
using workflow::Complete;

namespace
{

class CycleTest : public DeskStory
{
protected:
    void adopt(const Office &changed)
    {
        ASSERT_EQ(codeOf(bench->adoptOffice(changed, kasubag)), "ok");
    }
};

class TwoAtOneFile : public DeskStory
{
};

} // namespace

INSTANTIATE_TEST_SUITE_P(On, CycleTest, testing::Values(Kind::Memory, Kind::Sqlite),
                         [](const auto &kind) {
                             return kind.param == Kind::Memory ? "memory" : "sqlite";
                         });
INSTANTIATE_TEST_SUITE_P(On, TwoAtOneFile, testing::Values(Kind::Sqlite),
                         [](const auto &) { return "sqlite"; });

TEST_P(CycleTest, starts_only_with_somebody_for_every_step)
{
    Office short_ = office;
    std::erase_if(short_.assignments, [](const workflow::Assignment &assignment) {
        return assignment.actor.text == "kabid" && assignment.unit == pasar;
    });
    minutesLater(1);
    adopt(short_);
    const auto gaps = bench->gaps(order());
    ASSERT_TRUE(gaps);
    ASSERT_EQ(gaps->size(), 1u);
    EXPECT_EQ(gaps->front().kind, workflow::StartGap::Kind::NobodyForStep);
    EXPECT_EQ(gaps->front().unit, pasar);
    EXPECT_EQ(codeOf(bench->start(order())), "start-incomplete");
    EXPECT_TRUE(bench->cycles()->empty());
}

TEST_P(CycleTest, uses_the_office_that_was_adopted_last_even_within_a_second)
{
    Office renamed = office;
    renamed.name = "Dinas Baru";
    adopt(renamed);
    EXPECT_EQ((*bench->office())->name, "Dinas Baru");
}

TEST_P(CycleTest, uses_the_office_that_was_adopted_last_whatever_the_clock_says)
{
    Office other = office;
    other.id = {"aaa"};
    other.name = "Dinas Lain";
    minutesLater(-600);
    adopt(other);
    EXPECT_EQ((*bench->office())->name, "Dinas Lain");
    adopt(office);
    EXPECT_EQ((*bench->office())->name, office.name) << "back to the one before";
}

TEST_P(CycleTest, adopts_what_a_start_brings_along_or_nothing_where_it_is_refused)
{
    const auto head = *bench->head();
    Office brought = office;
    brought.name = "Dinas Baru";
    sop::Sop procedure = offices::sopNamed("1-disperinaker-lima-puluh-kota");
    StartOrder order = this->order();
    order.broughtSop = std::make_shared<const sop::Sop>(procedure);
    order.broughtOffice = std::make_shared<const Office>(brought);
    ASSERT_EQ(codeOf(bench->start(order)), "start-incomplete");
    EXPECT_FALSE(bench->gaps(order)->empty());
    EXPECT_EQ(*bench->head(), head);
    EXPECT_EQ((*bench->office())->name, office.name);

    order.broughtSop.reset();
    order.by = kadis;
    EXPECT_EQ(codeOf(bench->start(order)), "not-coordinator");
    EXPECT_EQ(*bench->head(), head);
    order.by = kasubag;
    const auto started = bench->start(order);
    ASSERT_EQ(codeOf(started), "ok");
    EXPECT_EQ((*bench->office())->name, "Dinas Baru");
    EXPECT_EQ(bench->view(*started)->office->name, "Dinas Baru");
    EXPECT_TRUE(bench->verify()->isSound());
}

TEST_P(CycleTest, never_lets_time_run_backwards)
{
    start();
    minutesLater(5);
    done(sekretaris, Complete{task("tugaskan"), {}, {}});
    const base::Instant then = bench->now();
    minutesLater(-240); // somebody sets the clock back
    EXPECT_EQ(bench->now(), then);
    done(kasubag, Complete{task("siapkan-kertas-kerja"), {}, {}});
    const auto events = bench->history(cycle);
    EXPECT_EQ(events->back().event.at, then);
    const auto view = bench->view(cycle);
    for (const workflow::Task *open : view->cycle.openTasks())
        EXPECT_EQ(open->opened, then);
    minutesLater(241);
    EXPECT_EQ(bench->now(), clock.now());
}

TEST_P(CycleTest, previews_the_dates_of_every_step)
{
    const auto steps = bench->preview(order());
    ASSERT_TRUE(steps);
    ASSERT_EQ(steps->size(), 8u);
    EXPECT_EQ(steps->at(0).due, base::parseInstant("2026-10-05T01:05:00Z"));
    EXPECT_EQ(steps->at(2).due, base::parseInstant("2026-10-08T09:00:00Z"));
}

TEST_P(CycleTest, finds_lateness_by_asking_the_time_and_tells_it_once)
{
    start();
    EXPECT_EQ(*bench->fireTimers(), 0);
    minutesLater(6);
    EXPECT_EQ(*bench->fireTimers(), 1);
    EXPECT_EQ(*bench->fireTimers(), 0);
    EXPECT_EQ(bench->openTasks()->front().stage, workflow::DeadlineStage::Overdue);
}

TEST_P(CycleTest, gives_every_cycle_of_a_period_a_name_of_its_own)
{
    start();
    EXPECT_EQ(bench->start(order())->text, "2026-TW3-2");
    EXPECT_EQ(bench->cycles()->size(), 2u);
}

TEST_P(CycleTest, starts_once_for_one_command)
{
    StartOrder sent = order();
    sent.id = {"mulai-1"};
    ASSERT_EQ(codeOf(bench->start(sent)), "ok");
    EXPECT_EQ(codeOf(bench->start(sent)), "already-applied");
    sent.broughtOffice = std::make_shared<const Office>(office);
    EXPECT_EQ(codeOf(bench->start(sent)), "already-applied");
    EXPECT_EQ(bench->cycles()->size(), 1u);
}

TEST_P(CycleTest, has_the_same_head_after_the_same_acts)
{
    Workbench other(store::makeMemoryRepository(), clock);
    ASSERT_EQ(codeOf(other.adoptOffice(office, kasubag)), "ok");
    Workbench again(store::makeMemoryRepository(), clock);
    ASSERT_EQ(codeOf(again.adoptOffice(office, kasubag)), "ok");
    EXPECT_EQ(other.head()->hash, again.head()->hash);
}

TEST_P(CycleTest, counts_open_deadlines_again_once_the_calendar_has_changed)
{
    start();
    done(sekretaris, Complete{task("tugaskan"), {}, {}});
    done(kasubag, Complete{task("siapkan-kertas-kerja"), {}, {}}); // three days from Monday
    const workflow::TaskId entry = task("isi-kertas-kerja", pasar);
    const workflow::RecomputeDeadlines recompute{{}, "pilkada"};
    EXPECT_EQ(said(kasubag, recompute), "calendar-unchanged");
    Office changed = office;
    changed.calendar.exceptions[*base::parseDate("2026-10-07")] = {
        calendar::DayKind::LocalHoliday, "Pilkada", "keputusan", {}};
    adopt(changed);
    EXPECT_EQ(said(kadis, recompute), "not-coordinator");
    const auto before = bench->openTasks();
    done(kasubag, recompute);

    const auto view = bench->view(cycle);
    const base::Instant due =
        view->calendar->add(view->cycle.task(entry).opened, calendar::Duration::days(3));
    EXPECT_EQ(view->cycle.task(entry).due, due);
    EXPECT_EQ(view->cycle.calendar, base::sha256(calendar::toJson(changed.calendar)));
    EXPECT_EQ(view->calendar->data(), changed.calendar);
    EXPECT_GT(bench->openTasks()->front().due, before->front().due);
    EXPECT_EQ(bench->cycles()->front().calendar, view->cycle.calendar);
    EXPECT_EQ(said(kasubag, recompute), "calendar-unchanged");
    EXPECT_TRUE(bench->verify()->isSound());
}

TEST_P(CycleTest, says_what_it_does_not_know)
{
    EXPECT_EQ(codeOf(bench->view({"tiada"})), "unknown-cycle");
    EXPECT_EQ(codeOf(bench->perform({{"tiada"}, kasubag, {}, workflow::Resume{}})),
              "unknown-cycle");
    StartOrder other = order();
    other.sop = {"tiada"};
    EXPECT_EQ(codeOf(bench->start(other)), "unknown-sop");
    EXPECT_EQ(codeOf(bench->gaps(other)), "unknown-sop");
    Workbench empty(store::makeMemoryRepository(), clock);
    EXPECT_EQ(codeOf(empty.preview(order())), "no-office");
}

TEST_P(CycleTest, keeps_what_is_attached)
{
    start();
    const auto attached =
        bench->attach({cycle, kasubag, {}, workflow::Attach{{}, "nota.txt", {}, 0}}, "Nota dinas");
    ASSERT_EQ(codeOf(attached), "ok");
    EXPECT_EQ(std::get<workflow::Attached>(attached->fact).bytes, 10u);
    EXPECT_EQ(std::get<workflow::Attached>(attached->fact).digest, base::sha256("Nota dinas"));
    EXPECT_TRUE(bench->verify()->isSound());
}

TEST_P(TwoAtOneFile, the_reader_sees_what_the_writer_did_meanwhile)
{
    start();
    const auto reader = this->reader();
    ASSERT_TRUE(reader);
    EXPECT_EQ(reader->view(cycle)->cycle.events, 1u);
    done(sekretaris, Complete{{1}, {}, {}});
    EXPECT_EQ(reader->view(cycle)->cycle.events, 2u);
    EXPECT_EQ(reader->inbox(kasubag)->size(), 1u);
}

TEST_P(TwoAtOneFile, the_second_to_act_on_a_task_hears_who_was_first)
{
    start();
    const auto other = colleague();
    ASSERT_TRUE(other);
    EXPECT_EQ(other->view(cycle)->cycle.events, 1u);
    done(sekretaris, Complete{{1}, {}, {}});
    const auto late = other->perform({cycle, sekretaris, {}, Complete{{1}, {}, {}}});
    ASSERT_EQ(codeOf(late), "task-closed");
    EXPECT_EQ(std::get<workflow::Refusal>(late.error()).who, sekretaris);
    EXPECT_EQ(bench->history(cycle)->size(), 2u);
}

TEST_P(TwoAtOneFile, both_act_in_turn_on_one_cycle)
{
    untilTheSheets();
    const auto other = colleague();
    ASSERT_TRUE(other);
    for (int i = 0; i < 3; ++i) {
        done(kasubag, workflow::Comment{{}, "di sini"});
        EXPECT_EQ(codeOf(other->perform({cycle, kasubag, {}, workflow::Comment{{}, "di sana"}})),
                  "ok");
    }
    EXPECT_EQ(bench->view(cycle)->cycle, other->view(cycle)->cycle);
    EXPECT_EQ(bench->history(cycle)->size(), 9u);
    EXPECT_TRUE(bench->verify()->isSound());
}

TEST_P(TwoAtOneFile, only_the_writer_can_act)
{
    start();
    const auto reader = this->reader();
    ASSERT_TRUE(reader);
    const auto refused = reader->perform({cycle, sekretaris, {}, Complete{{1}, {}, {}}});
    EXPECT_EQ(codeOf(refused), "read-only");
    EXPECT_EQ(reader->view(cycle)->cycle.events, 1u);
    EXPECT_EQ(bench->history(cycle)->size(), 1u);
    const auto second = store::SqliteRepository::open(folder / "a.himpun", {"lain", {}});
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().error, store::OpenError::HeldByOther);
    EXPECT_EQ(second.error().holder->who, "tester");
}
