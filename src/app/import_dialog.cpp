// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog.h"

#include "enter_presses.h"
#include "himpun/models/differences_model.h"
#include "himpun/models/shown.h"
#include "himpun/text/agreement_words.h"
#include "theme.h"
#include "ui_import_dialog.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QTabBar>

#include <algorithm>

namespace himpun::app
{

using models::shown;

QString draggedFile(const QDropEvent &event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

ImportDialog::ImportDialog(const Workplace &workplace, service::Office office,
                           const reading::AgreementKey &at, QWidget *parent)
    : QDialog(parent),
      m_workplace(workplace),
      m_import(workplace, std::move(office), at, nullptr),
      m_ui(std::make_unique<Ui::ImportDialog>())
{
    m_ui->setupUi(this);
    resize(std::min(scaled(1240), 1340), std::min(scaled(660), 700));
    connectImport();
    connect(m_ui->otherButton, &QPushButton::clicked, this, &ImportDialog::readOther);
    connect(m_ui->stopButton, &QPushButton::clicked, &m_import, &AgreementImport::stopOpening);
    connect(m_ui->steps, &QTabWidget::currentChanged, this, &ImportDialog::showState);
    connect(m_ui->nextButton, &QPushButton::clicked, this, &ImportDialog::goOn);
    connect(m_ui->takeButton, &QPushButton::clicked, this, &ImportDialog::take);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, &ImportDialog::leave);
    letCtrlEnterPress(m_ui->takeButton, this);
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::connectImport()
{
    m_ui->mapPane->follow(m_import);
    m_ui->doubtsPane->follow(m_import);
    m_ui->changesPane->follow(m_import);
    connect(&m_import, &AgreementImport::opened, this, &ImportDialog::begin);
    connect(&m_import, &AgreementImport::refused, this, &ImportDialog::showRefusal);
    connect(&m_import, &AgreementImport::arrived, this, &ImportDialog::beginInstead);
    connect(&m_import, &AgreementImport::notOpened, this, &ImportDialog::showOldFile);
    connect(&m_import, &AgreementImport::began, this, &ImportDialog::showState);
    connect(&m_import, &AgreementImport::mapChanged, this, [this] {
        m_told.clear();
        showState();
    });
    connect(&m_import, &AgreementImport::changed, this, &ImportDialog::showState);
    connect(m_ui->mapPane, &ImportMapPane::told, this, [this](const QString &sentence) {
        m_told = sentence;
        showSentence();
    });
}

void ImportDialog::open(const QString &path)
{
    QDialog::open();
    read(path);
}

QString ImportDialog::askForFile(Prompter &prompter, QWidget *parent)
{
    return prompter.askFileToOpen(parent, tr("Impor perjanjian kinerja"),
                                  tr("Lembar kerja (*.xlsx *.ods *.csv);;Semua berkas (*)"));
}

void ImportDialog::readOther()
{
    const QString path = askForFile(m_workplace.prompter, this);
    if (!path.isEmpty())
        read(path);
}

void ImportDialog::read(const QString &path)
{
    m_import.open(path);
    const QString name = QFileInfo(path).fileName();
    m_ui->fileLabel->setText(name);
    m_ui->openingLabel->setText(tr("Membaca “%1” …").arg(name));
    m_ui->states->setCurrentWidget(m_ui->openingState);
    m_ui->stopButton->setFocus();
    showState();
}

void ImportDialog::beginInstead()
{
    if (mayLeave())
        m_import.begin();
    else
        showOldFile();
}

void ImportDialog::showOldFile()
{
    if (!m_import.book())
        return reject();
    m_ui->fileLabel->setText(m_import.fileName());
    m_ui->states->setCurrentWidget(m_ui->stepsState);
    m_ui->steps->tabBar()->setFocus();
    showState();
}

void ImportDialog::begin()
{
    m_ui->states->setCurrentWidget(m_ui->stepsState);
    m_ui->steps->setCurrentIndex(0);
    m_ui->steps->tabBar()->setFocus();
    showState();
}

void ImportDialog::showRefusal(const text::Message &why)
{
    if (m_import.book()) {
        showOldFile();
        return m_workplace.prompter.tell(this, why);
    }
    m_ui->refusedLabel->setText(
        QStringLiteral("%1\n%2\n%3\n\n[%4]")
            .arg(shown(why.happened), shown(why.state), shown(why.advice), shown(why.code)));
    m_ui->states->setCurrentWidget(m_ui->refusedState);
    m_ui->otherButton->setFocus();
    showState();
}

void ImportDialog::showState()
{
    const bool isOpen = m_ui->states->currentWidget() == m_ui->stepsState;
    const bool isOpening = m_ui->states->currentWidget() == m_ui->openingState;
    const QString missing = isOpen ? whatIsMissing() : QString();
    m_ui->otherButton->setEnabled(!isOpening);
    m_ui->takeButton->setVisible(isOpen);
    m_ui->takeButton->setEnabled(isOpen && missing.isEmpty());
    m_ui->nextButton->setVisible(isOpen);
    m_ui->nextButton->setEnabled(isOpen && m_ui->steps->currentIndex() + 1 < m_ui->steps->count());
    showSentence();
    if (!isOpen)
        return;
    const ImportReading &read = m_import.read();
    const auto changes = read.differences.indicators.size() + read.differences.budget.size();
    m_ui->steps->setTabText(1, tr("2 Sel meragukan (%1)").arg(read.open()));
    m_ui->steps->setTabText(2, tr("3 Perbedaan (%1)").arg(changes));
}

void ImportDialog::showSentence()
{
    const bool isOpen = m_ui->states->currentWidget() == m_ui->stepsState;
    const QString missing = isOpen ? whatIsMissing() : QString();
    const QString sentence = isOpen && missing.isEmpty() ? whatIsToCome() : missing;
    m_ui->statusLabel->setText(m_told.isEmpty() ? sentence : m_told + u' ' + sentence);
}

QString ImportDialog::whatIsMissing() const
{
    const ImportMap &map = m_import.map();
    const ImportReading &read = m_import.read();
    const intake::AgreementMap taken = map.taken();
    if (!m_import.isUpToDate())
        return tr("Membaca tabelnya …");
    if (taken.tables.empty())
        return tr("Belum ada tabel yang diambil.");
    if (!std::ranges::all_of(taken.tables, canBeRead))
        return tr("Pilih kolom indikator, atau kolom program dan pagu, di setiap tabel yang "
                  "diambil.");
    if (!read.hasForm)
        return tr("Pilih bidang dan tahunnya.");
    const auto isMeant = [&](const intake::Table &table) { return intake::isMeant(table, taken); };
    if (std::ranges::none_of(taken.tables, isMeant))
        return tr("Tidak ada tabel bidang dan tahun itu di berkas ini.");
    if (read.open() > 0)
        return tr("%1 sel yang meragukan belum dijawab.").arg(read.open());
    if (read.revises && !read.first)
        return tr("Pilih sejak periode mana perubahan berlaku.");
    if (read.differences.areNone())
        return shown(text::agreementsAlike());
    return {};
}

QString ImportDialog::whatIsToCome() const
{
    const ImportReading &read = m_import.read();
    const QString sign = read.hasGone() ? QStringLiteral("⚠ ") : QString();
    QStringList sentences{
        sign
        + QStringLiteral("%1: %2.").arg(m_import.whose(), models::summaryOf(read.differences))};
    if (read.incomplete > 0)
        sentences << tr("%1 indikator belum lengkap; lengkapi di tabel setelah diambil.")
                         .arg(read.incomplete);
    sentences << tr("“Ambil” memasukkannya ke tabel Indikator; tersimpan setelah Anda menekan "
                    "Simpan di sana.");
    return sentences.join(u' ');
}

void ImportDialog::goOn()
{
    m_ui->mapPane->finishTyping();
    const bool hasDoubts = m_import.read().open() > 0;
    const bool skipsDoubts = m_ui->steps->currentIndex() == 0 && !hasDoubts;
    m_ui->steps->setCurrentIndex(m_ui->steps->currentIndex() + (skipsDoubts ? 2 : 1));
    m_ui->steps->currentWidget()->setFocus();
}

/// What is typed in a box counts, also where a key has been faster than the focus.
void ImportDialog::take()
{
    m_ui->mapPane->finishTyping();
    if (!whatIsMissing().isEmpty())
        return;
    const ImportReading &read = m_import.read();
    TakenAgreement agreement{{read.map.year, read.map.unit}, draftOf(read), m_import.fileName(), 0};
    agreement.guessed = static_cast<std::size_t>(
        std::ranges::count_if(agreement.draft.rows, [](const reading::IndicatorDraft &row) {
            return !row.guessed.empty();
        }));
    emit taken(agreement);
    accept();
}

bool ImportDialog::mayLeave()
{
    const std::size_t answered = m_import.answered();
    return answered == 0
           || m_workplace.prompter.confirm(
               this, tr("%1 jawaban untuk sel yang meragukan akan hilang.").arg(answered),
               tr("Tinggalkan tanpa mengambil"), tr("Kembali ke impor"));
}

void ImportDialog::reject()
{
    if (mayLeave())
        QDialog::reject();
}

void ImportDialog::leave()
{
    m_import.disconnect(this);
    if (!m_import.isBusy())
        return deleteLater();
    connect(&m_import, &AgreementImport::stopped, this, &QObject::deleteLater);
    m_import.stop();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(*event).isEmpty() && m_ui->otherButton->isEnabled())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    read(draggedFile(*event));
}

} // namespace himpun::app
