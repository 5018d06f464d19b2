// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/calendar/load.h"

#include "hours_reader.h"
#include "words.h"

#include <algorithm>

namespace himpun::calendar
{

namespace
{

using base::JsonNode;
using base::JsonProblem;
using base::JsonReader;

/// Whether the file is of the kind wanted; where it is not, nothing else in it makes sense.
bool hasFormat(JsonReader &reader, std::string_view wanted)
{
    const std::string format = reader.text("himpun");
    reader.any("$schema"); // for the author's editor
    if (format == wanted)
        return true;
    if (!format.empty())
        reader.report(reader.placeOf("himpun"), JsonProblem::UnknownFormat, format);
    return false;
}

/// Where an optional value would do for the reader but not for a calendar.
void require(JsonReader &reader, std::string_view key)
{
    const JsonNode *node = reader.any(key);
    if (!node || node->kind() == JsonNode::Kind::Null)
        reader.missing(key);
}

std::optional<base::Date> readDate(JsonReader &reader, std::string_view key)
{
    require(reader, key);
    return reader.optionalDate(key);
}

Zone readZone(JsonReader &reader, Collector &collector)
{
    const std::string code = reader.text("zone");
    const auto zone = zoneOf(code);
    if (!zone && !code.empty())
        collector.add(reader.placeOf("zone"), Problem::UnknownZone, code);
    return zone.value_or(Zone::Wib);
}

std::optional<SeasonalHours> readSeason(const JsonNode &node, Collector &collector)
{
    JsonReader reader(node, collector.json());
    SeasonalHours season;
    season.name = reader.text("name");
    season.source = reader.text("source");
    const auto from = readDate(reader, "from");
    const auto to = readDate(reader, "to");
    season.week = readWeek(reader, season.name, collector);
    reader.finish();
    if (!from || !to)
        return std::nullopt;
    if (*to < *from) {
        collector.add(reader.placeOf("to"), Problem::SeasonReversed, season.name);
        return std::nullopt;
    }
    season.from = *from;
    season.to = *to;
    return season;
}

/// In the order of their dates, whatever the order of the file.
std::vector<SeasonalHours> readSeasons(JsonReader &reader, Collector &collector)
{
    std::vector<SeasonalHours> seasons;
    const JsonNode *list = reader.array("seasons");
    if (!list)
        return seasons;
    for (const JsonNode &item : list->items()) {
        auto season = readSeason(item, collector);
        if (!season)
            continue;
        const auto after = std::upper_bound(
            seasons.begin(), seasons.end(), *season,
            [](const SeasonalHours &a, const SeasonalHours &b) { return a.from < b.from; });
        if (after != seasons.begin() && season->from <= (after - 1)->to)
            collector.add(item.place(), Problem::SeasonsOverlap, (after - 1)->name);
        else if (after != seasons.end() && after->from <= season->to)
            collector.add(item.place(), Problem::SeasonsOverlap, after->name);
        else
            seasons.insert(after, std::move(*season));
    }
    return seasons;
}

/// What one file may say about days.
template <std::size_t N>
struct DayRules {
    const words::Word<DayKind> (&kinds)[N];
    std::string source;      ///< of a day that names none; empty where each has to
    std::optional<int> year; ///< the only one
};

void checkHours(JsonReader &reader, const DatedException &exception, base::Date date,
                Collector &collector)
{
    const JsonNode *written = reader.any("hours");
    const bool hasHours = written && !written->items().empty();
    if (exception.kind == DayKind::ExtraWorkday && !hasHours)
        collector.add(reader.placeOf("hours"), Problem::HoursMissing, base::toIso(date));
    if (exception.kind != DayKind::ExtraWorkday && written)
        collector.add(reader.placeOf("hours"), Problem::HoursOnDayOff, base::toIso(date));
}

template <std::size_t N>
void readDay(const JsonNode &node, const DayRules<N> &rules,
             std::map<base::Date, DatedException> &days, Collector &collector)
{
    JsonReader reader(node, collector.json());
    DatedException exception;
    const auto date = readDate(reader, "date");
    if (!reader.any("kind"))
        reader.missing("kind");
    const auto kind = reader.choice("kind", rules.kinds);
    exception.name = reader.text("name");
    exception.source =
        rules.source.empty() || reader.any("source") ? reader.text("source") : rules.source;
    exception.hours = readHours(reader, "hours", collector);
    reader.finish();
    if (date && rules.year && static_cast<int>(date->year()) != *rules.year)
        collector.add(reader.placeOf("date"), Problem::DateOutsideYear, base::toIso(*date));
    if (!date || !kind)
        return;
    exception.kind = *kind;
    checkHours(reader, exception, *date, collector);
    if (!days.try_emplace(*date, std::move(exception)).second)
        collector.add(reader.placeOf("date"), Problem::DateTwice, base::toIso(*date));
}

template <std::size_t N>
std::map<base::Date, DatedException> readDays(const JsonNode *list, const DayRules<N> &rules,
                                              Collector &collector)
{
    std::map<base::Date, DatedException> days;
    if (list) {
        for (const JsonNode &item : list->items())
            readDay(item, rules, days, collector);
    }
    return days;
}

/// Parses \a json and hands it to \a read where it is of the format wanted; every loader's frame.
template <class Value, class Read>
base::Result<Value, std::vector<Finding>> load(std::string_view json, std::string_view format,
                                               Read read)
{
    Collector collector;
    Value value;
    if (const auto root = base::parseJson(json, collector.json())) {
        JsonReader reader(*root, collector.json());
        if (hasFormat(reader, format)) {
            value = read(reader, collector);
            reader.finish();
        }
    }
    if (!collector.isEmpty())
        return base::fail(collector.take());
    return value;
}

/// A calendar whose exceptions are of \a kinds.
template <std::size_t N>
CalendarData readCalendar(JsonReader &reader, const words::Word<DayKind> (&kinds)[N],
                          Collector &collector)
{
    CalendarData data;
    data.name = reader.text("name");
    data.source = reader.text("source");
    data.zone = readZone(reader, collector);
    data.dayCount = reader.choice("dayCount", words::dayCounts).value_or(DayCount::AfterOpeningDay);
    data.week = readWeek(reader, data.name, collector);
    data.seasons = readSeasons(reader, collector);
    data.exceptions = readDays(reader.array("exceptions"), DayRules<N>{kinds, {}, {}}, collector);
    return data;
}

HolidayYear readHolidayYear(JsonReader &reader, Collector &collector)
{
    HolidayYear result;
    require(reader, "year");
    const auto year = reader.optionalWhole("year", 1945, 9999);
    result.year = year.value_or(0);
    result.name = reader.text("name");
    result.source = reader.text("source");
    result.days = readDays(reader.array("days", true),
                           DayRules<2>{words::nationalKinds, result.source, year}, collector);
    return result;
}

} // namespace

base::Result<HolidayYear, std::vector<Finding>> loadHolidays(std::string_view json)
{
    return load<HolidayYear>(json, words::holidaysFormat, readHolidayYear);
}

base::Result<CalendarData, std::vector<Finding>> loadHours(std::string_view json)
{
    return load<CalendarData>(json, words::hoursFormat,
                              [](JsonReader &reader, Collector &collector) {
                                  return readCalendar(reader, words::localKinds, collector);
                              });
}

base::Result<CalendarData, std::vector<Finding>> fromJson(std::string_view json)
{
    return load<CalendarData>(json, words::calendarFormat,
                              [](JsonReader &reader, Collector &collector) {
                                  return readCalendar(reader, words::allKinds, collector);
                              });
}

} // namespace himpun::calendar
