// SPDX-License-Identifier: GPL-3.0-or-later
#include "execute.h"

#include "files.h"

namespace himpun::cli
{

namespace
{

class Executor
{
public:
    Executor(Console &console, service::Workbench &bench) : m_console(console), m_bench(bench) { }

    using Result = std::optional<service::Outcome<Done>>;

    Result operator()(const service::Order &order) const
    {
        return done(order.cycle, m_bench.perform(order));
    }

    Result operator()(const StartCycle &start) const
    {
        const auto cycle = m_bench.start(start.order);
        if (!cycle)
            return base::fail(cycle.error());
        const auto history = m_bench.history(*cycle);
        if (!history)
            return base::fail(history.error());
        return Done{*cycle, history->front().event};
    }

    Result operator()(const FillCell &fill) const
    {
        return done(fill.order.cycle, m_bench.fill(fill.order));
    }

    Result operator()(const AddEvidence &evidence) const
    {
        const auto bytes = readFile(m_console, evidence.file);
        if (!bytes)
            return std::nullopt;
        return done(evidence.order.cycle, m_bench.addEvidence(evidence.order, *bytes));
    }

    Result operator()(const AttachFile &attach) const
    {
        const auto bytes = readFile(m_console, attach.file);
        if (!bytes)
            return std::nullopt;
        return done(attach.order.cycle, m_bench.attach(attach.order, *bytes));
    }

private:
    static Result done(const workflow::CycleId &cycle, service::Outcome<workflow::Event> outcome)
    {
        if (!outcome)
            return base::fail(outcome.error());
        return Done{cycle, std::move(*outcome)};
    }

    static Result done(const workflow::CycleId &cycle, const service::Outcome<void> &outcome)
    {
        if (!outcome)
            return base::fail(outcome.error());
        return Done{cycle, std::nullopt};
    }

    Console &m_console;
    service::Workbench &m_bench;
};

} // namespace

std::optional<service::Outcome<Done>> execute(Console &console, service::Workbench &bench,
                                              const Asked &asked)
{
    return std::visit(Executor(console, bench), asked);
}

} // namespace himpun::cli
