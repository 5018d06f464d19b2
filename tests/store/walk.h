// SPDX-License-Identifier: GPL-3.0-or-later
// Cycles that really were walked through decide(), for tests and measurements of the store.
#pragma once

#include "himpun/sop/load.h"
#include "himpun/store/repository.h"
#include "himpun/workflow/authority.h"
#include "himpun/workflow/engine.h"

#include <algorithm>
#include <fstream>
#include <random>
#include <sstream>
#include <stdexcept>
#include <string>

namespace himpun::store::support
{

inline std::string contentOf(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw std::runtime_error("cannot read " + path);
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

inline sop::Sop shippedSop(const std::string &name)
{
    return sop::load(contentOf(std::string(HIMPUN_SOURCE_DIR) + "/sops/" + name + ".json")).value();
}

/// Monday to Friday, 08.00–16.00.
inline calendar::WorkingCalendar plainCalendar()
{
    calendar::CalendarData data;
    data.name = "polos";
    for (std::size_t day = 0; day < 5; ++day)
        data.week[day] = {{8 * 60, 16 * 60}};
    return calendar::WorkingCalendar(data);
}

inline const workflow::OfficialId coordinator{"197001012000031001"};

/// The documents every cycle names at its start.
inline std::vector<Content> startContents(const sop::Sop &sop)
{
    return {{ContentKind::Sop, sop.canonical},
            {ContentKind::Office, "{\"office\":1}"},
            {ContentKind::Calendar, "{\"calendar\":1}"},
            {ContentKind::Form, "{\"form\":1}"}};
}

/// One cycle of one SOP with made-up people, moved by chance or straight ahead.
class Walk
{
public:
    Walk(const sop::Sop &sop, workflow::CycleId id, unsigned seed, int units = 3)
        : m_sop(sop), m_calendar(plainCalendar()), m_id(std::move(id)), m_random(seed)
    {
        for (int unit = 1; unit <= units; ++unit)
            m_units.push_back({"bidang-" + std::to_string(unit)});
    }

    const workflow::CycleId &id() const { return m_id; }
    const sop::Sop &sop() const { return m_sop; }
    const workflow::Cycle &cycle() const { return m_cycle; }
    const std::vector<Content> &contents() const { return m_contents; } ///< of the last event

    workflow::Event start()
    {
        workflow::Start start;
        start.title = "Pengumpulan data kinerja";
        start.period = {2026, calendar::PeriodKind::Quarter, 3};
        m_contents = startContents(m_sop);
        start.office = base::sha256(m_contents[1].bytes);
        start.calendar = base::sha256(m_contents[2].bytes);
        for (const auto &unit : m_units)
            start.units.push_back({unit, base::sha256(m_contents[3].bytes)});
        start.assignments = assignments();
        start.coordinators = {coordinator};
        for (const sop::Step &step : m_sop.steps) {
            if (step.duration.unit == calendar::DurationUnit::Agreed)
                start.agreed[step.id] = calendar::Duration::days(5);
        }
        return take(coordinator, start).value();
    }

    /// The next event when everybody does what is asked of him; empty at the end.
    std::optional<workflow::Event> ahead()
    {
        const auto open = m_cycle.openTasks();
        if (open.empty())
            return std::nullopt;
        const workflow::Task task = *open.front();
        return take(holderOf(task), forward(task));
    }

    /// Some event or other that decide() allows; empty when chance finds none.
    std::optional<workflow::Event> anything()
    {
        for (int attempt = 0; attempt < 200; ++attempt) {
            m_contents.clear();
            const auto open = m_cycle.openTasks();
            if (!open.empty() && chance(60)) {
                const workflow::Task task = *open[below(open.size())];
                if (auto event = take(holderOf(task), forward(task)))
                    return event;
                continue;
            }
            const auto [by, command] = something();
            if (auto event = take(by, command))
                return event;
        }
        return std::nullopt;
    }

    /// One and the same content for every act, where only the events are of interest.
    void nameContentsAlike() { m_contentsAlike = true; }

    /// What append() takes for the last event.
    Act act(const workflow::Event &event) const
    {
        return Act{m_id, event, m_sop, m_cycle, m_contents};
    }

private:
    using Asked = std::pair<workflow::OfficialId, workflow::Command>;

    /// As the service chooses them: 32 hexadecimal digits.
    std::string newCommandId()
    {
        std::string text;
        for (int digit = 0; digit < 32; ++digit)
            text += "0123456789abcdef"[m_random() % 16];
        return text;
    }

    std::size_t below(std::size_t limit) { return m_random() % limit; }
    bool chance(unsigned percent) { return m_random() % 100 < percent; }

    std::vector<workflow::Assignment> assignments() const
    {
        std::vector<workflow::Assignment> all;
        for (const sop::Actor &actor : m_sop.actors) {
            const auto holds = [&](sop::Scope scope) {
                return std::ranges::any_of(m_sop.steps, [&](const sop::Step &step) {
                    return step.actor == actor.id && step.scope == scope;
                });
            };
            if (holds(sop::Scope::Office))
                all.push_back(
                    {actor.id, std::nullopt, {{actor.id.text}, {actor.id.text + "-wakil"}}});
            for (const auto &unit : m_units) {
                if (holds(sop::Scope::Unit))
                    all.push_back({actor.id, unit, {{actor.id.text + "@" + unit.text}}});
            }
        }
        return all;
    }

    workflow::OfficialId holderOf(const workflow::Task &task) const
    {
        const auto inbox = workflow::inboxOf(m_sop, m_cycle, task);
        return inbox.empty() ? coordinator : inbox.front();
    }

    workflow::ContentRef contentOf(const workflow::Task &task)
    {
        const std::string words =
            m_contentsAlike ? "isi" : m_id.text + " " + std::to_string(m_cycle.events);
        m_contents = {{task.unit ? ContentKind::Sheet : ContentKind::Document, words}};
        return {task.unit ? ++m_revision : 0, base::sha256(words)};
    }

    workflow::Command forward(const workflow::Task &task)
    {
        const sop::Step &step = m_sop.step(task.step);
        if (task.state == workflow::TaskState::Delegated)
            return workflow::HandBack{task.id, "sudah disiapkan"};
        if (!step.review)
            return workflow::Complete{task.id, "", contentOf(task)};
        if (chance(30))
            return workflow::SendBack{task.id, step.review->returnTo.front(),
                                      m_units, "lampirkan bukti \"dukung\"",
                                      {},      workflow::WayBack::StepByStep};
        return workflow::Approve{task.id, "", contentOf(task), "Kepala"};
    }

    Asked something()
    {
        const workflow::TaskId task{static_cast<std::uint32_t>(below(m_cycle.tasks.size()) + 1)};
        const auto &unit = m_units[below(m_units.size())];
        const workflow::Task *known = m_cycle.find(task);
        const auto holder = known ? holderOf(*known) : coordinator;
        const auto author = known && known->closed ? known->closed->by : coordinator;
        const workflow::OfficialId other{m_sop.actors[below(m_sop.actors.size())].id.text};
        switch (below(20)) {
        case 0: return {author, workflow::TakeBack{task}};
        case 1: return {holder, workflow::Claim{task}};
        case 2: return {holder, workflow::Release{task}};
        case 3: return {coordinator, workflow::Reassign{task, {other}, "cuti"}};
        case 4: return {holder, workflow::Delegate{task, other, "tolong siapkan"}};
        case 5: return {holder, workflow::HandBack{task, ""}};
        case 6: return {coordinator, workflow::Skip{task, "tidak perlu"}};
        case 7: return {coordinator, workflow::ExemptUnit{unit, "dilebur"}};
        case 8:
            return {coordinator,
                    workflow::AddUnit{{unit, base::sha256("{\"form\":1}")}, {}, "baru"}};
        case 9:
            return {coordinator,
                    workflow::ExtendDeadline{task, m_now + std::chrono::hours(240), "banjir"}};
        case 10: return {coordinator, workflow::Suspend{"menunggu DPA"}};
        case 11:
        case 12: return {coordinator, workflow::Resume{}};
        case 13: return {holder, workflow::Comment{task, "catatan\nbaris dua"}};
        case 14:
            m_contents = {{ContentKind::Attachment, "berkas"}};
            return {holder, workflow::Attach{task, "surat.pdf", base::sha256("berkas"), 6}};
        case 15:
            return {holder, workflow::RequestCorrection{task, {unit}, "angka tertukar", {}, {}}};
        case 16: m_now += std::chrono::hours(50); return {coordinator, workflow::FireTimers{}};
        case 17: return {coordinator, workflow::Reopen{m_sop.steps.front().id, m_units, "koreksi"}};
        case 18:
            for (const sop::Step &step : m_sop.steps) {
                if (step.duration.unit == calendar::DurationUnit::Agreed)
                    return {coordinator,
                            workflow::AgreeDuration{step.id, calendar::Duration::hours(7)}};
            }
            return {coordinator, workflow::Comment{std::nullopt, "tanpa waktu"}};
        default:
            return {coordinator, m_cycle.tasks.size() > 60
                                     ? workflow::Command(workflow::Cancel{"batal"})
                                     : workflow::Command(workflow::FireTimers{})};
        }
    }

    std::optional<workflow::Event> take(const workflow::OfficialId &by, workflow::Command command)
    {
        m_now += std::chrono::seconds(600 + m_random() % 5000);
        workflow::Request request{{newCommandId()}, by, m_now, std::move(command)};
        auto event = workflow::decide(m_sop, m_calendar, m_cycle, request);
        if (!event)
            return std::nullopt;
        m_cycle = workflow::evolve(std::move(m_cycle), *event, m_sop);
        return *std::move(event);
    }

    const sop::Sop &m_sop;
    calendar::WorkingCalendar m_calendar;
    workflow::CycleId m_id;
    std::mt19937_64 m_random;
    std::vector<workflow::UnitId> m_units;
    workflow::Cycle m_cycle;
    std::vector<Content> m_contents;
    bool m_contentsAlike = false;
    int m_revision = 0;
    base::Instant m_now{std::chrono::sys_days{std::chrono::year{2026} / 10 / 5}};
};

} // namespace himpun::store::support
