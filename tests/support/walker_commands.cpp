// SPDX-License-Identifier: GPL-3.0-or-later
// The arguments of a walker's commands, sensible and not.
#include "support/office.h"
#include "support/walker.h"

#include "himpun/workflow/onward.h"

#include <algorithm>

namespace himpun::support
{

using namespace workflow;

namespace
{

WayBack randomWay(Chance &chance)
{
    return chance.percent(40) ? WayBack::StraightBack : WayBack::StepByStep;
}

} // namespace

std::optional<Command> Walker::wellFormed(Operation operation, const Task *task)
{
    const TaskId id = task ? task->id : TaskId{};
    const std::string unit = task && task->unit ? task->unit->text : "";
    const int round = task ? task->round : 1;
    const auto aboutTask = task ? std::optional(id) : std::nullopt;
    switch (operation) {
    case Operation::Start: return m_start;
    case Operation::Complete: return Complete{id, "", content(unit, round)};
    case Operation::Approve: return Approve{id, "", content(unit, round), "Pejabat"};
    case Operation::SendBack:
        return SendBack{id,          m_chance.oneOf(m_sop.step(task->step).review->returnTo),
                        someUnits(), "belum lengkap",
                        {},          randomWay(m_chance)};
    case Operation::RequestCorrection:
        return RequestCorrection{id, someUnits(), "salah angka", {}, randomWay(m_chance)};
    case Operation::TakeBack: return TakeBack{id};
    case Operation::Claim: return Claim{id};
    case Operation::Release: return Release{id};
    case Operation::Reassign:
        return Reassign{id, {{"pengganti-" + std::to_string(m_asked)}}, "cuti"};
    case Operation::Delegate:
        return Delegate{id, {"pembantu-" + std::to_string(m_chance.below(3))}, "tolong siapkan"};
    case Operation::HandBack: return HandBack{id, "sudah"};
    case Operation::Skip: return Skip{id, "tidak perlu"};
    case Operation::ExemptUnit:
        for (const Task *open : m_cycle.openTasks()) {
            const bool isLast =
                std::ranges::count(m_cycle.units, false, &UnitInCycle::exempted) == 1;
            if (open->unit && !isLast)
                return ExemptUnit{*open->unit, "tidak ikut"};
        }
        return std::nullopt;
    case Operation::AddUnit: return lateUnit();
    case Operation::AgreeDuration:
        for (const sop::Step &step : m_sop.steps) {
            if (step.duration.unit == calendar::DurationUnit::Agreed)
                return AgreeDuration{step.id, calendar::Duration::days(m_chance.between(1, 9))};
        }
        return std::nullopt;
    case Operation::ExtendDeadline:
        return ExtendDeadline{id,
                              std::max(m_now, task->due.value_or(m_now))
                                  + std::chrono::hours(m_chance.between(1, 99)),
                              "perlu waktu"};
    case Operation::RecomputeDeadlines:
        return RecomputeDeadlines{anotherCalendar(), "cuti bersama"};
    case Operation::Suspend: return Suspend{"menunggu pimpinan"};
    case Operation::Resume: return Resume{};
    case Operation::Comment: return Comment{aboutTask, "mohon dicek"};
    case Operation::Attach: return Attach{aboutTask, "bukti.pdf", base::sha256("bukti"), 5};
    case Operation::Cancel: return Cancel{"dibatalkan"};
    case Operation::Reopen: return reopening();
    case Operation::FireTimers: return FireTimers{};
    }
    return std::nullopt;
}

Command Walker::reopening()
{
    const sop::StepId target = m_chance.oneOf(m_sop.steps).id;
    const WayBack way =
        approvalAfter(m_sop, m_cycle, target) ? randomWay(m_chance) : WayBack::StepByStep;
    return Reopen{target, someUnits(), "ralat", way};
}

/// Of two that lie in the office's drawer, the one that is not in use.
base::Digest Walker::anotherCalendar() const
{
    const base::Digest first = base::sha256("calendar");
    return m_cycle.calendar == first ? base::sha256("another calendar") : first;
}

/// Like a well-formed one, but with something missing or wrong in many of them.
Command Walker::anyCommand(Operation operation, const Task *task)
{
    const TaskId id =
        task ? task->id : TaskId{static_cast<std::uint32_t>(m_cycle.tasks.size() + 1)};
    const sop::StepId step = m_chance.oneOf(m_sop.steps).id;
    const std::string reason = m_chance.percent(50) ? "alasan" : "";
    std::vector<UnitId> units = m_chance.percent(50) ? someUnits() : std::vector<UnitId>{};
    if (m_chance.percent(20))
        units.push_back({"bidang-lain"});
    const UnitId unit =
        m_chance.percent(80) ? m_chance.oneOf(m_cycle.units).unit : UnitId{"bidang-lain"};
    switch (operation) {
    case Operation::Complete: return Complete{id, "", std::nullopt};
    case Operation::Approve: return Approve{id, "", std::nullopt, ""};
    case Operation::SendBack: {
        auto target = m_chance.percent(70) ? std::optional(step) : std::nullopt;
        return SendBack{id, target, units, reason, {}, randomWay(m_chance)};
    }
    case Operation::RequestCorrection:
        return RequestCorrection{id, units, reason, {}, randomWay(m_chance)};
    case Operation::Reassign:
        return Reassign{id,
                        m_chance.percent(50) ? std::vector{m_chance.oneOf(m_people)}
                                             : std::vector<OfficialId>{},
                        reason};
    case Operation::Delegate: return Delegate{id, m_chance.oneOf(m_people), ""};
    case Operation::Skip: return Skip{id, reason};
    case Operation::ExemptUnit: return ExemptUnit{unit, reason};
    case Operation::AddUnit: return AddUnit{formOf(unit.text), {}, reason};
    case Operation::AgreeDuration:
        return AgreeDuration{step, m_chance.percent(50) ? calendar::Duration::none()
                                                        : calendar::Duration::hours(3)};
    case Operation::ExtendDeadline:
        return ExtendDeadline{id, m_now + std::chrono::hours(m_chance.between(-50, 50)), reason};
    case Operation::RecomputeDeadlines:
        return RecomputeDeadlines{m_chance.percent(50) ? m_cycle.calendar : anotherCalendar(),
                                  reason};
    case Operation::Suspend: return Suspend{m_chance.percent(10) ? "alasan" : ""};
    case Operation::Comment: return Comment{id, reason};
    case Operation::Reopen: return Reopen{step, units, reason, randomWay(m_chance)};
    case Operation::Cancel: return Cancel{reason};
    case Operation::Start:
    case Operation::TakeBack:
    case Operation::Claim:
    case Operation::Release:
    case Operation::HandBack:
    case Operation::Resume:
    case Operation::Attach:
    case Operation::FireTimers: break;
    }
    Task missing;
    missing.id = id;
    return *wellFormed(operation, task ? task : &missing);
}

} // namespace himpun::support
