// SPDX-License-Identifier: GPL-3.0-or-later
#include "workplace.h"

#include "himpun/text/trouble.h"

#include <QWidget>

namespace himpun::app
{

namespace
{

/// What an act came to, with what its refusal may have to name steps or rows of.
struct Performed {
    service::Outcome<workflow::Event> event;
    std::shared_ptr<const sop::Sop> sop;
    std::optional<indicator::Form> form;
};

/// Of the unit whose sheet \a trouble is about; empty where it is about none.
std::optional<indicator::Form> formIn(service::Workbench &bench, const workflow::CycleId &cycle,
                                      const service::Trouble &trouble)
{
    const auto *desk = std::get_if<service::DeskTrouble>(&trouble);
    if (!desk || desk->missing.empty())
        return std::nullopt;
    const auto sheet = bench.sheet(cycle, {desk->subject});
    return sheet ? std::optional(sheet->form) : std::nullopt;
}

template <class Deed>
void perform(const Workplace &workplace, QWidget *asker, const workflow::CycleId &cycle, Deed deed,
             std::function<void()> done)
{
    if (workplace.seat.readOnlyBecause)
        return workplace.prompter.tell(asker, *workplace.seat.readOnlyBecause);
    workplace.backstage.ask(
        asker,
        [cycle, deed = std::move(deed)](service::Workbench &bench) {
            Performed performed{deed(bench), nullptr, {}};
            if (!performed.event) {
                performed.form = formIn(bench, cycle, performed.event.error());
                if (const auto view = bench.view(cycle))
                    performed.sop = view->sop;
            }
            return performed;
        },
        [workplace, asker, done = std::move(done)](const Performed &performed) {
            if (!performed.event)
                tellTrouble(workplace, asker, performed.event.error(), performed.sop.get(),
                            performed.form ? &*performed.form : nullptr);
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
                 const sop::Sop *sop, const indicator::Form *form)
{
    text::TroubleContext context;
    context.sop = sop;
    context.form = form;
    if (workplace.seat.office) {
        context.names = text::namesOf(*workplace.seat.office, workplace.clock.now());
        context.zone = workplace.seat.office->calendar.zone;
    }
    workplace.prompter.tell(asker, text::message(trouble, context));
}

} // namespace himpun::app
