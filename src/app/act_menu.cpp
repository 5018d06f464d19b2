// SPDX-License-Identifier: GPL-3.0-or-later
#include "act_menu.h"

#include "act_name.h"
#include "chosen_file.h"
#include "remark_drafts.h"

namespace himpun::app
{

ActMenu::ActMenu(Workplace workplace, QWidget *parent) : QMenu(parent), m_workplace(workplace) { }

void ActMenu::offer(const workflow::CycleId &cycle, std::optional<workflow::TaskId> task,
                    const std::vector<workflow::Operation> &operations, const sop::Step *step)
{
    clear();
    m_about = {cycle, task};
    for (const workflow::Operation operation : operations) {
        QAction *action = addAction(actName(operation, step));
        action->setObjectName(QString::fromUtf8(workflow::codeOf(operation).data()));
        connect(action, &QAction::triggered, this, [this, operation] { act(operation); });
    }
}

void ActMenu::act(workflow::Operation operation)
{
    if (operation == workflow::Operation::Attach)
        return attach();
    m_workplace.backstage.ask(
        this,
        [operation, about = m_about, by = m_workplace.seat.official](
            service::Workbench &bench) -> service::Outcome<ActQuestion> {
            const auto view = bench.view(about.cycle);
            if (!view)
                return base::fail(view.error());
            return ActQuestion{operation, *view, about.task, by, {}, bench.now()};
        },
        [this](const service::Outcome<ActQuestion> &question) {
            if (question)
                ask(*question);
            else
                tellTrouble(m_workplace, parentWidget(), question.error());
        });
}

void ActMenu::ask(ActQuestion question)
{
    RemarkDrafts drafts;
    drafts.openFor(m_workplace.seat, question.view.id);
    if (judges(question.operation))
        question.remarks = drafts.of(unitOf(question));
    auto command = simpleCommand(question.operation, question.task.value_or(workflow::TaskId{}));
    if (!command)
        command = m_workplace.prompter.askAct(parentWidget(), question);
    if (!command)
        return;
    const auto settled = remarksSettledBy(*command, question);
    perform(m_workplace, parentWidget(), question.view.id, std::move(*command),
            [this, question, drafts, settled]() mutable {
                drafts.settle(settled);
                tellDone(question.operation, stepOf(question));
            });
}

void ActMenu::attach()
{
    const About about = m_about; // the page may go on while the file is chosen
    chooseFile(m_workplace, parentWidget(), tr("Lampirkan berkas"), [this, about](ChosenFile file) {
        workflow::Attach command{about.task, file.name, {}, 0};
        app::attach(m_workplace, parentWidget(), about.cycle, std::move(command),
                    std::move(file.bytes),
                    [this] { tellDone(workflow::Operation::Attach, nullptr); });
    });
}

void ActMenu::tellDone(workflow::Operation operation, const sop::Step *step)
{
    emit told(tr("%1: tersimpan.").arg(actName(operation, step)));
    emit done(operation);
}

bool handsOn(workflow::Operation operation)
{
    using enum workflow::Operation;
    return operation == Complete || operation == Approve || operation == SendBack
           || operation == RequestCorrection;
}

} // namespace himpun::app
