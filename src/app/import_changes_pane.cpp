// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_changes_pane.h"

#include "himpun/models/shown.h"
#include "himpun/text/agreement_words.h"
#include "himpun/text/format.h"
#include "ui_import_changes_pane.h"

#include <QHeaderView>

#include <algorithm>

namespace himpun::app
{

using models::shown;
using service::Change;

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
    showSentences(all);
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

void ImportChangesPane::showSentences(const std::vector<models::Difference> &all)
{
    const ImportReading &read = m_import->read();
    const auto count = [&](Change change) {
        return std::ranges::count(all, change, &models::Difference::change);
    };
    const auto gone = count(Change::Gone);
    if (!read.hasForm)
        m_ui->summaryLabel->setText(tr("Pilih dahulu bidang dan tahunnya di langkah pertama."));
    else if (all.empty())
        m_ui->summaryLabel->setText(shown(text::agreementsAlike()));
    else
        m_ui->summaryLabel->setText(tr("%1 baru, %2 berubah, %3 tidak ada lagi; yang lain tetap.")
                                        .arg(count(Change::New))
                                        .arg(count(Change::Changed))
                                        .arg(gone));
    m_ui->changesTree->setVisible(!all.empty());
    m_ui->heldLabel->setVisible(read.revises);
    m_ui->heldLabel->setText(read.first ? shown(text::heldFrom(*read.first))
                                        : shown(text::noPeriodLeft(read.map.year).happened));
    m_ui->goneLabel->setVisible(gone > 0);
    m_ui->goneLabel->setText(
        tr("Yang “tidak ada lagi” tidak disebut di berkas dan akan keluar dari perjanjian ini. "
           "Siklus yang sudah dimulai tetap memuatnya beserta isiannya."));
}

} // namespace himpun::app
