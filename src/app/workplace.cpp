// SPDX-License-Identifier: GPL-3.0-or-later
#include "workplace.h"

#include "himpun/text/trouble.h"

#include <QWidget>

namespace himpun::app
{

namespace
{

/// What an act came to, with the SOP that its refusal may have to name steps of.
struct Performed {
    service::Outcome<workflow::Event> event;
    std::shared_ptr<const sop::Sop> sop;
};

template <class Deed>
void perform(const Workplace &workplace, QWidget *asker, const workflow::CycleId &cycle, Deed deed,
             std::function<void()> done)
{
    if (workplace.seat.readOnlyBecause)
        return workplace.prompter.tell(asker, *workplace.seat.readOnlyBecause);
    workplace.backstage.ask(
        asker,
        [cycle, deed = std::move(deed)](service::Workbench &bench) {
            Performed performed{deed(bench), nullptr};
            if (!performed.event) {
                if (const auto view = bench.view(cycle))
                    performed.sop = view->sop;
            }
            return performed;
        },
        [workplace, asker, done = std::move(done)](const Performed &performed) {
            if (!performed.event)
                tellTrouble(workplace, asker, performed.event.error(), performed.sop.get());
            else if (done)
                done();
        });
}

} // namespace

void perform(const Workplace &workplace, QWidget *asker, const workflow::CycleId &cycle,
             workflow::Command command, std::function<void()> done)
{
    const service::Order order{cycle, workplace.seat.official, {}, std::move(command)};
    perform(
        workplace, asker, cycle,
        [order](service::Workbench &bench) { return bench.perform(order); }, std::move(done));
}

void attach(const Workplace &workplace, QWidget *asker, const workflow::CycleId &cycle,
            workflow::Attach command, std::string bytes, std::function<void()> done)
{
    const service::Order order{cycle, workplace.seat.official, {}, std::move(command)};
    perform(
        workplace, asker, cycle,
        [order, bytes = std::move(bytes)](service::Workbench &bench) {
            return bench.attach(order, bytes);
        },
        std::move(done));
}

void tellTrouble(const Workplace &workplace, QWidget *asker, const service::Trouble &trouble,
                 const sop::Sop *sop)
{
    text::TroubleContext context;
    context.sop = sop;
    if (workplace.seat.office) {
        context.names = text::namesOf(*workplace.seat.office, workplace.clock.now());
        context.zone = workplace.seat.office->calendar.zone;
    }
    workplace.prompter.tell(asker, text::message(trouble, context));
}

} // namespace himpun::app
