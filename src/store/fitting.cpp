// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/store/fitting.h"

#include <algorithm>

namespace himpun::store
{

namespace
{

using workflow::Cycle;
using workflow::Event;
using workflow::OpenedTask;
using workflow::Task;
using workflow::TaskId;
using workflow::UnitId;

class Fitting
{
public:
    Fitting(const Event &event, const Cycle &cycle, const sop::Sop &sop)
        : m_event(event), m_cycle(cycle), m_sop(sop)
    {
    }

    bool holds() const
    {
        const bool starts = std::holds_alternative<workflow::Started>(m_event.fact);
        if (starts != (m_cycle.events == 0))
            return false;
        return std::visit([this](const auto &fact) { return namesTasks(fact) && on(fact); },
                          m_event.fact)
               && moves();
    }

private:
    bool exists(TaskId id) const { return m_cycle.find(id) != nullptr; }

    bool all(const std::vector<TaskId> &ids) const
    {
        return std::ranges::all_of(ids, [this](TaskId id) { return exists(id); });
    }

    /// Whether the tasks exist that \a fact names.
    template <class Fact>
    bool namesTasks(const Fact &fact) const
    {
        if constexpr (requires { exists(fact.task); }) {
            if (!exists(fact.task))
                return false;
        }
        if constexpr (requires { fact.dues; })
            return std::ranges::all_of(fact.dues,
                                       [this](const auto &due) { return exists(due.task); });
        if constexpr (requires { fact.stages; })
            return std::ranges::all_of(fact.stages,
                                       [this](const auto &stage) { return exists(stage.task); });
        return true;
    }

    template <class Fact>
    bool on(const Fact &) const
    {
        return true;
    }
    bool on(const workflow::Completed &fact) const { return canClose(fact.task); }
    bool on(const workflow::Approved &fact) const { return canClose(fact.task); }
    bool on(const workflow::Skipped &fact) const { return canClose(fact.task); }
    bool on(const workflow::UnitExempted &fact) const { return m_cycle.find(fact.unit) != nullptr; }
    bool on(const workflow::HandedBack &fact) const
    {
        return m_cycle.task(fact.task).delegation.has_value();
    }
    bool on(const workflow::TakenBack &fact) const
    {
        const auto hasActivation = [this](TaskId id) {
            const Task *task = m_cycle.find(id);
            return task && (!task->unit || activationOf(*task));
        };
        const Task &task = m_cycle.task(fact.task);
        return (!task.unit || hasBranch(task))
               && std::ranges::all_of(m_event.moves.withdrawn, hasActivation);
    }

    const workflow::Activation *activationOf(const Task &task) const
    {
        const auto number = static_cast<std::size_t>(task.activation);
        return task.activation >= 1 && number <= m_cycle.activations.size()
                   ? &m_cycle.activations[number - 1]
                   : nullptr;
    }

    bool hasBranch(const Task &task) const
    {
        const auto *activation = activationOf(task);
        return activation
               && std::ranges::any_of(activation->branches, [&](const workflow::Branch &branch) {
                      return branch.unit == *task.unit;
                  });
    }

    /// A unit's task that ends its branch needs the branch to be there.
    bool canClose(TaskId id) const
    {
        const Task &task = m_cycle.task(id);
        if (!task.unit)
            return true;
        const bool stays = std::ranges::any_of(m_event.moves.opened, [&](const OpenedTask &opened) {
            return opened.unit == task.unit && opened.activation == task.activation;
        });
        return stays || hasBranch(task);
    }

    bool takesPart(const UnitId &unit) const
    {
        if (m_cycle.find(unit))
            return true;
        if (const auto *added = std::get_if<workflow::UnitAdded>(&m_event.fact))
            return added->unit.unit == unit;
        const auto *started = std::get_if<workflow::Started>(&m_event.fact);
        return started && std::ranges::any_of(started->units, [&](const workflow::UnitForm &form) {
                   return form.unit == unit;
               });
    }

    bool moves() const
    {
        const workflow::Moves &moves = m_event.moves;
        if (!all(moves.withdrawn) || !all(moves.superseded) || !all(moves.restored))
            return false;
        std::size_t tasks = m_cycle.tasks.size();
        std::size_t activations = m_cycle.activations.size();
        return std::ranges::all_of(moves.opened, [&](const OpenedTask &opened) {
            tasks += 1;
            return opened.id.number == tasks && opens(opened, activations);
        });
    }

    bool opens(const OpenedTask &opened, std::size_t &activations) const
    {
        if (!m_sop.find(opened.step))
            return false;
        const bool inSection = m_sop.sectionOf(opened.step) != nullptr;
        if (inSection != opened.unit.has_value())
            return false;
        if (!opened.unit)
            return true;
        const auto number = static_cast<std::size_t>(opened.activation);
        if (opened.activation < 1 || number > activations + 1)
            return false;
        activations = std::max(activations, number);
        return takesPart(*opened.unit);
    }

    const Event &m_event;
    const Cycle &m_cycle;
    const sop::Sop &m_sop;
};

} // namespace

bool fits(const Event &event, const Cycle &cycle, const sop::Sop &sop)
{
    return Fitting(event, cycle, sop).holds();
}

} // namespace himpun::store
