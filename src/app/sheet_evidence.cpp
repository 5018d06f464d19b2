// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_evidence.h"

#include "chosen_file.h"
#include "himpun/models/shown.h"
#include "himpun/text/usage.h"
#include "kept_file.h"
#include "sheet_history.h"

#include <QWidget>

#include <algorithm>

namespace himpun::app
{

SheetEvidence::SheetEvidence(Workplace workplace, models::SheetModel &model, SheetHistory &history,
                             QWidget *page)
    : QObject(page), m_workplace(workplace), m_model(model), m_history(history), m_page(page)
{
}

void SheetEvidence::add(int row)
{
    const reading::SheetLine *line = m_model.lineAt(row);
    if (!line || !line->indicator || !m_model.isOpen(*line, indicator::Field::Evidence))
        return;
    const service::CellOrder order{m_model.sheet()->cycle,
                                   m_model.sheet()->unit,
                                   m_workplace.seat.official,
                                   {line->id(), indicator::Field::Evidence, {}}};
    chooseFile(m_workplace, m_page, tr("Bukti dukung"), [this, order](ChosenFile file) {
        m_workplace.backstage.ask(
            this,
            [order, name = file.name, bytes = std::move(file.bytes)](service::Workbench &bench) {
                return bench.keepEvidence(order, name, bytes);
            },
            [this, order, name = file.name](const service::Outcome<base::Digest> &kept) {
                if (kept)
                    addTo(order, {*kept, name});
                else
                    tellTrouble(m_workplace, m_page, kept.error());
            });
    });
}

void SheetEvidence::addSame(int row)
{
    const reading::SheetLine *line = m_model.lineAt(row);
    if (!line || !line->indicator || !m_model.isOpen(*line, indicator::Field::Evidence))
        return;
    const std::string id = line->id();
    const std::vector<indicator::Evidence> others = evidenceOfOthers(*line);
    if (others.empty())
        return m_workplace.prompter.tell(m_page, text::noEvidenceElsewhere());
    std::vector<ActChoice> choices;
    for (const indicator::Evidence &each : others)
        choices.push_back({each.file.hex(), nameAmongOthers(each)});
    const auto chosen = m_workplace.prompter.askSome(
        m_page, tr("Bukti yang sama"),
        tr("Bukti dukung yang sudah dilampirkan pada indikator lain"), choices);
    const reading::SheetLine *now = m_model.lineAt(m_model.indexOf(id, {}).row());
    if (!chosen || !now || now->id() != id)
        return;
    std::vector<indicator::Evidence> all = now->row.evidence;
    for (const indicator::Evidence &each : others) {
        if (std::ranges::find(*chosen, each.file.hex()) != chosen->end())
            all = with(all, each);
    }
    write(tr("Tambah bukti dukung"), *now, all);
}

/// Each document once, but for those that \a line has.
std::vector<indicator::Evidence> SheetEvidence::evidenceOfOthers(
    const reading::SheetLine &line) const
{
    const auto isIn = [](const std::vector<indicator::Evidence> &list, const base::Digest &file) {
        return std::ranges::find(list, file, &indicator::Evidence::file) != list.end();
    };
    std::vector<indicator::Evidence> others;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (const indicator::Evidence &each : m_model.lineAt(row)->row.evidence) {
            if (!isIn(line.row.evidence, each.file) && !isIn(others, each.file))
                others.push_back(each);
        }
    }
    return others;
}

/// "Nota.pdf (Inflasi bahan pangan, Stok)": the file and whose it is.
QString SheetEvidence::nameAmongOthers(const indicator::Evidence &evidence) const
{
    QStringList owners;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const reading::SheetLine &line = *m_model.lineAt(row);
        if (std::ranges::find(line.row.evidence, evidence.file, &indicator::Evidence::file)
            != line.row.evidence.end())
            owners << models::shown(line.indicator->name);
    }
    return QStringLiteral("%1 (%2)").arg(models::shown(evidence.name),
                                         owners.join(QStringLiteral(", ")));
}

/// In the row as it is by now, unless one has gone to another sheet.
void SheetEvidence::addTo(const service::CellOrder &order, const indicator::Evidence &evidence)
{
    const QModelIndex place = m_model.indexOf(order.cell.row, indicator::Field::Evidence);
    const reading::SheetLine *line = m_model.lineAt(place.row());
    const bool isHere =
        line && m_model.sheet()->cycle == order.cycle && m_model.sheet()->unit == order.unit;
    if (isHere)
        write(tr("Tambah bukti dukung"), *line, with(line->row.evidence, evidence));
    else
        m_workplace.prompter.tell(m_page, text::evidenceNotAdded(evidence.name));
}

void SheetEvidence::remove(int row, const indicator::Evidence &evidence)
{
    if (const reading::SheetLine *line = m_model.lineAt(row))
        write(tr("Keluarkan bukti dukung"), *line, without(line->row.evidence, evidence.file));
}

/// As if it had been typed: saved as a cell, and undone like one.
void SheetEvidence::write(const QString &what, const reading::SheetLine &line,
                          const std::vector<indicator::Evidence> &evidence)
{
    m_history.write(what,
                    {{line.id(), indicator::Field::Evidence, models::shown(toText(evidence))}});
}

void SheetEvidence::open(const indicator::Evidence &evidence)
{
    showKept(m_workplace, m_page, evidence.file, evidence.name);
}

} // namespace himpun::app
