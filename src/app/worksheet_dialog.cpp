// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheet_dialog.h"

#include "choice_delegate.h"
#include "enter_presses.h"
#include "himpun/models/shown.h"
#include "himpun/text/spreadsheet_messages.h"
#include "himpun/text/trouble.h"
#include "himpun/text/worksheet_words.h"
#include "table_dress.h"
#include "theme.h"
#include "ui_worksheet_dialog.h"

#include <algorithm>

namespace himpun::app
{

using models::shown;
using models::WorksheetModel;

struct WorksheetDialog::Read {
    base::Result<worksheet::WorksheetReading, worksheet::Refused> reading;
    indicator::Form form;
};

namespace
{

/// What was written beside the yellow cells, in a line of its own.
QString straysIn(const worksheet::WorksheetReading &reading)
{
    constexpr qsizetype mostNamed = 6;
    if (reading.strays.empty())
        return {};
    QStringList places;
    for (const worksheet::StrayCell &stray : reading.strays) {
        if (places.size() == mostNamed) {
            places << QStringLiteral("…");
            break;
        }
        places << QStringLiteral("%1 “%2”").arg(shown(stray.place), shown(stray.text));
    }
    return u'\n'
           + WorksheetDialog::tr("Ditulis di luar sel kuning, jadi tidak diambil: %1")
                 .arg(places.join(QStringLiteral(", ")));
}

} // namespace

WorksheetDialog::WorksheetDialog(const Workplace &workplace, ChosenFile file,
                                 const worksheet::Meant &meant, QWidget *parent)
    : QDialog(parent),
      m_workplace(workplace),
      m_file(std::move(file)),
      m_meant(meant),
      m_ui(std::make_unique<Ui::WorksheetDialog>())
{
    m_ui->setupUi(this);
    resize(std::min(scaled(1100), 1340), std::min(scaled(560), 690));
    m_ui->cellsTable->setModel(&m_model);
    dressTable(*m_ui->cellsTable, {7, 40, 18, 22, 22, 22});
    m_ui->cellsTable->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
        | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_ui->cellsTable->setItemDelegate(new ChoiceDelegate(
        [](const QModelIndex &index) {
            return index.data(WorksheetModel::ChoicesRole).toStringList();
        },
        this));
    connect(m_ui->cellsTable->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &WorksheetDialog::showRow);
    connect(&m_model, &WorksheetModel::answered, this, &WorksheetDialog::read);
    connect(&m_model, &WorksheetModel::chosen, this, &WorksheetDialog::showState);
    connect(m_ui->takeButton, &QPushButton::clicked, this, &WorksheetDialog::take);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    letCtrlEnterPress(m_ui->takeButton, this);
    setAttribute(Qt::WA_DeleteOnClose);
}

WorksheetDialog::~WorksheetDialog() = default;

void WorksheetDialog::read()
{
    m_ui->takeButton->setEnabled(false);
    m_workplace.backstage.ask(
        this,
        [bytes = m_file.bytes, answers = m_model.answers(),
         meant = m_meant](service::Workbench &bench) {
            Read read{worksheet::read(bench, bytes, answers, meant), {}};
            if (!read.reading)
                return read;
            if (const auto sheet = bench.sheet(read.reading->cycle, read.reading->unit))
                read.form = sheet->form;
            return read;
        },
        [this](Read &&read) { showReading(std::move(read)); });
}

void WorksheetDialog::showReading(Read &&read)
{
    if (!read.reading) {
        tell(read.reading.error());
        return reject();
    }
    const int row = m_ui->cellsTable->currentIndex().row();
    m_model.show(std::move(*read.reading), std::move(read.form));
    const worksheet::WorksheetReading &shownReading = m_model.reading();
    m_ui->titleLabel->setText(
        shown(text::worksheetRecognised(shownReading.unitName, shownReading.cycleTitle)));
    const int chosen = std::clamp(row, 0, std::max(m_model.rowCount() - 1, 0));
    m_ui->cellsTable->setCurrentIndex(m_model.index(chosen, WorksheetModel::Counts));
    showState();
    showRow();
    if (!isVisible())
        QDialog::open();
    m_ui->cellsTable->setFocus();
}

void WorksheetDialog::showState()
{
    const worksheet::WorksheetReading &reading = m_model.reading();
    const std::size_t open = m_model.open();
    m_ui->countLabel->setText(
        tr("%1 sel hanya diubah di kertas kerja, %2 diubah di kedua sisi, %3 meragukan, %4 sama.")
            .arg(reading.changes.size())
            .arg(reading.conflicts.size())
            .arg(reading.doubts.size())
            .arg(reading.same)
        + straysIn(reading));
    m_ui->takeButton->setEnabled(open == 0 && m_model.rowCount() > 0);
    m_ui->statusLabel->setText(
        m_model.rowCount() == 0 ? tr("Tidak ada yang berbeda dari isian di sini.")
        : open > 0 ? tr("%1 sel belum dipilih: tekan F2 atau klik di kolom terakhir.").arg(open)
                   : tr("“Ambil” mengisikannya seperti diketik sendiri; berkasnya disimpan sebagai "
                        "lampiran tugas."));
}

void WorksheetDialog::showRow()
{
    const QModelIndex at = m_ui->cellsTable->currentIndex();
    m_ui->whyLabel->setText(at.isValid() ? at.data(WorksheetModel::ReasonRole).toString()
                                         : QString());
}

void WorksheetDialog::take()
{
    if (m_model.open() > 0 || m_model.rowCount() == 0)
        return;
    m_ui->takeButton->setEnabled(false);
    m_workplace.backstage.ask(
        this,
        [bytes = m_file.bytes,
         order = worksheet::TakeOrder{m_workplace.seat.official, m_file.name, m_model.answers(),
                                      m_model.choices(), m_meant}](service::Workbench &bench) {
            return worksheet::take(bench, bytes, order);
        },
        [this](const base::Result<worksheet::Taken, worksheet::Refused> &taken) {
            if (taken) {
                emit told(shown(text::worksheetTaken(m_model.reading().unitName, taken->cells)));
                return accept();
            }
            tell(taken.error());
            read(); // something may stand here otherwise by now
        });
}

void WorksheetDialog::tell(const worksheet::Refused &refused)
{
    QWidget *over = isVisible() ? this : parentWidget();
    const auto say = [&](const text::Message &message) {
        m_workplace.prompter.tell(over, message);
    };
    if (const auto *error = std::get_if<spreadsheet::ReadError>(&refused))
        say(text::message(*error, m_file.name));
    else if (const auto *refusal = std::get_if<worksheet::Refusal>(&refused))
        say(text::message(refusal->problem, refusal->subject, m_file.name, refusal->doubts,
                          refusal->conflicts));
    else if (const auto *trouble = std::get_if<service::Trouble>(&refused))
        tellTrouble(m_workplace, over, *trouble);
    else if (const auto *stopped = std::get_if<worksheet::OnlyKept>(&refused))
        say(text::worksheetOnlyKept(text::message(stopped->trouble, {})));
}

} // namespace himpun::app
