// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers_tab.h"

#include "chosen_file.h"
#include "copy_rows.h"
#include "corrections_dialog.h"
#include "himpun/program/paths.h"
#include "himpun/reading/cycle_document.h"
#include "himpun/reading/editions.h"
#include "himpun/store/sqlite_repository.h"
#include "himpun/text/trouble.h"
#include "kept_file.h"
#include "ui_papers_tab.h"

#include <QDir>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QStandardPaths>
#include <QStyle>

namespace himpun::app
{

namespace
{

/// Beside everything else, with a connection of its own: the whole file is examined first, and a
/// large office's takes a while.
service::Outcome<document::Report> reportOf(const std::filesystem::path &office,
                                            const workflow::CycleId &cycle, int edition,
                                            const base::Clock &clock,
                                            const store::Progress &progress,
                                            const store::Cancel &cancel)
{
    const auto bench = service::Workbench::at(
        [&] { return store::SqliteRepository::openReadOnly(office); }, clock);
    if (!bench)
        return base::fail(bench.error());
    const auto half = [&](std::uint64_t done, std::uint64_t total) { progress(done, 2 * total); };
    const auto collected = reading::soundDocument(**bench, cycle, edition, half, &cancel);
    if (!collected)
        return base::fail(collected.error());
    return document::dataDocument(collected->data);
}

struct CyclePapers {
    std::vector<reading::Paper> papers;
    std::vector<text::Edition> editions;
};

service::Outcome<CyclePapers> whatThereIs(service::Workbench &bench,
                                          const reading::CycleBoard &board)
{
    auto papers = reading::papersOf(bench, board);
    if (!papers)
        return base::fail(papers.error());
    auto editions = reading::editionsOf(bench, board.view.id);
    if (!editions)
        return base::fail(editions.error());
    return CyclePapers{std::move(*papers), std::move(*editions)};
}

} // namespace

PapersTab::PapersTab(Workplace workplace, QWidget *parent)
    : CycleTab(workplace, parent),
      m_ui(std::make_unique<Ui::PapersTab>()),
      m_filter(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    beginAt(m_ui->papers);
    m_ui->madeNotice->hide();
    m_filter->setSourceModel(&m_model);
    m_filter->setFilterRole(models::PapersModel::KindRole);
    m_ui->papers->setModel(m_filter);
    QHeaderView *header = m_ui->papers->horizontalHeader();
    const int digits = fontMetrics().horizontalAdvance(QStringLiteral("0"));
    const int widths[] = {16, 40, 27, 35, 20, 16};
    for (int column = 0; column < 6; ++column)
        header->resizeSection(column, widths[column] * digits);
    header->setSectionResizeMode(models::PapersModel::Name, QHeaderView::Stretch);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ui->papers->verticalHeader()->hide();
    m_ui->papers->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().height() + 10);
    letRowsBeCopied(*m_ui->papers);
    m_ui->kindBox->addItem(tr("Semua jenis"));
    using enum reading::PaperKind;
    for (const auto kind : {Output, Sheet, Evidence, Attachment})
        m_ui->kindBox->addItem(models::label(kind), static_cast<int>(kind));
    connect(m_ui->kindBox, &QComboBox::currentIndexChanged, this, &PapersTab::showKind);
    connect(m_ui->correctionsButton, &QPushButton::clicked, this, &PapersTab::showCorrections);
    connect(m_ui->pdfButton, &QPushButton::clicked, this, &PapersTab::makePdf);
    connect(m_ui->xlsxButton, &QPushButton::clicked, this, [this] {
        make(QStringLiteral("xlsx"), tr("Buku kerja Excel (*.xlsx)"), &document::writeXlsx);
    });
    connect(m_ui->showButton, &QPushButton::clicked, this, &PapersTab::showFile);
    connect(m_ui->papers, &QTableView::activated, this, &PapersTab::showFile);
    connect(m_ui->papers->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_ui->showButton->setEnabled(chosenFile()); });
    connect(m_ui->stopButton, &QPushButton::clicked, &m_work, &LongWork::cancel);
    connect(&m_work, &LongWork::progressed, m_ui->progressBar, &QProgressBar::setValue);
    connect(m_ui->openButton, &QPushButton::clicked, this,
            [this] { this->workplace().prompter.showFile(this, m_made); });
}

PapersTab::~PapersTab() = default;

void PapersTab::showBoard(const Board &board)
{
    if (!m_board || m_board->view.id != board->view.id) {
        m_ui->madeNotice->hide();
        m_model.setPapers({}, board->view.calendar->data().zone);
        showEditions({});
    }
    m_board = board;
    if (isVisible())
        read();
}

void PapersTab::showEvent(QShowEvent *event)
{
    CycleTab::showEvent(event);
    if (m_board && m_board != m_read)
        read();
}

void PapersTab::read()
{
    workplace().backstage.ask(
        this, [board = m_board](service::Workbench &bench) { return whatThereIs(bench, *board); },
        [this, board = m_board](service::Outcome<CyclePapers> &&found) {
            if (board != m_board)
                return;
            if (!found)
                return tellTrouble(workplace(), this, found.error());
            m_read = board;
            showEditions(std::move(found->editions));
            showPapers(std::move(found->papers));
        });
}

/// Which of them the document is to be of: asked only where there is a choice.
void PapersTab::showEditions(std::vector<text::Edition> editions)
{
    m_editions = std::move(editions);
    QComboBox &box = *m_ui->editionBox;
    const QVariant chosen = box.currentData();
    box.clear();
    if (m_editions.empty() || m_editions.back().reopened)
        box.addItem(m_editions.empty() ? tr("Keadaan sekarang") : tr("Draf perbaikan"), 0);
    for (auto edition = m_editions.rbegin(); edition != m_editions.rend(); ++edition)
        box.addItem(
            (edition->reopened ? tr("Edisi %1 (tidak berlaku lagi)") : tr("Edisi %1 (berlaku)"))
                .arg(edition->number),
            edition->number);
    box.setCurrentIndex(std::max(box.findData(chosen), 0));
    const bool wereCorrected = !m_editions.empty() && m_editions.front().reopened;
    box.setVisible(wereCorrected);
    m_ui->correctionsButton->setVisible(wereCorrected);
}

void PapersTab::showCorrections()
{
    CorrectionsDialog(m_editions, text::namesOf(m_board->view, m_board->now),
                      m_board->view.calendar->data().zone, this)
        .exec();
}

void PapersTab::showPapers(std::vector<reading::Paper> papers)
{
    const QModelIndex kept = m_ui->papers->currentIndex();
    m_model.setPapers(std::move(papers), m_board->view.calendar->data().zone);
    m_ui->papers->setCurrentIndex(m_filter->index(kept.row(), kept.column()));
    const bool isEmpty = m_model.rowCount() == 0;
    m_ui->papers->setVisible(!isEmpty);
    m_ui->emptyLabel->setVisible(isEmpty);
    m_ui->showButton->setEnabled(chosenFile());
}

const reading::Paper *PapersTab::chosenFile() const
{
    const reading::Paper *paper =
        m_model.paperAt(m_filter->mapToSource(m_ui->papers->currentIndex()).row());
    const bool isFile = paper
                        && (paper->kind == reading::PaperKind::Attachment
                            || paper->kind == reading::PaperKind::Evidence);
    return isFile ? paper : nullptr;
}

void PapersTab::showFile()
{
    if (const reading::Paper *paper = chosenFile())
        showKept(workplace(), this, *paper->digest, paper->name);
}

void PapersTab::showKind()
{
    const QVariant kind = m_ui->kindBox->currentData();
    m_filter->setFilterRegularExpression(kind.isValid() ? QStringLiteral("^%1$").arg(kind.toInt())
                                                        : QString());
}

void PapersTab::makePdf()
{
    make(QStringLiteral("pdf"), tr("PDF (*.pdf)"), &document::writePdf);
}

void PapersTab::make(const QString &ending, const QString &filter, Writer writer)
{
    const QString title = QString::fromStdString(m_board->view.cycle.title);
    const QString name = tr("Data kinerja %1.%2").arg(QString(title).replace(u'/', u'-'), ending);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString file =
        withEnding(workplace().prompter.askFileToSave(this, tr("Buat dokumen data kinerja"),
                                                      folder.filePath(name), filter),
                   u'.' + ending);
    if (file.isEmpty())
        return;
    showNotice(QStringLiteral("warning"), tr("Menyusun dokumen data kinerja …"));
    auto made = std::make_shared<service::Outcome<document::Written>>();
    m_work.start(
        [made, writer, cycle = m_board->view.id, edition = m_ui->editionBox->currentData().toInt(),
         office = program::pathOf(workplace().seat.file.toStdString()),
         path = program::pathOf(file.toStdString()),
         &clock = workplace().clock](const store::Progress &progress, const store::Cancel &cancel) {
            const auto report = reportOf(office, cycle, edition, clock, progress, cancel);
            if (cancel)
                *made = document::Written(base::fail(document::WriteError::Stopped));
            else if (!report)
                *made = base::fail(report.error());
            else
                *made = writer(*report, path, [&](std::size_t done, std::size_t total) {
                    progress(total + done, 2 * total);
                    return !cancel;
                });
        },
        [this, file, made] {
            if (*made)
                return tellMade(file, **made);
            m_ui->madeNotice->hide();
            m_ui->stopButton->hide();
            tellTrouble(workplace(), this, made->error());
        });
    m_ui->progressBar->setValue(0);
    m_ui->progressBar->show();
    m_ui->stopButton->show();
}

void PapersTab::tellMade(const QString &file, const document::Written &written)
{
    const QString path = QDir::toNativeSeparators(file);
    if (!written) {
        const std::string words = document::sentence(written.error(), path.toStdString());
        return showNotice(QStringLiteral("error"), QString::fromStdString(words));
    }
    m_made = file;
    showNotice(QStringLiteral("done"), tr("Dokumen data kinerja tersimpan di %1").arg(path));
    m_ui->openButton->show();
    emit told(m_ui->madeLabel->text());
}

void PapersTab::showNotice(const QString &kind, const QString &sentence)
{
    for (QWidget *control :
         std::initializer_list<QWidget *>{m_ui->openButton, m_ui->progressBar, m_ui->stopButton})
        control->hide();
    m_ui->madeNotice->setProperty("notice", kind);
    m_ui->madeNotice->style()->polish(m_ui->madeNotice);
    m_ui->madeLabel->setText(sentence);
    m_ui->madeNotice->show();
}

} // namespace himpun::app
