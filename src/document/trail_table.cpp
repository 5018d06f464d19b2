// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_tables.h"

#include "words.h"

#include "himpun/text/history.h"
#include "himpun/text/indicator_labels.h"
#include "himpun/text/labels.h"

#include <algorithm>

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

/// "Indeks kepuasan masyarakat, Realisasi: lampirkan surveinya"
std::string remarkLine(const DataDocument &data, const workflow::CellRemark &remark)
{
    std::string place = remark.row;
    const auto unit = std::ranges::find(data.units, remark.unit, &UnitData::unit);
    if (unit != data.units.end()) {
        if (const indicator::Indicator *indicator = unit->form.find(indicator::IndicatorId{place}))
            place = indicator->name;
        else if (const indicator::BudgetLine *line = unit->form.find(indicator::BudgetId{place}))
            place = line->program;
    }
    if (const std::optional<indicator::Field> field = indicator::fieldNamed(remark.field))
        place += ", " + text::label(*field);
    return "• " + place + ": " + remark.text;
}

/// The remarks on cells, under the unit they are for where the step is the whole office's.
std::string remarkLines(const DataDocument &data, const std::vector<workflow::CellRemark> &remarks,
                        bool ofOneUnit)
{
    std::string lines;
    std::optional<workflow::UnitId> last;
    for (const workflow::CellRemark &remark : remarks) {
        if (!ofOneUnit && remark.unit != last)
            lines += '\n' + data.names.unit(remark.unit) + ':';
        last = remark.unit;
        lines += '\n' + remarkLine(data, remark);
    }
    return lines;
}

struct ActOf {
    const DataDocument &data;

    std::optional<Act> operator()(const workflow::Approved &fact) const
    {
        return Act{text::label(fact.signOff), fact.note, fact.task, fact.position};
    }
    std::optional<Act> operator()(const workflow::SentBack &fact) const
    {
        return Act{say(Documents::tr("Dikembalikan")), returnNote(fact), fact.task, {}};
    }
    std::optional<Act> operator()(const workflow::CorrectionRequested &fact) const
    {
        return Act{say(Documents::tr("Diminta diperbaiki")), returnNote(fact), fact.task, {}};
    }
    std::optional<Act> operator()(const workflow::TakenBack &fact) const
    {
        return Act{say(Documents::tr("Ditarik kembali")), {}, fact.task, {}};
    }
    std::optional<Act> operator()(const workflow::Skipped &fact) const
    {
        return Act{say(Documents::tr("Dilewati")), fact.reason, fact.task, {}};
    }
    std::optional<Act> operator()(const workflow::UnitExempted &fact) const
    {
        const std::string note = data.names.unit(fact.unit) + ": " + fact.reason;
        return Act{say(Documents::tr("Bidang dibebaskan")), note, {}, {}};
    }
    std::optional<Act> operator()(const workflow::Reopened &fact) const
    {
        return Act{say(Documents::tr("Siklus dibuka kembali")),
                   fact.reason + wayBack(fact.target, fact.units),
                   {},
                   {}};
    }
    template <class Other>
    std::optional<Act> operator()(const Other &) const
    {
        return std::nullopt;
    }

private:
    template <class Return>
    std::string returnNote(const Return &fact) const
    {
        const bool ofOneUnit = data.cycle.task(fact.task).unit.has_value();
        return fact.reason + wayBack(fact.target, fact.units)
               + remarkLines(data, fact.remarks, ofOneUnit);
    }
    std::string wayBack(const sop::StepId &target, const std::vector<workflow::UnitId> &units) const
    {
        std::string names;
        for (const workflow::UnitId &unit : units)
            names += (names.empty() ? "" : ", ") + data.names.unit(unit);
        const std::string &no = data.sop.step(target).no;
        return '\n'
               + (names.empty() ? say(Documents::tr("→ langkah %1"), no)
                                : say(Documents::tr("→ langkah %1: %2"), no, names));
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
        const std::optional<Act> act = std::visit(ActOf{data}, event.fact);
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
                              {Moment{event.at, data.zone}},
                              {act->kind},
                              {actorOf(data, event, *act)},
                              {step},
                              {std::move(round)},
                              {act->note}});
    }
    return table;
}

} // namespace himpun::document
