// SPDX-License-Identifier: GPL-3.0-or-later
#include "sops_page.h"

#include "chosen_file.h"
#include "coordinators.h"
#include "definition_file.h"
#include "himpun/document/render.h"
#include "himpun/models/shown.h"
#include "himpun/practice/practice_office.h"
#include "himpun/program/paths.h"
#include "himpun/text/finding.h"
#include "lines_delegate.h"
#include "table_dress.h"
#include "ui_sops_page.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QStandardPaths>

namespace himpun::app
{

namespace
{

constexpr double zoomStep = 1.25;

using models::shown;

} // namespace

SopsPage::SopsPage(Workplace workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::SopsPage>())
{
    m_ui->setupUi(this);
    m_ui->faultNotice->hide();
    m_ui->sopList->setModel(&m_sops);
    using List = models::SopListModel;
    m_ui->sopList->setItemDelegate(new LinesDelegate({List::DetailRole, List::StateRole}, this));
    m_ui->splitter->setSizes({330, 800});
    m_ui->doubtsTable->setModel(&m_doubts);
    m_ui->doubtsTable->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->versionsTable->setModel(&m_versions);
    dressTable(*m_ui->doubtsTable, {14, 18, 60});
    dressTable(*m_ui->versionsTable, {28, 36, 8, 64});
    connect(m_ui->sopList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SopsPage::showChosen);
    connect(m_ui->smallerButton, &QPushButton::clicked, this,
            [this] { m_ui->sheet->zoom(1 / zoomStep); });
    connect(m_ui->largerButton, &QPushButton::clicked, this,
            [this] { m_ui->sheet->zoom(zoomStep); });
    connect(m_ui->fitButton, &QPushButton::clicked, m_ui->sheet, &FlowView::fitWidth);
    connect(m_ui->sheet, &FlowView::chosen, this, [this](const sop::StepId &id) {
        const reading::ShelvedSop *shelved = m_sops.at(m_ui->sopList->currentIndex());
        if (const sop::Step *step = shelved ? shelved->sop->find(id) : nullptr)
            m_ui->stepLabel->setText(
                tr("Langkah %1. %2").arg(shown(step->no), shown(step->activity)));
    });
    connect(m_ui->doubtsTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        m_ui->tabs->setCurrentWidget(m_ui->sheetTab);
        m_ui->sheet->setFocus();
        m_ui->sheet->goTo({index.data(models::SopDoubtsModel::StepRole).toString().toStdString()});
    });
    connect(m_ui->addButton, &QPushButton::clicked, this, &SopsPage::addFromFile);
    connect(m_ui->adoptButton, &QPushButton::clicked, this, [this] {
        if (const auto *shelved = m_sops.at(m_ui->sopList->currentIndex()))
            adopt(*shelved->sop);
    });
    connect(m_ui->printButton, &QPushButton::clicked, this, &SopsPage::print);
    connect(m_ui->faultButton, &QPushButton::clicked, m_ui->faultNotice, &QWidget::hide);
}

SopsPage::~SopsPage() = default;

void SopsPage::arrive(const Place &place)
{
    if (const auto &sop = std::get<AtSops>(place).sop)
        m_wanted = shown(sop->text);
    m_ui->sopList->setFocus();
    refresh();
}

void SopsPage::refresh()
{
    workplace().backstage.ask(
        this,
        [](service::Workbench &bench) { return reading::sopShelf(bench, practice::shippedSops()); },
        [this](service::Outcome<reading::SopShelf> shelf) {
            if (shelf)
                showShelf(std::move(*shelf));
            else
                tellTrouble(workplace(), this, shelf.error());
        });
}

void SopsPage::showShelf(reading::SopShelf shelf)
{
    const QString before =
        m_ui->sopList->currentIndex().data(models::SopListModel::SopRole).toString();
    m_zone = shelf.office->calendar.zone;
    offerChanges(*shelf.office);
    m_sops.setShelf(std::move(shelf));
    QModelIndex index = m_sops.indexOf(m_wanted.isEmpty() ? before : m_wanted);
    m_wanted.clear();
    m_ui->sopList->setCurrentIndex(index.isValid() ? index : m_sops.index(0));
    showChosen();
}

void SopsPage::offerChanges(const service::Office &office)
{
    m_mayChange = mayChange(office, workplace().seat);
    const QString who =
        m_mayChange ? QString() : whoMayChange(office, workplace().seat, workplace().clock.now());
    for (QPushButton *button : {m_ui->addButton, m_ui->adoptButton}) {
        button->setEnabled(m_mayChange);
        button->setToolTip(who);
        button->setAccessibleDescription(who);
    }
}

void SopsPage::showChosen()
{
    const QModelIndex index = m_ui->sopList->currentIndex();
    const reading::ShelvedSop *shelved = m_sops.at(index);
    m_ui->chosenPart->setVisible(shelved);
    m_ui->printButton->setEnabled(shelved);
    if (!shelved)
        return;
    m_ui->nameLabel->setText(shown(shelved->sop->title));
    m_ui->stateLabel->setText(index.data(models::SopListModel::StateRole).toString());
    m_ui->adoptButton->setVisible(!shelved->isInUse());
    m_ui->stepLabel->setText(tr("Klik satu langkah untuk membaca kegiatannya."));
    m_ui->sheet->setSop(shelved->sop, FlowView::Shows::WholeSheet);
    showDoubts(*shelved);
    m_versions.setVersions(shelved->versions, m_zone);
    m_ui->tabs->setTabText(2, tr("Versi (%1)").arg(shelved->versions.size()));
}

void SopsPage::showDoubts(const reading::ShelvedSop &shelved)
{
    m_doubts.setSop(shelved.sop);
    const int doubts = m_doubts.rowCount();
    m_ui->tabs->setTabText(1, tr("Keraguan (%1)").arg(doubts));
    m_ui->doubtsLabel->setText(
        doubts == 0 ? tr("Tidak ada yang diragukan: SOP ini terbaca seluruhnya seperti tercetak.")
                    : tr("Naskah SOP tidak menyebutnya, atau menyebutnya ganjil. Kantor perlu "
                         "memastikannya; program berjalan seperti tertulis di sini."));
}

void SopsPage::addFromFile()
{
    const QString name = workplace().prompter.askFileToOpen(this, tr("Tambahkan SOP dari berkas"),
                                                            tr("Berkas SOP (*.json)"));
    if (name.isEmpty())
        return;
    const auto content = contentOf(name);
    if (!content) {
        m_ui->faultList->clear();
        m_ui->faultLabel->setText(tr("%1 tidak dapat dibaca. Tidak ada yang berubah. Periksa "
                                     "apakah berkas itu masih ada dan boleh Anda buka.")
                                      .arg(QFileInfo(name).fileName()));
        return m_ui->faultNotice->show();
    }
    const auto sop = sop::load(*content);
    if (!sop)
        return showFaults(QFileInfo(name).fileName(), sop.error());
    m_ui->faultNotice->hide();
    adopt(*sop);
}

void SopsPage::showFaults(const QString &file, const std::vector<sop::Finding> &faults)
{
    m_ui->faultLabel->setText(tr("%1 belum dapat dipakai; SOP yang ada tidak berubah. Perbaiki "
                                 "%n hal ini di berkasnya, lalu tambahkan lagi.",
                                 nullptr, static_cast<int>(faults.size()))
                                  .arg(file));
    m_ui->faultList->clear();
    for (const sop::Finding &fault : faults)
        m_ui->faultList->addItem(shown(text::sentence(fault)));
    m_ui->faultNotice->show();
    m_ui->faultList->setFocus();
}

void SopsPage::adopt(const sop::Sop &sop)
{
    m_wanted = shown(sop.id.text);
    workplace().backstage.ask(
        this, [sop, by = me()](service::Workbench &bench) { return bench.adoptSop(sop, by); },
        [this, title = shown(sop.title)](const service::Outcome<void> &adopted) {
            if (!adopted)
                return tellTrouble(workplace(), this, adopted.error());
            emit told(tr("%1: dipakai untuk siklus berikutnya.").arg(title));
        });
}

void SopsPage::print()
{
    const reading::ShelvedSop *shelved = m_sops.at(m_ui->sopList->currentIndex());
    if (!shelved)
        return;
    const QString name = shown(shelved->sop->id.text) + QStringLiteral(".pdf");
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString file = withEnding(
        workplace().prompter.askFileToSave(this, tr("Simpan lembar SOP"), folder.filePath(name),
                                           tr("Dokumen PDF (*.pdf)")),
        QStringLiteral(".pdf"));
    if (file.isEmpty())
        return;
    workplace().backstage.ask(
        this,
        [sop = shelved->sop,
         path = program::pathOf(file.toStdString())](service::Workbench &bench) {
            document::SwimLaneOptions options;
            options.identity = true;
            return document::writeSopPdf(*sop, document::layOut(*sop, options), bench.now(), path);
        },
        [this, file](const document::Written &written) {
            emit told(written ? tr("Tersimpan sebagai %1.").arg(QFileInfo(file).fileName())
                              : shown(document::sentence(written.error(), file.toStdString())));
        });
}

} // namespace himpun::app
