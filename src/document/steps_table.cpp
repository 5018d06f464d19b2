// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_tables.h"

#include "words.h"

#include "himpun/text/format.h"
#include "himpun/text/labels.h"

#include <algorithm>

namespace himpun::document
{

namespace
{

CellValue timeCell(const DataDocument &data, const std::optional<base::Instant> &instant)
{
    if (!instant)
        return Missing{"–"};
    return Moment{*instant, data.zone};
}

Cell punctuality(const DataDocument &data, const workflow::Task &task)
{
    if (!task.due || task.state == workflow::TaskState::Withdrawn)
        return {Missing{"–"}};
    if ((task.closed ? task.closed->at : data.cycle.lastEventAt) > *task.due)
        return {say(Documents::tr("Terlambat")), true};
    if (!task.closed)
        return {Missing{"–"}};
    return {say(Documents::tr("Tepat waktu"))};
}

/// Who did it; whoever let a unit off, or took back what opened it, did not.
std::string doerOf(const DataDocument &data, const workflow::Task &task)
{
    const bool isDone = task.closed && task.state != workflow::TaskState::Withdrawn;
    return isDone ? data.names.person(task.closed->by) : std::string("–");
}

Row rowOf(const DataDocument &data, const workflow::Task &task)
{
    const sop::Step &step = data.sop.step(task.step);
    std::string state = text::label(task.state);
    if (task.superseded)
        state += '\n' + say(Documents::tr("(digantikan)"));
    return {{step.no},
            {step.activity},
            {task.unit ? data.names.unit(*task.unit) : std::string("–")},
            {Number{task.round}},
            {doerOf(data, task)},
            {text::duration(data.cycle.durationOf(step))},
            {timeCell(data, task.opened)},
            {timeCell(data, task.due)},
            {timeCell(data, task.closed ? std::optional(task.closed->at) : std::nullopt)},
            {state},
            punctuality(data, task)};
}

} // namespace

Table stepsTable(const DataDocument &data)
{
    Table table;
    table.name = say(Documents::tr("Waktu langkah"));
    table.columns = {{3.6, Align::Center},
                     {23},
                     {13},
                     {5.6, Align::Center},
                     {17},
                     {8},
                     {10.5},
                     {10.5},
                     {10.5},
                     {9},
                     {8}};
    table.head = {{{say(Documents::tr("No"))},
                   {say(Documents::tr("Kegiatan"))},
                   {say(Documents::tr("Bidang"))},
                   {say(Documents::tr("Putaran"))},
                   {say(Documents::tr("Pelaksana"))},
                   {say(Documents::tr("Mutu baku"))},
                   {say(Documents::tr("Dibuka"))},
                   {say(Documents::tr("Tenggat"))},
                   {say(Documents::tr("Selesai"))},
                   {say(Documents::tr("Keadaan"))},
                   {say(Documents::tr("Ketepatan"))}}};
    std::vector<const workflow::Task *> tasks;
    for (const workflow::Task &task : data.cycle.tasks)
        tasks.push_back(&task);
    std::stable_sort(tasks.begin(), tasks.end(),
                     [&](const workflow::Task *a, const workflow::Task *b) {
                         return data.sop.indexOf(a->step) < data.sop.indexOf(b->step);
                     });
    for (const workflow::Task *task : tasks)
        table.rows.push_back(rowOf(data, *task));
    return table;
}

} // namespace himpun::document
