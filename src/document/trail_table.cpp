// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_tables.h"

#include "words.h"

#include "himpun/text/format.h"
#include "himpun/text/history.h"
#include "himpun/text/labels.h"

namespace himpun::document
{

namespace
{

/// What the trail says of an event; empty for the events it leaves out.
struct Act {
    std::string kind;
    std::string note;
    std::optional<workflow::TaskId> task;
    std::string position;
};

struct ActOf {
    std::optional<Act> operator()(const workflow::Approved &fact) const
    {
        return Act{text::label(fact.signOff), fact.note, fact.task, fact.position};
    }
    std::optional<Act> operator()(const workflow::SentBack &fact) const
    {
        return Act{say(Documents::tr("Dikembalikan")),
                   withRemarks(fact.reason, fact.remarks),
                   fact.task,
                   {}};
    }
    std::optional<Act> operator()(const workflow::CorrectionRequested &fact) const
    {
        return Act{say(Documents::tr("Diminta diperbaiki")),
                   withRemarks(fact.reason, fact.remarks),
                   fact.task,
                   {}};
    }
    std::optional<Act> operator()(const workflow::Skipped &fact) const
    {
        return Act{say(Documents::tr("Dilewati")), fact.reason, fact.task, {}};
    }
    std::optional<Act> operator()(const workflow::UnitExempted &fact) const
    {
        return Act{say(Documents::tr("Bidang dibebaskan")), fact.reason, {}, {}};
    }
    std::optional<Act> operator()(const workflow::Reopened &fact) const
    {
        return Act{say(Documents::tr("Siklus dibuka kembali")), fact.reason, {}, {}};
    }
    template <class Other>
    std::optional<Act> operator()(const Other &) const
    {
        return std::nullopt;
    }

    static std::string withRemarks(std::string reason,
                                   const std::vector<workflow::CellRemark> &remarks)
    {
        for (const workflow::CellRemark &remark : remarks)
            reason += "\n• " + remark.text;
        return reason;
    }
};

std::string actorOf(const DataDocument &data, const workflow::Event &event, const Act &act)
{
    const auto person = data.names.officials.find(event.by);
    if (act.position.empty() || person == data.names.officials.end())
        return data.names.person(event.by);
    return act.position + " (" + person->second.name + ')';
}

} // namespace

Table trailTable(const DataDocument &data)
{
    Table table;
    table.name = say(Documents::tr("Persetujuan"));
    table.columns = {{3, Align::Center}, {17}, {12}, {22}, {27}, {6, Align::Center}, {28}};
    table.head = {{{say(Documents::tr("No"))},
                   {say(Documents::tr("Waktu"))},
                   {say(Documents::tr("Tindakan"))},
                   {say(Documents::tr("Pejabat"))},
                   {say(Documents::tr("Langkah"))},
                   {say(Documents::tr("Putaran"))},
                   {say(Documents::tr("Alasan atau catatan"))}}};
    int number = 0;
    for (const workflow::Event &event : data.events) {
        const std::optional<Act> act = std::visit(ActOf(), event.fact);
        if (!act)
            continue;
        CellValue round = std::string("–");
        std::string step = "–";
        if (act->task) {
            workflow::Task task = data.cycle.task(*act->task);
            round = Number{task.round};
            task.round = 1; // has a column of its own
            step = text::taskName(task, data.sop, data.names);
        }
        table.rows.push_back({{Number{++number}},
                              {text::dateAndTime(event.at, data.zone)},
                              {act->kind},
                              {actorOf(data, event, *act)},
                              {step},
                              {std::move(round)},
                              {act->note}});
    }
    return table;
}

} // namespace himpun::document
