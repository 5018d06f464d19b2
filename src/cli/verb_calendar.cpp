// SPDX-License-Identifier: GPL-3.0-or-later
// The working calendar as a filter over JSON Lines.
#include "files.h"
#include "himpun/base/json_reader.h"
#include "himpun/calendar/load.h"
#include "himpun/practice/built_in.h"
#include "himpun/text/finding.h"
#include "himpun/text/lines.h"
#include "line_filter.h"
#include "start_notes.h"
#include "verbs.h"

namespace himpun::cli
{

namespace
{

using nlohmann::json;

/// The calendar named by an office file, or the one most offices have.
std::optional<calendar::WorkingCalendar> calendarFor(Console &console, const std::string &office)
{
    if (!office.empty()) {
        const auto loaded = readOffice(console, office);
        if (!loaded)
            return std::nullopt;
        return calendar::WorkingCalendar(loaded->calendar);
    }
    const auto hours = calendar::loadHours(*practice::builtIn("calendars/hours-5-days.json"));
    std::vector<calendar::HolidayYear> years;
    for (const char *year : {"calendars/indonesia-2026.json", "calendars/indonesia-2027.json"})
        years.push_back(*calendar::loadHolidays(*practice::builtIn(year)));
    return calendar::WorkingCalendar(*calendar::compose(*hours, years));
}

base::Instant instant(base::JsonReader &line, std::string_view key)
{
    const std::string text = line.text(key);
    const auto parsed = base::parseInstant(text);
    if (!parsed && !text.empty())
        line.report(line.placeOf(key), base::JsonProblem::WrongValue, text);
    return parsed.value_or(base::Instant{});
}

calendar::Duration duration(base::JsonReader &line)
{
    using calendar::DurationUnit;
    static constexpr std::pair<std::string_view, DurationUnit> units[] = {
        {"minutes", DurationUnit::Minutes},
        {"hours", DurationUnit::Hours},
        {"days", DurationUnit::Days}};
    calendar::Duration duration;
    bool isGiven = false;
    for (const auto &[key, unit] : units) {
        if (!line.any(key))
            continue;
        const auto amount = line.optionalNumber(key);
        if (isGiven)
            line.report(line.placeOf(key), base::JsonProblem::DuplicateKey, std::string(key));
        else if (amount)
            duration = {unit, *amount};
        isGiven = true;
    }
    if (!isGiven)
        line.missing("days");
    else if (duration.isFixed() && !calendar::isValid(duration))
        line.report(line.place(), base::JsonProblem::WrongValue, duration.amount.toString());
    return duration;
}

/// Says in the answer of which years the national holidays are unknown.
void addUnknownYears(json &answer, const calendar::WorkingCalendar &calendar, base::Instant from,
                     base::Instant to)
{
    for (const int year : yearsWithoutHolidays(calendar, from, to))
        answer["withoutHolidays"].push_back(year);
}

void add(Console &console, const calendar::WorkingCalendar &calendar)
{
    filterLines(console, [&](base::JsonReader &line, Faults &) -> Answer {
        const base::Instant from = instant(line, "from");
        const calendar::Duration time = duration(line);
        return [&calendar, from, time] {
            const base::Instant due = calendar.add(from, time);
            json answer{{"from", base::toIso(from)}, {"due", base::toIso(due)}};
            addUnknownYears(answer, calendar, from, due);
            return answer;
        };
    });
}

void between(Console &console, const calendar::WorkingCalendar &calendar)
{
    filterLines(console, [&](base::JsonReader &line, Faults &) -> Answer {
        const base::Instant from = instant(line, "from");
        const base::Instant to = instant(line, "to");
        return [&calendar, from, to] {
            json answer{{"from", base::toIso(from)},
                        {"to", base::toIso(to)},
                        {"minutes", calendar.between(from, to)},
                        {"days", calendar.workingDaysBetween(calendar.localDate(from),
                                                             calendar.localDate(to))}};
            addUnknownYears(answer, calendar, from, to);
            return answer;
        };
    });
}

} // namespace

void addCalendar(CLI::App &app, Console &console)
{
    auto *verb = app.add_subcommand("calendar", "Waktu kerja, sebagai saringan JSON Lines");
    verb->require_subcommand(1);
    auto office = std::make_shared<std::string>();
    const auto addWork = [&](const char *name, const char *help,
                             void (*work)(Console &, const calendar::WorkingCalendar &)) {
        auto *sub = verb->add_subcommand(name, help);
        sub->add_option("--office", *office, "Berkas kantor yang kalendernya dipakai");
        sub->callback([&console, office, work] {
            console.json = true;
            if (const auto calendar = calendarFor(console, *office))
                work(console, *calendar);
        });
    };
    addWork("add", "Tenggat: from + minutes, hours atau days", add);
    addWork("between", "Menit dan hari kerja antara from dan to", between);
}

} // namespace himpun::cli
