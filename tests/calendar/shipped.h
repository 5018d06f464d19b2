// SPDX-License-Identifier: GPL-3.0-or-later
// The calendars that are shipped, as an office puts them together.
#pragma once

#include "himpun/calendar/load.h"

#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

namespace himpun::calendar::support
{

inline std::string fileContent(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw std::runtime_error("cannot read " + path);
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

inline std::string shippedFile(const std::string &name)
{
    return fileContent(std::string(HIMPUN_SOURCE_DIR) + "/resources/calendars/" + name);
}

inline HolidayYear shippedYear(int year)
{
    return loadHolidays(shippedFile("indonesia-" + std::to_string(year) + ".json")).value();
}

/// \a hours is "hours-5-days.json" or "hours-6-days.json", with both years of holidays.
inline CalendarData shippedCalendar(const std::string &hours, Zone zone = Zone::Wib)
{
    CalendarData data = loadHours(shippedFile(hours)).value();
    data.zone = zone;
    return compose(std::move(data), {shippedYear(2026), shippedYear(2027)}).value();
}

} // namespace himpun::calendar::support
