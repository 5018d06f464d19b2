// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/reading/cycle_board.h"

#include "himpun/text/history.h"
#include "himpun/text/trouble.h"

namespace himpun::reading
{

namespace
{

/// The task a fact is about; facts about the cycle as a whole have none.
std::optional<workflow::TaskId> taskOf(const workflow::Fact &fact)
{
    return std::visit(
        [](const auto &value) -> std::optional<workflow::TaskId> {
            if constexpr (requires { value.task; })
                return value.task;
            else
                return std::nullopt;
        },
        fact);
}

/// The unit that a fact about the cycle as a whole lets off or in.
std::optional<workflow::UnitId> unitOf(const workflow::Fact &fact)
{
    if (const auto *exempted = std::get_if<workflow::UnitExempted>(&fact))
        return exempted->unit;
    if (const auto *added = std::get_if<workflow::UnitAdded>(&fact))
        return added->unit.unit;
    return std::nullopt;
}

/// Sentences that name nobody begin with a small letter.
std::string capitalized(std::string sentence)
{
    if (!sentence.empty() && sentence.front() >= 'a' && sentence.front() <= 'z')
        sentence.front() = static_cast<char>(sentence.front() - 'a' + 'A');
    return sentence;
}

/// People are called by the position they held then.
HistoryLine lineOf(const store::Recorded &recorded, const service::CycleView &view)
{
    const workflow::Event &event = recorded.event;
    const text::Names names = text::namesOf(view, event.at);
    HistoryLine line;
    line.number = recorded.number;
    line.at = event.at;
    line.by = event.by;
    line.person = names.person(event.by);
    line.sentence = capitalized(
        text::sentence(event, *view.sop, view.cycle, names, view.calendar->data().zone));
    line.unit = unitOf(event.fact);
    line.task = taskOf(event.fact);
    if (line.task) {
        const workflow::Task &task = view.cycle.task(*line.task);
        line.step = task.step;
        line.unit = task.unit;
    }
    return line;
}

} // namespace

service::Outcome<CycleBoard> cycleBoard(service::Workbench &bench, const workflow::CycleId &cycle,
                                        const workflow::OfficialId &official)
{
    auto view = bench.view(cycle);
    if (!view)
        return base::fail(view.error());
    auto history = bench.history(cycle);
    if (!history)
        return base::fail(history.error());
    CycleBoard board{std::move(*view), std::move(*history), {}, {}, bench.now(), official};
    for (const store::Recorded &recorded : board.events)
        board.history.push_back(lineOf(recorded, board.view));
    if (!bench.isReadOnly())
        board.allowed = workflow::allowedOn(*board.view.sop, board.view.cycle, official);
    return board;
}

} // namespace himpun::reading
