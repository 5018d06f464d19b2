// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_evidence.h"

#include "chosen_file.h"
#include "himpun/models/shown.h"
#include "kept_file.h"
#include "sheet_history.h"

#include <QWidget>

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
    if (!line || !line->indicator || m_model.sheet()->lock != reading::Lock::None)
        return;
    const service::CellOrder order{m_model.sheet()->cycle,
                                   m_model.sheet()->unit,
                                   m_workplace.seat.official,
                                   {line->id(), indicator::Field::Evidence, {}}};
    auto file = chooseFile(m_workplace, m_page, tr("Bukti dukung"));
    if (!file)
        return;
    m_workplace.backstage.ask(
        this,
        [order, file = std::move(*file)](service::Workbench &bench) {
            return bench.addEvidence(order, file.name, file.bytes);
        },
        [this](const service::Outcome<void> &done) {
            if (!done)
                return tellTrouble(m_workplace, m_page, done.error());
            emit added();
        });
}

void SheetEvidence::remove(int row, const indicator::Evidence &evidence)
{
    const reading::SheetLine *line = m_model.lineAt(row);
    if (!line)
        return;
    const auto rest = without(line->row.evidence, evidence.file);
    m_history.write(tr("Keluarkan bukti dukung"),
                    {{line->id(), indicator::Field::Evidence, models::shown(toText(rest))}});
}

void SheetEvidence::open(const indicator::Evidence &evidence)
{
    showKept(m_workplace, m_page, evidence.file, evidence.name);
}

} // namespace himpun::app
