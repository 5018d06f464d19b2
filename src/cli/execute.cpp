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
    explicit Executor(service::Workbench &bench) : m_bench(bench) { }

    using Result = base::Result<Done, NotDone>;

    Result operator()(const service::Order &order) const
    {
        return done(order.cycle, m_bench.perform(order));
    }

    Result operator()(const StartCycle &start) const
    {
        const auto cycle = m_bench.start(start.order);
        if (!cycle)
            return base::fail<NotDone>(cycle.error());
        const auto history = m_bench.history(*cycle);
        if (!history)
            return base::fail<NotDone>(history.error());
        return Done{*cycle, history->front().event};
    }

    Result operator()(const FillCell &fill) const
    {
        return done(fill.order.cycle, m_bench.fill(fill.order));
    }

    Result operator()(const AddEvidence &evidence) const
    {
        const auto bytes = readAttachment(evidence.file);
        if (!bytes)
            return base::fail<NotDone>(bytes.error());
        return done(evidence.order.cycle,
                    m_bench.addEvidence(evidence.order, fileName(evidence.file), *bytes));
    }

    Result operator()(const AttachFile &attach) const
    {
        const auto bytes = readAttachment(attach.file);
        if (!bytes)
            return base::fail<NotDone>(bytes.error());
        return done(attach.order.cycle, m_bench.attach(attach.order, *bytes));
    }

private:
    static Result done(const workflow::CycleId &cycle, service::Outcome<workflow::Event> outcome)
    {
        if (!outcome)
            return base::fail<NotDone>(outcome.error());
        return Done{cycle, std::move(*outcome)};
    }

    static Result done(const workflow::CycleId &cycle, const service::Outcome<void> &outcome)
    {
        if (!outcome)
            return base::fail<NotDone>(outcome.error());
        return Done{cycle, std::nullopt};
    }

    service::Workbench &m_bench;
};

} // namespace

base::Result<Done, NotDone> execute(service::Workbench &bench, const Asked &asked)
{
    return std::visit(Executor(bench), asked);
}

} // namespace himpun::cli
