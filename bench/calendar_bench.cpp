// SPDX-License-Identifier: GPL-3.0-or-later
// Working time, beside somebody who walks from minute to minute.
#include "calendar/shipped.h"
#include "calendar/walking_calendar.h"

#include <benchmark/benchmark.h>

#include <array>

namespace
{

using namespace himpun::calendar;
using himpun::base::Instant;

const CalendarData &officeData()
{
    static const CalendarData data = support::shippedCalendar("hours-5-days.json");
    return data;
}

/// Openings spread over the two years whose holidays the calendar knows.
std::array<Instant, 1024> openings()
{
    std::array<Instant, 1024> instants;
    Instant next = std::chrono::sys_days{std::chrono::year{2026} / 1 / 1} + std::chrono::hours{1};
    for (Instant &instant : instants) {
        instant = next;
        next += std::chrono::minutes{1019};
    }
    return instants;
}

/// Lets \a answer speak about one opening after the other.
template <class Answer>
void overOpenings(benchmark::State &state, Answer answer)
{
    const auto instants = openings();
    std::size_t i = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(answer(instants[i++ % instants.size()]));
}

constexpr int threeHours = 180;
const std::chrono::days week{7};

void addHours(benchmark::State &state)
{
    const WorkingCalendar office(officeData());
    overOpenings(state,
                 [&](Instant opened) { return office.add(opened, Duration::minutes(threeHours)); });
}

void addHoursWalking(benchmark::State &state)
{
    const support::WalkingCalendar office(officeData());
    overOpenings(state, [&](Instant opened) { return office.addMinutes(opened, threeHours); });
}

void addDays(benchmark::State &state)
{
    const WorkingCalendar office(officeData());
    overOpenings(state, [&](Instant opened) { return office.add(opened, Duration::days(3)); });
}

void addDaysWalking(benchmark::State &state)
{
    const support::WalkingCalendar office(officeData());
    overOpenings(state, [&](Instant opened) { return office.addDays(opened, 3); });
}

void between(benchmark::State &state)
{
    const WorkingCalendar office(officeData());
    overOpenings(state, [&](Instant opened) { return office.between(opened, opened + week); });
}

void betweenWalking(benchmark::State &state)
{
    const support::WalkingCalendar office(officeData());
    overOpenings(state, [&](Instant opened) { return office.between(opened, opened + week); });
}

BENCHMARK(addHours)->Name("calendar/add_three_hours");
BENCHMARK(addHoursWalking)->Name("calendar/add_three_hours/baseline");
BENCHMARK(addDays)->Name("calendar/add_three_days");
BENCHMARK(addDaysWalking)->Name("calendar/add_three_days/baseline");
BENCHMARK(between)->Name("calendar/between_over_a_week");
BENCHMARK(betweenWalking)->Name("calendar/between_over_a_week/baseline");

} // namespace
