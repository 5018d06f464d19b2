// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of what the person may do with a task or a cycle, straight from the rule table, and what
// happens when he chooses.
#pragma once

#include "act_question.h"
#include "page.h"

#include <QMenu>

#include <functional>

namespace himpun::app
{

class ActMenu : public QMenu
{
    Q_OBJECT
public:
    explicit ActMenu(Workplace workplace, QWidget *parent);

    /// Offers \a operations on \a task, which is at \a step, or on the whole cycle.
    void offer(const workflow::CycleId &cycle, std::optional<workflow::TaskId> task,
               const std::vector<workflow::Operation> &operations, const sop::Step *step = nullptr);

    /// Asks what \a operation still needs, and does it; remarks that the person has written beside
    /// cells go along with a return.
    void act(workflow::Operation operation);

signals:
    void done(himpun::workflow::Operation operation);
    void told(const QString &sentence); ///< of what was done

private:
    struct About {
        workflow::CycleId cycle;
        std::optional<workflow::TaskId> task; ///< empty: the whole cycle
    };

    void ask(ActQuestion question);
    void tellDone(workflow::Operation operation, const sop::Step *step);
    void attach();

    Workplace m_workplace;
    About m_about;
};

/// After it the work waits for somebody else.
bool handsOn(workflow::Operation operation);

} // namespace himpun::app
