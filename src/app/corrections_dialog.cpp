// SPDX-License-Identifier: GPL-3.0-or-later
#include "corrections_dialog.h"

#include "copy_rows.h"
#include "himpun/models/shown.h"
#include "himpun/text/format.h"
#include "himpun/text/indicator_labels.h"
#include "table_dress.h"
#include "ui_corrections_dialog.h"

namespace himpun::app
{

namespace
{

using models::shown;

QString said(const std::string &words)
{
    return words.empty() ? CorrectionsDialog::tr("kosong") : shown(words);
}

/// "Edisi 2 (selesai …, disetujui …) memperbaiki edisi 1, karena: …"
QString story(const text::Edition &before, const text::Edition *edition, calendar::Zone zone)
{
    const QString when = shown(text::dateAndTime(before.reopened->at, zone));
    const QString why = CorrectionsDialog::tr("Edisi %1 dibuka kembali oleh %2 pada %3, karena: %4")
                            .arg(QString::number(before.number), shown(before.reopened->by), when,
                                 shown(before.reopened->reason));
    if (!edition)
        return why + u'\n' + CorrectionsDialog::tr("Perbaikannya belum selesai.");
    QString what = CorrectionsDialog::tr("Edisi %1 selesai pada %2")
                       .arg(edition->number)
                       .arg(shown(text::dateAndTime(edition->at, zone)));
    if (!edition->approvedBy.empty())
        what = CorrectionsDialog::tr("%1, disetujui oleh %2").arg(what, shown(edition->approvedBy));
    return why + u'\n' + what
           + (edition->corrections.empty()
                  ? CorrectionsDialog::tr("; tidak ada isian yang berubah.")
                  : QStringLiteral("."));
}

} // namespace

CorrectionsDialog::CorrectionsDialog(const std::vector<text::Edition> &editions,
                                     const text::Names &names, calendar::Zone zone, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::CorrectionsDialog>())
{
    m_ui->setupUi(this);
    m_model.setHorizontalHeaderLabels({tr("Edisi"), tr("Bidang"), tr("Indikator atau program"),
                                       tr("Isian"), tr("Semula"), tr("Menjadi"), tr("Diisi oleh")});
    QStringList stories;
    for (std::size_t i = 0; i < editions.size(); ++i) {
        if (editions[i].reopened)
            stories << story(editions[i], i + 1 < editions.size() ? &editions[i + 1] : nullptr,
                             zone);
        add(editions[i], names);
    }
    m_ui->storyLabel->setText(stories.join(QStringLiteral("\n\n")));
    m_ui->table->setModel(&m_model);
    dressTable(*m_ui->table, {7, 20, 34, 16, 18, 18, 24});
    letRowsBeCopied(*m_ui->table);
    m_ui->table->setVisible(m_model.rowCount() > 0);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
    m_ui->closeButton->setFocus();
}

CorrectionsDialog::~CorrectionsDialog() = default;

void CorrectionsDialog::add(const text::Edition &edition, const text::Names &names)
{
    for (const text::Correction &correction : edition.corrections) {
        QList<QStandardItem *> row;
        for (const QString &words :
             {QString::number(edition.number), shown(names.unit(correction.unit)),
              shown(correction.name), shown(text::label(correction.field)), said(correction.before),
              said(correction.after), shown(correction.by)}) {
            row << new QStandardItem(words);
            row.back()->setToolTip(words);
        }
        m_model.appendRow(row);
    }
}

} // namespace himpun::app
