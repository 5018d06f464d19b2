// SPDX-License-Identifier: GPL-3.0-or-later
// The canonical form of a calendar.  It never changes: digests in old ledgers were taken of it.
//
//     { "dayCount", "exceptions": [day …], "himpun": "calendar/1", "name", "seasons": [season …],
//       "source", "week", "zone" }
//     day      { "date", "hours" (of an extra workday), "kind", "name", "source" }
//     season   { "from", "name", "source", "to", "week" }
//     week     { "friday": ["07:30-11:30", …], … }   working days only
//
// Keys in the order of their bytes, days and seasons in the order of their dates.
#include "himpun/calendar/load.h"

#include "hours_reader.h"
#include "words.h"

#include <algorithm>

namespace himpun::calendar
{

namespace
{

using base::canonicalJsonText;

std::string listOf(const std::vector<std::string> &items, char open, char close)
{
    std::string out(1, open);
    for (const std::string &item : items) {
        if (out.size() > 1)
            out += ',';
        out += item;
    }
    return out + close;
}

std::string member(std::string_view key, const std::string &value)
{
    return canonicalJsonText(key) + ":" + value;
}

std::string textMember(std::string_view key, std::string_view text)
{
    return member(key, canonicalJsonText(text));
}

std::string hoursJson(const Hours &hours)
{
    std::vector<std::string> items;
    for (const Interval &interval : hours)
        items.push_back(canonicalJsonText(toText(interval)));
    return listOf(items, '[', ']');
}

std::string weekJson(const Week &week)
{
    std::vector<std::string> days;
    for (std::size_t i = 0; i < week.size(); ++i) {
        if (!week[i].empty())
            days.push_back(member(words::weekdays[i], hoursJson(week[i])));
    }
    std::sort(days.begin(), days.end());
    return listOf(days, '{', '}');
}

std::string seasonJson(const SeasonalHours &season)
{
    return listOf({textMember("from", base::toIso(season.from)), textMember("name", season.name),
                   textMember("source", season.source), textMember("to", base::toIso(season.to)),
                   member("week", weekJson(season.week))},
                  '{', '}');
}

std::string dayJson(base::Date date, const DatedException &exception)
{
    std::vector<std::string> members{textMember("date", base::toIso(date))};
    if (exception.kind == DayKind::ExtraWorkday)
        members.push_back(member("hours", hoursJson(exception.hours)));
    members.push_back(textMember("kind", words::of(exception.kind, words::allKinds)));
    members.push_back(textMember("name", exception.name));
    members.push_back(textMember("source", exception.source));
    return listOf(members, '{', '}');
}

std::vector<std::string> seasonsJson(std::vector<SeasonalHours> seasons)
{
    std::sort(seasons.begin(), seasons.end(),
              [](const SeasonalHours &a, const SeasonalHours &b) { return a.from < b.from; });
    std::vector<std::string> items;
    for (const SeasonalHours &season : seasons)
        items.push_back(seasonJson(season));
    return items;
}

} // namespace

std::string toJson(const CalendarData &data)
{
    std::vector<std::string> days;
    for (const auto &[date, exception] : data.exceptions)
        days.push_back(dayJson(date, exception));
    return listOf({textMember("dayCount", words::of(data.dayCount, words::dayCounts)),
                   member("exceptions", listOf(days, '[', ']')),
                   textMember("himpun", words::calendarFormat), textMember("name", data.name),
                   member("seasons", listOf(seasonsJson(data.seasons), '[', ']')),
                   textMember("source", data.source), member("week", weekJson(data.week)),
                   textMember("zone", codeOf(data.zone))},
                  '{', '}');
}

} // namespace himpun::calendar
