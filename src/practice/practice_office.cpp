// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/practice/practice_office.h"

#include "himpun/indicator/read.h"
#include "himpun/practice/built_in.h"
#include "himpun/practice/practice_run.h"
#include "himpun/service/load_office.h"
#include "himpun/sop/load.h"
#include "himpun/text/format.h"

#include <algorithm>

namespace himpun::practice
{

namespace
{

using service::Outcome;

constexpr std::string_view morning = "2026-10-05T01:00:00Z";
constexpr int agreedDays = 3;

Outcome<void> giveEverybodyThePassword(service::Workbench &bench, const service::Office &office)
{
    for (const service::Official &official : office.officials) {
        const auto set = bench.setPassword(official.id, {}, std::string(practicePassword));
        if (!set)
            return set;
    }
    return {};
}

template <class Value>
std::vector<Value> allOf(const std::vector<std::string> &names,
                         std::optional<Value> (*read)(const base::JsonNode &,
                                                      const indicator::Report &))
{
    std::vector<Value> values;
    for (const std::string &name : names) {
        const auto node = base::parseJson(*builtIn(name), [](auto &&...) {});
        values.push_back(*read(*node, [](const indicator::Finding &) {}));
    }
    return values;
}

/// The latest working hours but a few before \a now: what is done then is not dated in the future.
base::Instant latestWork(base::Instant now, const calendar::WorkingCalendar &calendar)
{
    constexpr std::chrono::hours step{1}, enough{4};
    const auto back = [&](base::Instant at) {
        while (!calendar.isWorking(at))
            at -= step;
        return at;
    };
    return calendar.isWorking(now) ? now : back(back(now) - enough);
}

} // namespace

base::Instant practiceMorning()
{
    return *base::parseInstant(morning);
}

std::optional<PracticeOffice> practiceOfficeFor(const sop::SopId &sop)
{
    for (const std::string &name : builtInPracticeOffices()) {
        auto loaded = service::loadOffice(*builtIn("practice/" + name), OfficeSource({}));
        if (!loaded || loaded->office.sop != sop)
            continue;
        auto practice =
            service::loadPractice(*builtIn("practice/realisasi/" + name), loaded->office);
        if (practice)
            return PracticeOffice{std::move(loaded->office), std::move(*practice)};
    }
    return std::nullopt;
}

std::vector<sop::Sop> shippedSops()
{
    std::vector<sop::Sop> sops;
    for (const std::string &name : builtInSops())
        sops.push_back(*sop::load(*builtIn(name)));
    return sops;
}

std::vector<indicator::RatingScale> shippedRatings()
{
    return allOf(builtInRatings(), &indicator::readRating);
}

std::vector<indicator::PredicateScale> shippedScales()
{
    return allOf(builtInScales(), &indicator::readScale);
}

service::StartOrder practiceOrder(const sop::Sop &sop, const PracticeOffice &practice)
{
    service::StartOrder order;
    order.by = practice.office.coordinators.front();
    order.period = practice.practice.period;
    order.title = text::period(order.period);
    order.sop = sop.id;
    for (const sop::Step &step : sop.steps) {
        if (step.duration.unit == calendar::DurationUnit::Agreed)
            order.agreed[step.id] = calendar::Duration::days(agreedDays);
    }
    return order;
}

Outcome<void> furnish(service::Workbench &bench, base::HandClock &clock, const sop::Sop &sop,
                      const PracticeOffice &practice, base::Instant now)
{
    service::StartOrder order = practiceOrder(sop, practice);
    clock.set(practiceMorning());
    if (const auto adopted = bench.adoptOffice(practice.office, order.by); !adopted)
        return adopted;
    if (const auto adopted = bench.adoptSop(sop, order.by); !adopted)
        return adopted;
    if (const auto given = giveEverybodyThePassword(bench, practice.office); !given)
        return given;
    if (const auto done = PracticeRun(bench, clock, practice.practice).run(order); !done)
        return base::fail(done.error());
    const calendar::WorkingCalendar calendar(practice.office.calendar);
    clock.set(std::max(latestWork(now, calendar), clock.now()));
    order.period = order.period.next();
    order.title = text::period(order.period);
    const auto open = PracticeRun(bench, clock, practice.practice).runToTheForms(order);
    if (!open)
        return base::fail(open.error());
    return {};
}

} // namespace himpun::practice
