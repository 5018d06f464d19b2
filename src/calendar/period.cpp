// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/calendar/period.h"

#include <cassert>
#include <cstdio>

namespace himpun::calendar
{

namespace
{

int countInYear(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month: return 12;
    case PeriodKind::Quarter: return 4;
    case PeriodKind::Semester: return 2;
    case PeriodKind::Year: return 1;
    }
    return 1;
}

int monthsIn(PeriodKind kind)
{
    return 12 / countInYear(kind);
}

/// Digits only, and no more or fewer of them than \a width.
std::optional<int> parseNumber(std::string_view text, std::size_t width)
{
    if (text.size() != width)
        return std::nullopt;
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<Period> numbered(int year, PeriodKind kind, std::string_view index)
{
    const auto number = parseNumber(index, kind == PeriodKind::Month ? 2 : 1);
    if (!number || *number < 1 || *number > countInYear(kind))
        return std::nullopt;
    return Period{year, kind, *number};
}

} // namespace

std::optional<Period> Period::parse(std::string_view text)
{
    const auto year = parseNumber(text.substr(0, 4), 4);
    if (!year || *year < 1000)
        return std::nullopt;
    text.remove_prefix(4);
    if (text.empty())
        return Period{*year, PeriodKind::Year, 1};
    if (text.substr(0, 3) == "-TW")
        return numbered(*year, PeriodKind::Quarter, text.substr(3));
    if (text.substr(0, 2) == "-S")
        return numbered(*year, PeriodKind::Semester, text.substr(2));
    if (text.front() == '-')
        return numbered(*year, PeriodKind::Month, text.substr(1));
    return std::nullopt;
}

std::string Period::toString() const
{
    assert(index >= 1 && index <= countInYear(kind));
    char buffer[32];
    switch (kind) {
    case PeriodKind::Month: std::snprintf(buffer, sizeof buffer, "%04d-%02d", year, index); break;
    case PeriodKind::Quarter: std::snprintf(buffer, sizeof buffer, "%04d-TW%d", year, index); break;
    case PeriodKind::Semester: std::snprintf(buffer, sizeof buffer, "%04d-S%d", year, index); break;
    case PeriodKind::Year: std::snprintf(buffer, sizeof buffer, "%04d", year); break;
    }
    return buffer;
}

base::Date Period::firstDay() const
{
    const int month = (index - 1) * monthsIn(kind) + 1;
    return std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(month)} / 1;
}

base::Date Period::lastDay() const
{
    const int month = index * monthsIn(kind);
    return std::chrono::sys_days{std::chrono::year{year}
                                 / std::chrono::month{static_cast<unsigned>(month)}
                                 / std::chrono::last};
}

bool Period::isLastOfYear() const
{
    return index == countInYear(kind);
}

Period Period::previous() const
{
    if (index > 1)
        return {year, kind, index - 1};
    return {year - 1, kind, countInYear(kind)};
}

Period Period::next() const
{
    if (!isLastOfYear())
        return {year, kind, index + 1};
    return {year + 1, kind, 1};
}

} // namespace himpun::calendar
