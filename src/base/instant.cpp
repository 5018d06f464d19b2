// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/base/instant.h"

#include <charconv>
#include <cstdio>

namespace himpun::base
{

namespace
{

/// Takes exactly \a digits decimal digits off the front of \a text.
std::optional<int> takeNumber(std::string_view &text, std::size_t digits)
{
    if (text.size() < digits)
        return std::nullopt;
    int value = 0;
    for (const char c : text.substr(0, digits)) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    text.remove_prefix(digits);
    return value;
}

bool takeChar(std::string_view &text, char expected)
{
    if (text.empty() || text.front() != expected)
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<Date> takeDate(std::string_view &text)
{
    const auto year = takeNumber(text, 4);
    if (!year || !takeChar(text, '-'))
        return std::nullopt;
    const auto month = takeNumber(text, 2);
    if (!month || !takeChar(text, '-'))
        return std::nullopt;
    const auto day = takeNumber(text, 2);
    if (!day)
        return std::nullopt;
    const Date date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                    std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok())
        return std::nullopt;
    return date;
}

std::optional<std::chrono::seconds> takeTimeOfDay(std::string_view &text)
{
    const auto hour = takeNumber(text, 2);
    if (!hour || *hour > 23 || !takeChar(text, ':'))
        return std::nullopt;
    const auto minute = takeNumber(text, 2);
    if (!minute || *minute > 59)
        return std::nullopt;
    std::chrono::seconds time = std::chrono::hours{*hour} + std::chrono::minutes{*minute};
    if (takeChar(text, ':')) {
        const auto second = takeNumber(text, 2);
        if (!second || *second > 59)
            return std::nullopt;
        time += std::chrono::seconds{*second};
    }
    return time;
}

std::optional<std::chrono::minutes> takeOffset(std::string_view &text)
{
    if (takeChar(text, 'Z'))
        return std::chrono::minutes{0};
    if (text.empty() || (text.front() != '+' && text.front() != '-'))
        return std::nullopt;
    const int sign = text.front() == '+' ? 1 : -1;
    text.remove_prefix(1);
    const auto hours = takeNumber(text, 2);
    if (!hours || *hours > 14 || !takeChar(text, ':'))
        return std::nullopt;
    const auto minutes = takeNumber(text, 2);
    if (!minutes || *minutes > 59)
        return std::nullopt;
    return std::chrono::minutes{sign * (*hours * 60 + *minutes)};
}

} // namespace

std::optional<Instant> parseInstant(std::string_view iso)
{
    const auto date = takeDate(iso);
    if (!date || !takeChar(iso, 'T'))
        return std::nullopt;
    const auto time = takeTimeOfDay(iso);
    if (!time)
        return std::nullopt;
    const auto offset = takeOffset(iso);
    if (!offset || !iso.empty())
        return std::nullopt;
    const Instant instant = std::chrono::sys_days{*date} + *time - *offset;
    if (instant > lastInstant)
        return std::nullopt;
    return instant;
}

std::optional<Date> parseDate(std::string_view iso)
{
    const auto date = takeDate(iso);
    if (!date || !iso.empty())
        return std::nullopt;
    return date;
}

std::string toIso(Date date)
{
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return buffer;
}

std::string toIso(Instant instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::hh_mm_ss time{instant - day};
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "T%02d:%02d:%02dZ", static_cast<int>(time.hours().count()),
                  static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    return toIso(Date{day}) + buffer;
}

} // namespace himpun::base
