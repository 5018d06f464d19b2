// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/worksheet/reading.h"

#include "form_id.h"
#include "returned_cell.h"
#include "returned_table.h"

#include "himpun/reading/sheet_line.h"
#include "himpun/reading/unit_sheet.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace himpun::worksheet
{

namespace
{

using indicator::Field;
using service::WorksheetProblem;

template <class T>
using Step = base::Result<T, Refused>;

auto refuse(WorksheetProblem problem, std::string subject = {})
{
    return base::fail<Refused>(Refusal{problem, std::move(subject)});
}

/// Why the sheet cannot be filled in now, whoever asks.
std::optional<WorksheetProblem> closedBy(reading::Lock lock)
{
    switch (lock) {
    case reading::Lock::None:
    case reading::Lock::WithOthers:
    case reading::Lock::FileReadOnly: return std::nullopt;
    case reading::Lock::Exempted: return WorksheetProblem::Exempted;
    case reading::Lock::NotOpenYet: return WorksheetProblem::NotOpenYet;
    case reading::Lock::HandedIn: return WorksheetProblem::HandedIn;
    case reading::Lock::Paused: return WorksheetProblem::Paused;
    case reading::Lock::Ended: return WorksheetProblem::Ended;
    }
    return std::nullopt;
}

/// The cycle \a id names, in the office it names, where that is the one meant.
Step<service::CycleView> cycleOf(service::Workbench &bench, const FormId &id, const Meant &meant)
{
    const auto office = bench.office();
    if (!office)
        return base::fail<Refused>(office.error());
    if ((*office)->id.text != id.office)
        return refuse(WorksheetProblem::OtherOffice, id.office);
    auto view = bench.view({id.cycle});
    if (!view) {
        const auto *desk = std::get_if<service::DeskTrouble>(&view.error());
        if (desk && desk->problem == service::DeskProblem::UnknownCycle)
            return refuse(WorksheetProblem::UnknownCycle, id.cycle);
        return base::fail<Refused>(view.error());
    }
    if (!meant.cycle.isEmpty() && meant.cycle != view->id)
        return refuse(WorksheetProblem::OtherCycle, view->cycle.title);
    return std::move(*view);
}

/// The sheet of the unit \a id names, which somebody can fill in now.
Step<reading::UnitSheet> sheetOf(service::Workbench &bench, const service::CycleView &view,
                                 const FormId &id, const Meant &meant)
{
    const workflow::UnitId unit{id.unit};
    const workflow::UnitInCycle *taking = view.cycle.find(unit);
    const service::Unit *known = view.find(unit);
    const std::string name = known ? known->name : id.unit;
    if (!meant.unit.isEmpty() && meant.unit != unit)
        return refuse(WorksheetProblem::OtherUnit, name);
    if (!taking)
        return refuse(WorksheetProblem::NotTakingPart, name);
    auto sheet = reading::unitSheet(bench, view.id, unit, {});
    if (!sheet)
        return base::fail<Refused>(sheet.error());
    if (sheet->lock == reading::Lock::Exempted)
        return refuse(WorksheetProblem::Exempted, name);
    if (taking->form != id.form)
        return refuse(WorksheetProblem::OldForm, name);
    if (const auto closed = closedBy(sheet->lock))
        return refuse(*closed, name);
    return std::move(*sheet);
}

/// Compares the cells one by one.
class Comparison
{
public:
    Comparison(const ReturnedTable &table, const reading::UnitSheet &sheet, const Answers &answers)
        : m_table(table),
          m_sheet(sheet),
          m_answers(answers),
          m_lines(reading::linesIn(sheet.form, sheet.sheet))
    {
        for (const reading::SheetLine &line : m_lines)
            m_byKey.emplace(rowKey(line.id(), line.budget != nullptr), &line);
        m_reading.cycle = sheet.cycle;
        m_reading.unit = sheet.unit;
        m_reading.unitName = sheet.unitName;
        m_reading.cycleTitle = sheet.cycleTitle;
        m_reading.period = sheet.period;
    }

    /// Whether \a id speaks of the form's rows and of what people fill in there: whoever knows how
    /// can make a form id.
    bool canHaveSent(const FormId &id) const
    {
        std::set<std::string> keys;
        return std::ranges::all_of(id.rows, [&](const SentRow &row) {
            const auto line = m_byKey.find(row.key);
            return line != m_byKey.end() && keys.insert(row.key).second
                   && std::ranges::all_of(row.cells, [&](const auto &cell) {
                          return cell.first != Field::Evidence
                                 && reading::takes(*line->second, cell.first);
                      });
        });
    }
    WorksheetReading of(const FormId &id)
    {
        for (const SentRow &row : id.rows) {
            for (const auto &[field, sent] : row.cells)
                compare(*m_byKey.at(row.key), row.key, field, sent);
        }
        return std::move(m_reading);
    }

private:
    void compare(const reading::SheetLine &line, const std::string &key, Field field,
                 const std::string &sent)
    {
        const spreadsheet::Address at = m_table.at(key, field);
        const spreadsheet::Cell *cell = m_table.sheet->find(at);
        const CellOf of{line.indicator, field, m_sheet.period};
        const CellKey name{line.id(), field};
        const std::string standing = reading::cellText(line, field);
        const std::string called = line.indicator ? line.indicator->name : line.budget->program;
        CellReading returned = readCell(cell, of);
        std::string shown = shownIn(cell);
        const bool isAsSent = isUnchanged(shown, returned, sent, of);
        const auto answer = m_answers.find(name);
        if (!returned && !isAsSent && answer != m_answers.end()) {
            shown = answer->second;
            returned = readTyped(shown, of);
        }
        if (isAsSent || (returned && isSame(*returned, standing, field))) {
            ++m_reading.same;
            return;
        }
        if (!returned) {
            Objection objection = std::move(returned.error());
            m_reading.doubts.push_back({name, toText(at), called, shown, standing, objection.why,
                                        objection.fault, std::move(objection.proposals)});
            return;
        }
        CellChange change{name, toText(at), called, sent, standing, std::move(*returned)};
        const bool stands = isSame(sent, standing, field);
        (stands ? m_reading.changes : m_reading.conflicts).push_back(std::move(change));
    }

    static bool isSame(const std::string &a, const std::string &b, Field field)
    {
        return isNumber(field) ? a == b : withPlainBreaks(a) == withPlainBreaks(b);
    }
    /// What was sent came back, also where its meaning would be in doubt if somebody had typed it.
    static bool isUnchanged(const std::string &shown, const CellReading &returned,
                            const std::string &sent, const CellOf &of)
    {
        if (returned)
            return isSame(*returned, sent, of.field);
        return !sent.empty() && shown == typedForm(sent, of);
    }

    const ReturnedTable &m_table;
    const reading::UnitSheet &m_sheet;
    const Answers &m_answers;
    std::vector<reading::SheetLine> m_lines;
    std::unordered_map<std::string, const reading::SheetLine *> m_byKey;
    WorksheetReading m_reading;
};

struct CodeOf {
    std::string operator()(spreadsheet::ReadError error) const
    {
        return std::string(spreadsheet::codeOf(error));
    }
    std::string operator()(const Refusal &refusal) const
    {
        return std::string(service::codeOf(refusal.problem));
    }
    std::string operator()(const service::Trouble &trouble) const
    {
        return service::codeOf(trouble);
    }
    std::string operator()(const Interrupted &interrupted) const
    {
        return service::codeOf(interrupted.trouble);
    }
};

} // namespace

std::string codeOf(const Refused &refused)
{
    return std::visit(CodeOf{}, refused);
}

base::Result<WorksheetReading, Refused> read(service::Workbench &bench, std::string_view bytes,
                                             const Answers &answers, const Meant &meant)
{
    const auto book = spreadsheet::read(bytes);
    if (!book)
        return base::fail<Refused>(book.error());
    const auto id = formIdIn(*book);
    if (!id)
        return base::fail<Refused>(id.error());
    const auto view = cycleOf(bench, *id, meant);
    if (!view)
        return base::fail(view.error());
    const auto sheet = sheetOf(bench, *view, *id, meant);
    if (!sheet)
        return base::fail(sheet.error());
    const auto table = tableIn(*book, *id, sheet->form);
    if (!table)
        return base::fail<Refused>(table.error());
    Comparison comparison(*table, *sheet, answers);
    if (!comparison.canHaveSent(*id))
        return refuse(WorksheetProblem::FormIdDamaged);
    return comparison.of(*id);
}

} // namespace himpun::worksheet
