// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/office.h"

#include "himpun/sop/load.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace himpun::support
{

namespace
{

constexpr std::array shippedFiles{
    "1-disperinaker-lima-puluh-kota.json",
    "2-biro-organisasi-kalbar.json",
    "3-disperindag-nganjuk.json",
    "4-kecamatan.json",
};

calendar::CalendarData fiveDays()
{
    const calendar::Hours ordinary{{450, 720}, {780, 960}};
    const calendar::Hours friday{{450, 690}, {780, 990}};
    calendar::CalendarData data;
    data.name = "Lima hari kerja";
    data.week = {ordinary, ordinary, ordinary, ordinary, friday, {}, {}};
    data.exceptions[base::parseDate("2026-10-28").value()] = {
        calendar::DayKind::LocalHoliday, "Hari jadi", "keputusan", {}};
    return data;
}

} // namespace

base::Instant local(std::string_view dateAndTime)
{
    std::string iso(dateAndTime);
    std::ranges::replace(iso, ' ', 'T');
    return base::parseInstant(iso + ":00+07:00").value();
}

std::string toLocal(base::Instant instant)
{
    std::string iso = base::toIso(instant + calendar::offsetOf(calendar::Zone::Wib));
    std::ranges::replace(iso, 'T', ' ');
    return iso.substr(0, iso.ends_with(":00Z") ? 16 : 19);
}

const calendar::WorkingCalendar &officeCalendar()
{
    static const calendar::WorkingCalendar calendar(fiveDays());
    return calendar;
}

sop::Sop sopFrom(std::string_view json)
{
    auto loaded = sop::load(json);
    if (loaded)
        return std::move(*loaded);
    std::string words = "not an SOP:";
    for (const auto &finding : loaded.error())
        words += " " + std::string(sop::codeOf(finding));
    throw std::invalid_argument(words);
}

sop::Sop shippedSop(int number)
{
    const std::string path = std::string(HIMPUN_SOURCE_DIR) + "/sops/"
                             + shippedFiles.at(static_cast<std::size_t>(number) - 1);
    std::ifstream file(path, std::ios::binary);
    return sopFrom(std::string(std::istreambuf_iterator<char>(file), {}));
}

workflow::ContentRef content(const std::string &unit, int revision)
{
    return {unit.empty() ? 0 : revision, base::sha256(unit + " " + std::to_string(revision))};
}

workflow::UnitForm formOf(const std::string &unit)
{
    return {{unit}, base::sha256("form of " + unit)};
}

std::vector<workflow::OfficialId> officials(const std::vector<std::string> &names)
{
    std::vector<workflow::OfficialId> ids;
    for (const std::string &name : names)
        ids.push_back({name});
    return ids;
}

std::vector<workflow::UnitId> unitIds(const std::vector<std::string> &names)
{
    std::vector<workflow::UnitId> ids;
    for (const std::string &name : names)
        ids.push_back({name});
    return ids;
}

workflow::Start plainStart(const sop::Sop &sop, const std::vector<std::string> &units)
{
    workflow::Start start;
    start.title = sop.title;
    start.period = {2026, calendar::PeriodKind::Quarter, 3};
    start.office = base::sha256("office");
    start.calendar = base::sha256("calendar");
    for (const std::string &unit : units)
        start.units.push_back(formOf(unit));
    for (const sop::Actor &actor : sop.actors) {
        start.assignments.push_back({actor.id, std::nullopt, {{actor.id.text}}});
        for (const std::string &unit : units)
            start.assignments.push_back(
                {actor.id, workflow::UnitId{unit}, {{actor.id.text + "-" + unit}}});
    }
    start.coordinators = {{"pengelola"}};
    for (const sop::Step &step : sop.steps) {
        if (step.duration.unit == calendar::DurationUnit::Agreed)
            start.agreed[step.id] = calendar::Duration::days(5);
    }
    return start;
}

} // namespace himpun::support
