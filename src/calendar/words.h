// SPDX-License-Identifier: GPL-3.0-or-later
// The words calendars are written in.
#pragma once

#include "himpun/calendar/working_calendar.h"

#include <array>
#include <string_view>
#include <utility>

namespace himpun::calendar::words
{

inline constexpr std::string_view holidaysFormat = "holidays/1";
inline constexpr std::string_view hoursFormat = "hours/1";
inline constexpr std::string_view calendarFormat = "calendar/1";

inline constexpr std::array<std::string_view, 7> weekdays{
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

template <class Enum>
using Word = std::pair<std::string_view, Enum>;

inline constexpr Word<Zone> zones[] = {
    {"wib", Zone::Wib}, {"wita", Zone::Wita}, {"wit", Zone::Wit}};

inline constexpr Word<DayCount> dayCounts[] = {{"after-opening-day", DayCount::AfterOpeningDay},
                                               {"from-opening-day", DayCount::FromOpeningDay}};

inline constexpr Word<DayKind> nationalKinds[] = {{"holiday", DayKind::Holiday},
                                                  {"collective-leave", DayKind::CollectiveLeave}};

inline constexpr Word<DayKind> localKinds[] = {{"local-holiday", DayKind::LocalHoliday},
                                               {"extra-workday", DayKind::ExtraWorkday}};

inline constexpr Word<DayKind> allKinds[] = {{"holiday", DayKind::Holiday},
                                             {"collective-leave", DayKind::CollectiveLeave},
                                             {"local-holiday", DayKind::LocalHoliday},
                                             {"extra-workday", DayKind::ExtraWorkday}};

template <class Enum, std::size_t N>
constexpr std::string_view of(Enum value, const Word<Enum> (&list)[N])
{
    for (const auto &[word, meaning] : list) {
        if (meaning == value)
            return word;
    }
    return {};
}

} // namespace himpun::calendar::words
