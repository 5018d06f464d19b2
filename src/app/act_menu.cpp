// SPDX-License-Identifier: GPL-3.0-or-later
#include "act_menu.h"

#include "chosen_file.h"
#include "himpun/text/labels.h"

namespace himpun::app
{

ActMenu::ActMenu(Workplace workplace, QWidget *parent) : QMenu(parent), m_workplace(workplace) { }

void ActMenu::offer(const workflow::CycleId &cycle, std::optional<workflow::TaskId> task,
                    const std::vector<workflow::Operation> &operations)
{
    clear();
    m_cycle = cycle;
    m_task = task;
    for (const workflow::Operation operation : operations) {
        QAction *action = addAction(QString::fromStdString(text::label(operation)));
        action->setObjectName(QString::fromUtf8(workflow::codeOf(operation).data()));
        connect(action, &QAction::triggered, this, [this, operation] { act(operation); });
    }
}

void ActMenu::act(workflow::Operation operation, std::vector<workflow::CellRemark> remarks)
{
    if (operation == workflow::Operation::Attach)
        return attach();
    m_workplace.backstage.ask(
        this,
        [cycle = m_cycle](service::Workbench &bench) {
            return std::pair(bench.view(cycle), bench.now());
        },
        [this, operation, remarks = std::move(remarks)](const auto &answer) {
            const auto &[view, now] = answer;
            if (!view)
                return tellTrouble(m_workplace, parentWidget(), view.error());
            ask(operation, *view, now, remarks);
        });
}

void ActMenu::ask(workflow::Operation operation, const service::CycleView &view, base::Instant now,
                  std::vector<workflow::CellRemark> remarks)
{
    const ActQuestion question{operation,          view, m_task, m_workplace.seat.official,
                               std::move(remarks), now};
    auto command = simpleCommand(operation, m_task.value_or(workflow::TaskId{}));
    if (!command)
        command = m_workplace.prompter.askAct(parentWidget(), question);
    if (command)
        perform(m_workplace, parentWidget(), m_cycle, std::move(*command),
                [this, operation] { emit done(operation); });
}

void ActMenu::attach()
{
    auto file = chooseFile(m_workplace, parentWidget(), tr("Lampirkan berkas"));
    if (!file)
        return;
    workflow::Attach command{m_task, file->name, {}, 0};
    app::attach(m_workplace, parentWidget(), m_cycle, std::move(command), std::move(file->bytes),
                [this] { emit done(workflow::Operation::Attach); });
}

bool handsOn(workflow::Operation operation)
{
    using enum workflow::Operation;
    return operation == Complete || operation == Approve || operation == SendBack
           || operation == RequestCorrection;
}

} // namespace himpun::app
