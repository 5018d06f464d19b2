// SPDX-License-Identifier: GPL-3.0-or-later
// What holds in every office and at every moment.
#include "random_calendar.h"
#include "walking_calendar.h"

#include <gtest/gtest.h>

using namespace himpun::calendar;
using himpun::base::Instant;
using support::RandomOffice;
using support::WalkingCalendar;

namespace
{

using std::chrono::days;
using std::chrono::minutes;
using std::chrono::seconds;

/// Hands \a check many offices, each with its own source of chance.
template <class Check>
void inEveryOffice(Check check, unsigned offices = 300)
{
    for (unsigned seed = 1; seed <= offices; ++seed) {
        SCOPED_TRACE("office " + std::to_string(seed));
        RandomOffice chance(seed);
        const CalendarData data = chance.calendar();
        check(WorkingCalendar(data), chance);
        if (::testing::Test::HasFailure())
            return;
    }
}

Duration randomDuration(RandomOffice &chance)
{
    return chance.number(0, 1) == 0 ? Duration::minutes(chance.number(1, 3000))
                                    : Duration::days(chance.number(1, 30));
}

} // namespace

TEST(EveryOffice, has_the_hours_its_data_say)
{
    inEveryOffice([](const WorkingCalendar &office, RandomOffice &) {
        const WalkingCalendar walking(office.data());
        const auto first = std::chrono::sys_days{support::date("2025-12-20")};
        for (auto day = first; day < first + days{900}; day += days{1})
            ASSERT_EQ(office.hoursOn(himpun::base::Date{day}), walking.hoursOn(day));
    });
}

TEST(EveryOffice, counts_minutes_as_somebody_walking_from_minute_to_minute)
{
    inEveryOffice(
        [](const WorkingCalendar &office, RandomOffice &chance) {
            const WalkingCalendar walking(office.data());
            for (int i = 0; i < 10; ++i) {
                const Instant opened = chance.instant();
                const int given = chance.number(1, 2000);
                ASSERT_EQ(office.add(opened, Duration::minutes(given)),
                          walking.addMinutes(opened, given));
                const Instant later = opened + minutes{chance.number(0, 20'000)};
                ASSERT_EQ(office.between(opened, later), walking.between(opened, later));
            }
        },
        100);
}

TEST(EveryOffice, counts_days_as_somebody_walking_from_day_to_day)
{
    inEveryOffice([](const WorkingCalendar &office, RandomOffice &chance) {
        const WalkingCalendar walking(office.data());
        for (int i = 0; i < 20; ++i) {
            const Instant opened = chance.instant();
            const int given = chance.number(1, 40);
            ASSERT_EQ(office.add(opened, Duration::days(given)), walking.addDays(opened, given));
        }
    });
}

TEST(EveryOffice, gives_as_much_working_time_as_the_sop_does)
{
    inEveryOffice([](const WorkingCalendar &office, RandomOffice &chance) {
        for (int i = 0; i < 50; ++i) {
            const Instant opened = chance.instant(seconds{1});
            const int given = chance.number(1, 5000);
            const Instant due = office.add(opened, Duration::minutes(given));
            ASSERT_EQ(office.between(opened, due), given);
            ASSERT_EQ(office.between(due, opened), -given);
            ASSERT_EQ(office.remaining(due, due), 0);
        }
    });
}

TEST(EveryOffice, never_lets_anything_be_due_outside_its_hours)
{
    inEveryOffice([](const WorkingCalendar &office, RandomOffice &chance) {
        for (int i = 0; i < 50; ++i) {
            const Instant opened = chance.instant(seconds{1});
            const Instant due = office.add(opened, randomDuration(chance));
            ASSERT_GT(due, opened);
            ASSERT_TRUE(office.isWorking(due - seconds{1}));
        }
    });
}

TEST(EveryOffice, what_is_opened_later_or_given_longer_is_never_due_earlier)
{
    inEveryOffice([](const WorkingCalendar &office, RandomOffice &chance) {
        for (int i = 0; i < 50; ++i) {
            const Instant opened = chance.instant(seconds{1});
            const Instant later = opened + seconds{chance.number(0, 400'000)};
            const Duration given = randomDuration(chance);
            ASSERT_LE(office.add(opened, given), office.add(later, given));
            Duration longer = given;
            longer.amount = static_cast<std::int64_t>(given.amount.coefficient()) + 1;
            ASSERT_LT(office.add(opened, given), office.add(opened, longer));
        }
    });
}

TEST(EveryOffice, has_ever_less_time_remaining)
{
    inEveryOffice([](const WorkingCalendar &office, RandomOffice &chance) {
        const Instant due = office.add(chance.instant(), randomDuration(chance));
        Instant now = due - days{20};
        auto before = office.remaining(now, due);
        for (int i = 0; i < 100; ++i) {
            now += minutes{chance.number(0, 800)};
            const auto left = office.remaining(now, due);
            ASSERT_LE(left, before);
            before = left;
        }
    });
}

TEST(EveryOffice, has_as_much_working_time_in_a_stretch_as_in_its_parts)
{
    inEveryOffice([](const WorkingCalendar &office, RandomOffice &chance) {
        for (int i = 0; i < 50; ++i) {
            const Instant a = chance.instant();
            const Instant b = chance.instant();
            const Instant c = chance.instant();
            ASSERT_EQ(office.between(a, c), office.between(a, b) + office.between(b, c));
            const auto day = [&](Instant instant) { return office.localDate(instant); };
            ASSERT_EQ(office.workingDaysBetween(day(a), day(c)),
                      office.workingDaysBetween(day(a), day(b))
                          + office.workingDaysBetween(day(b), day(c)));
        }
    });
}

TEST(EveryOffice, opens_next_at_the_first_moment_it_works)
{
    inEveryOffice([](const WorkingCalendar &office, RandomOffice &chance) {
        for (int i = 0; i < 50; ++i) {
            const Instant now = chance.instant(seconds{1});
            const Instant opening = office.nextOpening(now);
            ASSERT_GE(opening, now);
            ASSERT_TRUE(office.isWorking(opening));
            ASSERT_EQ(opening == now, office.isWorking(now));
            ASSERT_EQ(office.between(now, opening), 0);
            ASSERT_EQ(office.nextOpening(opening), opening);
        }
    });
}

TEST(EveryOffice, lives_by_its_own_clock_wherever_it_stands)
{
    inEveryOffice([](const WorkingCalendar &office, RandomOffice &chance) {
        CalendarData elsewhere = office.data();
        elsewhere.zone = static_cast<Zone>((static_cast<int>(elsewhere.zone) + 1) % 3);
        const WorkingCalendar other(elsewhere);
        const auto apart = offsetOf(office.data().zone) - offsetOf(elsewhere.zone);
        for (int i = 0; i < 20; ++i) {
            const Instant opened = chance.instant();
            const Duration given = randomDuration(chance);
            ASSERT_EQ(other.add(opened + apart, given), office.add(opened, given) + apart);
            ASSERT_EQ(other.localDate(opened + apart), office.localDate(opened));
            ASSERT_EQ(other.at(office.localDate(opened), office.localMinute(opened)),
                      opened + apart);
        }
    });
}

TEST(EveryOffice, gives_back_after_a_pause_what_was_left_before_it)
{
    inEveryOffice([](const WorkingCalendar &office, RandomOffice &chance) {
        for (int i = 0; i < 50; ++i) {
            const Instant opened = chance.instant();
            const Duration given = randomDuration(chance);
            const Instant due = office.add(opened, given);
            const Instant stopped = opened + minutes{chance.number(0, 4000)};
            const Instant resumed = stopped + minutes{chance.number(0, 40'000)};
            const Instant after = office.afterPause(due, given.unit, stopped, resumed);
            ASSERT_GE(after, due);
            ASSERT_EQ(office.afterPause(due, given.unit, stopped, stopped), due);
            if (stopped >= due)
                ASSERT_EQ(after, due);
            else if (given.unit != DurationUnit::Days)
                ASSERT_EQ(office.between(resumed, after), office.between(stopped, due));
            else
                ASSERT_TRUE(office.isWorking(after - seconds{1}) && after > resumed);
        }
    });
}
