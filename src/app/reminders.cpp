// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders.h"

#include "himpun/reading/step_standing.h"
#include "himpun/text/format.h"

#include <QCoreApplication>

namespace himpun::app
{

namespace
{

struct Reminding {
    Q_DECLARE_TR_FUNCTIONS(Reminding)
};

} // namespace

std::vector<workflow::Comment> remindersFor(const reading::CycleBoard &board)
{
    const calendar::WorkingCalendar &calendar = *board.view.calendar;
    std::vector<workflow::Comment> reminders;
    for (const workflow::TaskId id : reading::lateTasks(board)) {
        const base::Instant due = *board.view.cycle.task(id).due;
        const QString words =
            Reminding::tr("Pengingat: tenggatnya %1 (%2). Mohon segera diselesaikan.")
                .arg(QString::fromStdString(text::dateAndTime(due, calendar.data().zone)),
                     QString::fromStdString(text::timeLeft(calendar, board.now, due)));
        reminders.push_back({id, words.toStdString()});
    }
    return reminders;
}

service::Outcome<int> write(service::Workbench &bench, const workflow::CycleId &cycle,
                            const workflow::OfficialId &by,
                            const std::vector<workflow::Comment> &reminders)
{
    int written = 0;
    for (const workflow::Comment &reminder : reminders) {
        if (const auto event = bench.perform({cycle, by, {}, reminder}); !event)
            return base::fail(event.error());
        ++written;
    }
    return written;
}

} // namespace himpun::app
