// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping_bar.h"

#include "himpun/models/shown.h"
#include "himpun/program/paths.h"
#include "himpun/store/backup.h"
#include "himpun/store/sqlite_repository.h"
#include "himpun/text/format.h"
#include "himpun/text/store_messages.h"
#include "settings.h"
#include "ui_keeping_bar.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QStandardPaths>

#include <filesystem>

namespace himpun::app
{

namespace
{

using models::shown;

/// What long work came to; written by its thread before it ends.
struct Result {
    std::optional<store::VerifyReport> report;
    std::optional<text::Message> trouble;
};

/// Reads the file by a connection of its own, so that nobody waits for it.
void examine(const QString &file, Result &result, const store::Progress &progress,
             const store::Cancel &cancel)
{
    const std::string name = QFileInfo(file).fileName().toStdString();
    try {
        const auto opened =
            store::SqliteRepository::openToExamine(program::pathOf(file.toStdString()));
        if (opened)
            result.report = (*opened)->verify(progress, &cancel);
        else
            result.trouble = text::message(opened.error(), name, calendar::Zone::Wib);
    } catch (const store::StoreError &error) {
        result.trouble = text::message(error.fault(), name);
    }
}

/// Where a backup is proposed: beside nothing that it could be lost with, if the person so wishes.
QString backupName(const QString &file, const QString &date)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return folder.filePath(
        KeepingBar::tr("%1, cadangan %2.himpun").arg(QFileInfo(file).completeBaseName(), date));
}

} // namespace

KeepingBar::KeepingBar(Workplace workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_ui(std::make_unique<Ui::KeepingBar>())
{
    m_ui->setupUi(this);
    connect(m_ui->integrityButton, &QPushButton::clicked, this, [this] { check(); });
    connect(m_ui->backupButton, &QPushButton::clicked, this, &KeepingBar::backUp);
    connect(m_ui->cancelButton, &QPushButton::clicked, &m_work, &LongWork::cancel);
    connect(&m_work, &LongWork::progressed, m_ui->progressBar, &QProgressBar::setValue);
    showState();
}

KeepingBar::~KeepingBar() = default;

void KeepingBar::openFor(const QString &file)
{
    if (std::exchange(m_file, file) != file) {
        m_savedAt.reset();
        m_integrity = Integrity::Unknown;
    }
    check(false);
}

void KeepingBar::close()
{
    m_work.drop();
    showState();
}

void KeepingBar::showSaved()
{
    m_savedAt = m_workplace.clock.now();
    showState();
}

void KeepingBar::check()
{
    check(true);
}

void KeepingBar::check(bool isAsked)
{
    auto result = std::make_shared<Result>();
    work(
        tr("Memeriksa jejak …"),
        [result, file = m_file](const store::Progress &progress, const store::Cancel &cancel) {
            examine(file, *result, progress, cancel);
        },
        [this, result, isAsked] {
            if (result->trouble && isAsked)
                m_workplace.prompter.tell(this, *result->trouble);
            if (result->report)
                checked(*result->report, isAsked);
        });
}

void KeepingBar::checked(const store::VerifyReport &report, bool isAsked)
{
    const QString words = shown(text::verified(report));
    if (report.complete) {
        m_integrity = report.isSound() ? Integrity::Sound : Integrity::Broken;
        m_checkedAt = m_workplace.clock.now();
        showState();
    }
    if (report.complete && !report.isSound())
        m_workplace.prompter.tell(
            this, text::brokenFile(QFileInfo(m_file).fileName().toStdString(), report));
    else if (isAsked)
        emit told(words);
}

void KeepingBar::backUp()
{
    const std::string today =
        text::date(m_workplace.clock.now(), m_workplace.seat.office->calendar.zone);
    QString copy = m_workplace.prompter.askFileToSave(this, tr("Buat cadangan berkas kantor"),
                                                      backupName(m_file, shown(today)),
                                                      tr("Berkas Himpun (*.himpun)"));
    if (copy.isEmpty())
        return;
    if (!copy.endsWith(QStringLiteral(".himpun"), Qt::CaseInsensitive))
        copy += QStringLiteral(".himpun");
    if (QFileInfo(copy) == QFileInfo(m_file))
        return m_workplace.prompter.tell(this, text::backupIsTheFile());
    auto result = std::make_shared<Result>();
    work(
        tr("Membuat cadangan …"),
        [result, file = m_file, copy](const store::Progress &progress,
                                      const store::Cancel &cancel) {
            try {
                if (store::backUp(program::pathOf(file.toStdString()),
                                  program::pathOf(copy.toStdString()), progress, &cancel))
                    examine(copy, *result, {}, cancel);
            } catch (const store::StoreError &error) {
                result->trouble =
                    text::message(error.fault(), QFileInfo(copy).fileName().toStdString());
            }
        },
        [this, result, copy] {
            if (result->trouble)
                return m_workplace.prompter.tell(this, *result->trouble);
            if (!result->report || !result->report->complete)
                return emit told(
                    tr("Pembuatan cadangan dihentikan; cadangan yang lama tetap ada."));
            if (!result->report->isSound())
                return checked(*result->report, true);
            QVariantMap backups = settings::backups.read();
            backups[m_file] = shown(base::toIso(m_workplace.clock.now()));
            settings::backups.write(backups);
            showState();
            emit told(
                tr("Cadangan sudah dibuat dan diperiksa: %1").arg(QDir::toNativeSeparators(copy)));
        });
}

void KeepingBar::work(const QString &words, LongWork::Job job, std::function<void()> then)
{
    m_ui->workLabel->setText(words);
    m_ui->progressBar->setValue(0);
    m_work.start(std::move(job), [this, then = std::move(then)] {
        showState();
        then();
    });
    showState();
}

QString KeepingBar::time(base::Instant at) const
{
    const auto &office = m_workplace.seat.office;
    return shown(text::dateAndTime(at, office ? office->calendar.zone : calendar::Zone::Wib));
}

void KeepingBar::showState()
{
    const bool isBusy = m_work.isRunning();
    m_ui->workLabel->setVisible(isBusy);
    m_ui->progressBar->setVisible(isBusy);
    m_ui->cancelButton->setVisible(isBusy);
    m_ui->backupButton->setEnabled(!isBusy);
    m_ui->integrityButton->setEnabled(!isBusy);
    m_ui->savedLabel->setText(m_savedAt ? tr("Tersimpan %1").arg(time(*m_savedAt)) : QString());
    const auto backup =
        base::parseInstant(settings::backups.read().value(m_file).toString().toStdString());
    m_ui->backupButton->setText(backup ? tr("Cadangan: %1").arg(time(*backup))
                                       : tr("Cadangan: belum ada"));
    switch (m_integrity) {
    case Integrity::Unknown: return m_ui->integrityButton->setText(tr("Jejak belum diperiksa"));
    case Integrity::Sound: return m_ui->integrityButton->setText(tr("Jejak utuh"));
    case Integrity::Broken: return m_ui->integrityButton->setText(tr("⚠ Jejak TIDAK UTUH"));
    }
}

void KeepingBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showState();
    }
    QWidget::changeEvent(event);
}

} // namespace himpun::app
