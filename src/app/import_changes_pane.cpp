// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_changes_pane.h"

#include "himpun/models/shown.h"
#include "himpun/text/agreement_words.h"
#include "ui_import_changes_pane.h"

#include <QHeaderView>

namespace himpun::app
{

using models::shown;

namespace
{

constexpr int mostUnfolded = 500; // differences that are shown with all their lines at once

} // namespace

ImportChangesPane::ImportChangesPane(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ImportChangesPane>())
{
    m_ui->setupUi(this);
    m_ui->changesTree->setModel(&m_changes);
    m_ui->changesTree->header()->setSectionResizeMode(QHeaderView::Stretch);
}

ImportChangesPane::~ImportChangesPane() = default;

void ImportChangesPane::follow(AgreementImport &import)
{
    m_import = &import;
    connect(&import, &AgreementImport::changed, this, &ImportChangesPane::showReading);
}

void ImportChangesPane::showReading()
{
    auto all = models::differencesOf(m_import->read().differences);
    showSentences();
    const bool isFew = all.size() <= mostUnfolded;
    m_changes.show(std::move(all));
    if (!isFew)
        return;
    m_ui->changesTree->expandAll();
    for (int row = 0; row < m_changes.rowCount(); ++row) {
        const bool isNamed = m_changes.rowCount(m_changes.index(row, 0)) > 0;
        m_ui->changesTree->setFirstColumnSpanned(row, {}, isNamed);
    }
}

void ImportChangesPane::showSentences()
{
    const ImportReading &read = m_import->read();
    const bool isAlike = read.differences.areNone();
    if (!read.hasForm)
        m_ui->summaryLabel->setText(tr("Pilih dahulu bidang dan tahunnya di langkah pertama."));
    else if (isAlike)
        m_ui->summaryLabel->setText(shown(text::agreementsAlike()));
    else
        m_ui->summaryLabel->setText(
            tr("%1: %2; yang lain tetap.")
                .arg(m_import->whose(), models::summaryOf(read.differences)));
    m_ui->changesTree->setVisible(!isAlike);
    QStringList notes;
    if (read.open() > 0)
        notes << tr("⚠ Sel yang belum dijawab dihitung kosong di sini; jawab dahulu di langkah "
                    "kedua.");
    if (read.revises)
        notes << (read.first ? shown(text::heldFrom(*read.first))
                             : shown(text::noPeriodLeft(read.map.year).happened));
    if (read.hasGone())
        notes << tr("Yang “tidak ada lagi” tidak disebut di berkas dan akan keluar dari perjanjian "
                    "ini. Siklus yang sudah dimulai tetap memuatnya beserta isiannya.");
    m_ui->noteLabel->setVisible(!notes.isEmpty());
    m_ui->noteLabel->setText(notes.join(u'\n'));
}

} // namespace himpun::app
