// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/models/shown.h"
#include "indicators_tab.h"
#include "ui_indicators_tab.h"

#include <QDropEvent>

namespace himpun::app
{

using models::shown;

void IndicatorsTab::askForImport()
{
    const QString path = ImportDialog::askForFile(workplace().prompter, this);
    if (!path.isEmpty())
        import(path);
}

void IndicatorsTab::import(const QString &path)
{
    auto *dialog = new ImportDialog(workplace(), with(*atHand().office, typed()), chosen(), this);
    connect(dialog, &ImportDialog::taken, this, &IndicatorsTab::takeImport);
    dialog->open(path);
}

/// Into the table, as if it had been typed there.
void IndicatorsTab::takeImport(const TakenAgreement &agreement)
{
    m_book.remember();
    m_book.addYear(agreement.key.year, false);
    m_book.write(agreement.key, agreement.draft);
    m_wantedYear = agreement.key.year;
    fillYears();
    m_ui->unitBox->setCurrentIndex(m_ui->unitBox->findData(shown(agreement.key.unit.text)));
    showAgreement();
    QString sentence = tr("Diambil dari “%1”; belum tersimpan. Simpan bila sudah benar, atau "
                          "Urungkan.")
                           .arg(agreement.file);
    if (agreement.guessed > 0)
        sentence += u' '
                    + tr("Arah dan perhitungan %1 indikator baru ditebak: periksa sel yang "
                         "bergaris titik-titik.")
                          .arg(agreement.guessed);
    m_ui->takenLabel->setText(sentence);
    m_ui->takenNotice->show();
    m_ui->indicatorsTable->setFocus();
}

void IndicatorsTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (atHand().office && atHand().mayChange && !draggedFile(*event).isEmpty())
        event->acceptProposedAction();
}

void IndicatorsTab::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    import(draggedFile(*event));
}

} // namespace himpun::app
