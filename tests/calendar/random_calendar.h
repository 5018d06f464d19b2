// SPDX-License-Identifier: GPL-3.0-or-later
// Offices nobody would invent: any hours, seasons and days off a calendar may hold.
#pragma once

#include "himpun/calendar/working_calendar.h"
#include "moments.h"

#include <random>

namespace himpun::calendar::support
{

class RandomOffice
{
public:
    explicit RandomOffice(unsigned seed) : m_random(seed) { }

    int number(int least, int most)
    {
        return std::uniform_int_distribution<int>(least, most)(m_random);
    }

    /// Between September 2025 and April 2028, more than the exceptions reach.
    base::Instant instant(std::chrono::seconds step = std::chrono::minutes{1})
    {
        const auto start = std::chrono::sys_days{date("2025-09-01")};
        return start + std::chrono::days{number(0, 950)}
               + step * number(0, 86'399 / static_cast<int>(step.count()));
    }

    Hours hours()
    {
        Hours hours;
        int free = number(0, 600);
        for (int left = number(1, 3); left > 0; --left) {
            const int from = free + number(0, 120);
            const int to = number(0, 9) == 0 ? 24 * 60 : from + number(1, 240);
            hours.push_back({from, to});
            free = to;
            if (free + 120 + 240 > 24 * 60)
                break;
        }
        return hours;
    }

    Week week()
    {
        Week week;
        for (Hours &day : week) {
            if (number(0, 3) > 0)
                day = hours();
        }
        week[static_cast<std::size_t>(number(0, 6))] = hours();
        return week;
    }

    CalendarData calendar()
    {
        CalendarData data;
        data.zone = static_cast<Zone>(number(0, 2));
        data.dayCount = static_cast<DayCount>(number(0, 1));
        data.week = week();
        auto day = std::chrono::sys_days{date("2026-01-01")};
        for (int left = number(0, 3); left > 0; --left) {
            const auto from = day + std::chrono::days{number(0, 60)};
            day = from + std::chrono::days{number(0, 40)};
            data.seasons.push_back({base::Date{from}, base::Date{day}, week(), "musim", "SE"});
            day += std::chrono::days{1};
        }
        for (int left = number(0, 60); left > 0; --left) {
            const auto at =
                std::chrono::sys_days{date("2026-01-01")} + std::chrono::days{number(0, 730)};
            const bool isWorked = number(0, 3) == 0;
            data.exceptions[base::Date{at}] = {isWorked ? DayKind::ExtraWorkday : DayKind::Holiday,
                                               "hari", "SKB", isWorked ? hours() : Hours{}};
        }
        return data;
    }

private:
    std::mt19937 m_random;
};

} // namespace himpun::calendar::support
