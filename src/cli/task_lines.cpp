// SPDX-License-Identifier: GPL-3.0-or-later
#include "task_lines.h"

#include "himpun/text/lines.h"
#include "himpun/text/trouble.h"
#include "json_views.h"

namespace himpun::cli
{

void sayTasks(Console &console, const std::vector<store::TaskRow> &tasks,
              const service::CycleView &view, base::Instant now)
{
    const text::Names names = text::namesOf(*view.office, now);
    for (const store::TaskRow &row : tasks) {
        if (row.cycle != view.id)
            continue;
        if (console.json)
            console.emit(toJson(row));
        else
            console.say(text::taskLine(row, *view.sop, names, *view.calendar, now));
    }
}

} // namespace himpun::cli
