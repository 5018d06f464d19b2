// SPDX-License-Identifier: GPL-3.0-or-later
// Deadlines in a cycle: agreed, told, extended, stopped and running on.
#include "himpun/workflow/deadline.h"
#include "himpun/workflow/forecast.h"
#include "support/chance.h"
#include "support/story.h"

#include <gtest/gtest.h>

namespace himpun::support
{

using namespace workflow;

namespace
{

constexpr auto fill = "isi-kertas-kerja@pasar";

class Time : public testing::Test
{
protected:
    Time() { story.at("2026-10-05 08:00").start(); }

    std::vector<std::pair<std::string, DeadlineStage>> fire(std::string_view time)
    {
        story.at(time).does("", FireTimers{});
        std::vector<std::pair<std::string, DeadlineStage>> told;
        for (const auto &reached : std::get<TimersFired>(story.events().back().fact).stages)
            told.emplace_back(placeOf(story.cycle().task(reached.task)), reached.stage);
        return told;
    }

    Story story{shippedSop(3), {"pasar"}};
};

using Told = std::vector<std::pair<std::string, DeadlineStage>>;

} // namespace

TEST_F(Time, tells_each_stage_of_a_deadline_in_days_once)
{
    story.goOn(fill); // due on Thursday at four
    EXPECT_EQ(story.at("2026-10-07 16:00").refused("", FireTimers{}), RefusalCode::NothingDue);
    EXPECT_EQ(fire("2026-10-08 00:00"), (Told{{fill, DeadlineStage::Soon}}));
    EXPECT_EQ(story.at("2026-10-08 16:00").refused("", FireTimers{}), RefusalCode::NothingDue)
        << "at four it is not late yet";
    EXPECT_EQ(fire("2026-10-08 16:01"), (Told{{fill, DeadlineStage::Overdue}}));
    EXPECT_EQ(story.at("2026-10-09 16:30").refused("", FireTimers{}), RefusalCode::NothingDue);
    EXPECT_EQ(fire("2026-10-09 16:31"), (Told{{fill, DeadlineStage::LongOverdue}}));
    EXPECT_EQ(story.at("2026-11-09 16:31").refused("", FireTimers{}), RefusalCode::NothingDue);
}

TEST_F(Time, tells_that_minutes_are_nearly_over_when_three_quarters_are)
{
    story.goOn("siapkan-kertas-kerja"); // thirty minutes
    EXPECT_EQ(story.at("2026-10-05 08:22").refused("", FireTimers{}), RefusalCode::NothingDue);
    EXPECT_EQ(fire("2026-10-05 08:23"), (Told{{"siapkan-kertas-kerja", DeadlineStage::Soon}}));
}

/// Half past eight is not long ago by four in the afternoon, however the office counts its days.
TEST_F(Time, is_long_over_when_a_whole_working_day_has_passed)
{
    story.goOn("siapkan-kertas-kerja"); // thirty minutes
    const Task &task = story.task("siapkan-kertas-kerja");
    ASSERT_EQ(toLocal(*task.due), "2026-10-05 08:30");
    calendar::CalendarData data = officeCalendar().data();
    for (const auto count :
         {calendar::DayCount::AfterOpeningDay, calendar::DayCount::FromOpeningDay}) {
        data.dayCount = count;
        const calendar::WorkingCalendar calendar(data);
        const auto stageAt = [&](std::string_view time) {
            return stageOf(story.cycle(), task, calendar::DurationUnit::Minutes, local(time),
                           calendar);
        };
        EXPECT_EQ(stageAt("2026-10-05 16:05"), DeadlineStage::Overdue);
        EXPECT_EQ(stageAt("2026-10-06 16:00"), DeadlineStage::Overdue);
        EXPECT_EQ(stageAt("2026-10-06 16:01"), DeadlineStage::LongOverdue);
    }
}

TEST_F(Time, catches_up_in_one_go_after_the_computer_was_off)
{
    story.goOn(fill);
    EXPECT_EQ(fire("2026-10-20 08:00"), (Told{{fill, DeadlineStage::LongOverdue}}));
    EXPECT_EQ(story.refused("", FireTimers{}), RefusalCode::NothingDue);
}

TEST_F(Time, extends_a_deadline_and_tells_the_new_one_anew)
{
    story.goOn(fill);
    fire("2026-10-08 16:01");
    story.does("pengelola", ExtendDeadline{story.open(fill), local("2026-10-12 16:00"), "banjir"});
    EXPECT_EQ(story.due(fill), "2026-10-12 16:00");
    EXPECT_EQ(story.task(fill).stage, DeadlineStage::Running);
    EXPECT_EQ(fire("2026-10-12 08:00"), (Told{{fill, DeadlineStage::Soon}}));
}

TEST_F(Time, sets_a_mistyped_extension_right_but_never_before_the_SOPs_own_deadline)
{
    story.goOn(fill);
    const TaskId task = story.open(fill);
    const base::Instant own = *story.task(fill).due;
    story.does("pengelola", ExtendDeadline{task, local("2036-10-12 16:00"), "banjir"});
    EXPECT_EQ(story.refused("pengelola", ExtendDeadline{task, own, "salah ketik"}),
              RefusalCode::DeadlineNotLater);
    EXPECT_EQ(
        story.refused("pengelola", ExtendDeadline{task, local("2036-10-12 16:00"), "salah ketik"}),
        RefusalCode::DeadlineNotLater);
    story.does("pengelola", ExtendDeadline{task, local("2026-10-12 16:00"), "salah ketik"});
    EXPECT_EQ(story.due(fill), "2026-10-12 16:00");
}

TEST_F(Time, keeps_the_rest_of_the_days_and_of_the_minutes_over_a_pause)
{
    story.goOn(fill); // three days, from Monday: Thursday
    story.at("2026-10-06 10:00").does("pengelola", Suspend{"menunggu edaran"});
    EXPECT_EQ(story.refused("kasi-pasar", Complete{story.open(fill), "", content("pasar", 1)}),
              RefusalCode::CycleSuspended);
    story.at("2026-10-14 09:00").does("pengelola", Resume{});
    EXPECT_EQ(story.due(fill), "2026-10-16 16:30") << "two days were left on Tuesday";

    story.complete("kasi-pasar", fill); // Wednesday nine; the Kabid has 45 minutes
    story.at("2026-10-14 09:30").does("pengelola", Suspend{"rapat"});
    story.at("2026-10-15 07:00").does("pengelola", Resume{});
    EXPECT_EQ(story.due("periksa-kabid@pasar"), "2026-10-15 07:45") << "fifteen were left";
}

TEST_F(Time, leaves_a_missed_deadline_missed_over_a_pause)
{
    story.goOn(fill);
    story.at("2026-10-09 10:00").does("pengelola", Suspend{"libur"});
    story.at("2026-10-12 10:00").does("pengelola", Resume{});
    EXPECT_EQ(story.due(fill), "2026-10-08 16:00");
}

TEST_F(Time, agrees_a_new_duration_for_what_is_open_and_what_comes)
{
    Story bureau(shippedSop(2), {"umum"});
    bureau.at("2026-10-05 08:00").start();
    bureau.does("pengelola", AgreeDuration{{"sampaikan-data"}, calendar::Duration::hours(3)});
    bureau.goOn("sampaikan-data@umum");
    EXPECT_EQ(bureau.due("sampaikan-data@umum"), "2026-10-05 11:00");
    bureau.does("pengelola", AgreeDuration{{"sampaikan-data"}, calendar::Duration::days(1)});
    EXPECT_EQ(bureau.due("sampaikan-data@umum"), "2026-10-06 16:00");
}

namespace
{

/// Where the bureau's unit delivers its data in the time that was agreed on.
constexpr auto deliver = "sampaikan-data@umum";

Story bureauAtWork(calendar::Duration agreed)
{
    Story story(shippedSop(2), {"umum"});
    story.plan().agreed[{"sampaikan-data"}] = agreed;
    story.at("2026-10-05 08:00").start().goOn(deliver);
    return story;
}

calendar::Duration someDuration(Chance &chance)
{
    return chance.percent(50) ? calendar::Duration::days(chance.between(1, 6))
                              : calendar::Duration::hours(chance.between(1, 40));
}

/// Suspends and resumes \a story a few times from now on; the working minutes that ran meanwhile.
std::int64_t standStillNowAndThen(Story &story, Chance chance)
{
    std::int64_t worked = 0;
    for (int i = chance.between(1, 4); i > 0; --i) {
        const base::Instant running = story.now();
        story.wait(std::chrono::minutes(chance.between(0, 2'000)))
            .does("pengelola", Suspend{"menunggu edaran"});
        worked += officeCalendar().between(running, story.now());
        story.wait(std::chrono::minutes(chance.between(0, 20'000))).does("pengelola", Resume{});
    }
    return worked;
}

} // namespace

TEST(Pauses, count_for_a_time_that_is_agreed_late_as_if_it_had_been_agreed_before)
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        Chance chance(seed);
        const calendar::Duration agreed = someDuration(chance);
        Story before = bureauAtWork(agreed);
        Story late = bureauAtWork(calendar::Duration::days(5));
        standStillNowAndThen(before, chance);
        standStillNowAndThen(late, chance);
        late.does("pengelola", AgreeDuration{{"sampaikan-data"}, agreed});
        ASSERT_EQ(late.due(deliver), before.due(deliver)) << "seed " << seed;
    }
}

TEST(Pauses, count_for_a_task_that_was_closed_meanwhile_and_is_taken_back)
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        Chance chance(seed);
        const calendar::Duration agreed = someDuration(chance);
        Story open = bureauAtWork(agreed);
        Story closed = bureauAtWork(agreed);
        const std::string person =
            open.cycle().holders(open.sop().step({"sampaikan-data"}), UnitId{"umum"}).front().text;
        closed.complete(person, deliver);
        standStillNowAndThen(open, chance);
        standStillNowAndThen(closed, chance);
        closed.takeBack(person, deliver);
        ASSERT_EQ(closed.due(deliver), open.due(deliver)) << "seed " << seed;
        ASSERT_EQ(fold(closed.events(), closed.sop()), closed.cycle());
    }
}

TEST(Pauses, do_not_bring_the_last_quarter_of_the_hours_nearer)
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        Chance chance(seed);
        const int hours = chance.between(8, 40);
        Story story = bureauAtWork(calendar::Duration::hours(hours));
        const std::int64_t left = 60 * hours - standStillNowAndThen(story, chance);
        if (left <= 0)
            continue;
        const auto stage = stageOf(story.cycle(), story.task(deliver),
                                   calendar::DurationUnit::Hours, story.now(), officeCalendar());
        EXPECT_EQ(stage == DeadlineStage::Soon, 4 * left <= 60 * hours) << "seed " << seed;
    }
}

TEST_F(Time, of_a_step_without_a_duration_can_be_set_by_the_coordinator)
{
    Story district(shippedSop(4), {"kesra"});
    district.start().goOn("putusan-camat");
    const TaskId decision = district.open("putusan-camat");
    EXPECT_EQ(district.refused("pengelola", ExtendDeadline{decision, district.now(), "segera"}),
              RefusalCode::DeadlineNotLater);
    district.does("pengelola", ExtendDeadline{decision, local("2026-10-06 16:00"), "segera"});
    EXPECT_EQ(district.due("putusan-camat"), "2026-10-06 16:00");
}

TEST_F(Time, may_be_extended_as_far_as_an_SOP_may_give_and_no_further)
{
    const TaskId task = story.open("tugaskan");
    const base::Instant latest = latestDue(story.now(), officeCalendar());
    EXPECT_EQ(toLocal(latest).substr(0, 4), "2040")
        << "3650 working days are nearly fourteen years";
    EXPECT_EQ(story.refused("pengelola",
                            ExtendDeadline{task, latest + std::chrono::seconds(1), "longgar"}),
              RefusalCode::TooFarAhead);
    EXPECT_EQ(story.refused("pengelola", ExtendDeadline{task, base::lastInstant, "longgar"}),
              RefusalCode::TooFarAhead);
    story.does("pengelola", ExtendDeadline{task, latest, "longgar"});
}

namespace
{

/// A cycle with its first task open on the last day that is written down, a Friday.
Story onTheLastDay()
{
    Story story(shippedSop(3), {"pasar"});
    return std::move(story.at("9999-12-31 07:30").start());
}

} // namespace

TEST(TheLastDay, still_gives_the_minutes_that_are_left)
{
    EXPECT_EQ(onTheLastDay().due("tugaskan"), "9999-12-31 07:35");
}

TEST(TheLastDay, gives_no_deadline_that_could_not_be_written_down)
{
    Story story = onTheLastDay();
    story.goOn("siapkan-kertas-kerja"); // three days for the next step
    EXPECT_EQ(
        story.refused("kasubag-perencanaan", Complete{story.open("siapkan-kertas-kerja"), "", {}}),
        RefusalCode::TooFarAhead);
}

TEST(TheLastDay, does_not_take_a_deadline_along_into_the_next_year)
{
    Story story = onTheLastDay();
    story.does("pengelola", Suspend{"libur"});
    story.at("9999-12-31 16:28");
    EXPECT_EQ(story.refused("pengelola", Resume{}), RefusalCode::TooFarAhead);
}

TEST(TheLastDay, is_followed_by_none)
{
    Story story = onTheLastDay();
    story.wait(std::chrono::hours(24));
    EXPECT_EQ(story.refused("sekretaris", Complete{story.open("tugaskan"), "", {}}),
              RefusalCode::TooFarAhead);
}

TEST(Forecast, gives_every_step_all_its_time)
{
    const auto steps = forecast(shippedSop(1), officeCalendar(), local("2026-10-05 08:00"), {});
    std::vector<std::string> dues;
    for (const ForecastStep &step : steps)
        dues.push_back(step.step.text + " " + toLocal(*step.due));
    EXPECT_EQ(dues, (std::vector<std::string>{
                        "perintah 2026-10-05 08:30", "susun-format 2026-10-05 11:30",
                        "sampaikan-format 2026-10-05 14:00", "isi-format 2026-10-05 15:30",
                        "himpun 2026-10-07 16:00", "analisis 2026-10-12 16:00",
                        "kompilasi 2026-10-15 16:00"}));
}

TEST_F(Time, is_told_by_nobody_whoever_is_named)
{
    story.goOn(fill);
    story.at("2026-10-08 16:01").does("kasi-pasar", FireTimers{});
    EXPECT_EQ(story.events().back().by, OfficialId{});
}

namespace
{

/// The office's calendar, with Wednesday the 7th of October 2026 off as well.
calendar::WorkingCalendar withAnotherDayOff()
{
    calendar::CalendarData data = officeCalendar().data();
    data.exceptions[base::parseDate("2026-10-07").value()] = {
        calendar::DayKind::LocalHoliday, "Pilkada", "keputusan", {}};
    return calendar::WorkingCalendar(data);
}

/// What the story's cycle is like once its deadlines are counted on that calendar.
Cycle recounted(const Story &story)
{
    const Request request{{"hitung"},
                          {"pengelola"},
                          story.now(),
                          RecomputeDeadlines{base::sha256("baru"), "pilkada"}};
    const auto event = decide(story.sop(), withAnotherDayOff(), story.cycle(), request);
    return event ? evolve(story.cycle(), *event, story.sop()) : Cycle{};
}

std::string dueIn(const Cycle &cycle, const Story &story, const std::string &place)
{
    const auto due = cycle.task(story.last(place)).due;
    return due ? toLocal(*due) : "";
}

} // namespace

TEST_F(Time, of_open_tasks_is_counted_again_on_a_changed_calendar)
{
    story.goOn(fill); // three days, from Monday: Thursday
    story.at("2026-10-06 10:00");
    const Cycle cycle = recounted(story);
    EXPECT_EQ(dueIn(cycle, story, fill), "2026-10-09 16:30");
    EXPECT_EQ(cycle.calendar, base::sha256("baru"));
    EXPECT_EQ(cycle.task(story.last("siapkan-kertas-kerja")).due,
              story.cycle().task(story.last("siapkan-kertas-kerja")).due)
        << "what is done stays";
}

TEST_F(Time, is_counted_again_around_the_pauses)
{
    story.goOn(fill);
    story.at("2026-10-06 10:00").does("pengelola", Suspend{"menunggu edaran"});
    story.at("2026-10-08 09:00").does("pengelola", Resume{});
    EXPECT_EQ(story.due(fill), "2026-10-12 16:00") << "two days were left on Tuesday";
    EXPECT_EQ(dueIn(recounted(story), story, fill), "2026-10-12 16:00")
        << "the day off fell into the pause";
}

TEST_F(Time, that_was_extended_is_not_counted_again)
{
    story.goOn(fill);
    story.does("pengelola", ExtendDeadline{story.open(fill), local("2026-10-12 16:00"), "banjir"});
    EXPECT_EQ(dueIn(recounted(story), story, fill), "2026-10-12 16:00");
}

} // namespace himpun::support
