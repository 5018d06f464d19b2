// SPDX-License-Identifier: GPL-3.0-or-later
#include "hours_reader.h"

#include "words.h"

#include <cstdio>

namespace himpun::calendar
{

namespace
{

using base::JsonNode;
using base::JsonProblem;
using base::JsonReader;

/// Two digits of \a text from \a position on.
std::optional<int> twoDigits(std::string_view text, std::size_t position)
{
    const char tens = text[position];
    const char ones = text[position + 1];
    if (tens < '0' || tens > '9' || ones < '0' || ones > '9')
        return std::nullopt;
    return (tens - '0') * 10 + (ones - '0');
}

/// "07:30" as minutes after midnight; 24:00 is the end of the day.
std::optional<int> parseMinute(std::string_view text)
{
    const auto hour = twoDigits(text, 0);
    const auto minute = twoDigits(text, 3);
    if (!hour || !minute || text[2] != ':' || *minute > 59)
        return std::nullopt;
    const int minutes = *hour * 60 + *minute;
    return minutes <= 24 * 60 ? std::optional(minutes) : std::nullopt;
}

} // namespace

std::optional<Interval> parseInterval(std::string_view text)
{
    if (text.size() != 11 || text[5] != '-')
        return std::nullopt;
    const auto from = parseMinute(text.substr(0, 5));
    const auto to = parseMinute(text.substr(6, 5));
    if (!from || !to || *from >= *to)
        return std::nullopt;
    return Interval{*from, *to};
}

std::string toText(const Interval &interval)
{
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%02d:%02d-%02d:%02d", interval.from / 60,
                  interval.from % 60, interval.to / 60, interval.to % 60);
    return buffer;
}

Hours readHours(JsonReader &reader, std::string_view key, Collector &collector)
{
    Hours hours;
    const JsonNode *list = reader.array(key);
    if (!list)
        return hours;
    for (const JsonNode &item : list->items()) {
        if (item.kind() != JsonNode::Kind::Text) {
            reader.report(item.place(), JsonProblem::WrongType, "text");
            continue;
        }
        const auto interval = parseInterval(item.text());
        if (!interval)
            collector.add(item.place(), Problem::BadInterval, item.text());
        else if (!hours.empty() && interval->from < hours.back().to)
            collector.add(item.place(), Problem::IntervalsOverlap, item.text());
        else
            hours.push_back(*interval);
    }
    return hours;
}

Week readWeek(JsonReader &reader, const std::string &subject, Collector &collector)
{
    Week week;
    const JsonNode *node = reader.object("week", true);
    if (!node)
        return week;
    JsonReader days(*node, collector.json());
    bool isEmpty = true; // as written; a week of nothing but faults needs no further finding
    for (std::size_t i = 0; i < week.size(); ++i) {
        const JsonNode *day = days.any(words::weekdays[i]);
        isEmpty =
            isEmpty && (!day || (day->kind() == JsonNode::Kind::Array && day->items().empty()));
        week[i] = readHours(days, words::weekdays[i], collector);
    }
    days.finish();
    if (isEmpty)
        collector.add(node->place(), Problem::NoWorkingDay, subject);
    return week;
}

} // namespace himpun::calendar
