// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping_bar.h"

#include "chosen_file.h"
#include "himpun/models/shown.h"
#include "himpun/program/paths.h"
#include "himpun/program/this_program.h"
#include "himpun/service/file_keeping.h"
#include "himpun/text/format.h"
#include "himpun/text/store_messages.h"
#include "himpun/text/trouble.h"
#include "settings.h"
#include "ui_keeping_bar.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QStandardPaths>

namespace himpun::app
{

namespace
{

using models::shown;

std::string nameOf(const QString &file)
{
    return QFileInfo(file).fileName().toStdString();
}

/// Where a backup is proposed; the person may choose a better place.
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
    m_file = file;
    if (!m_isBackingUp) // else afterwards
        check(false);
    showState();
}

void KeepingBar::forget()
{
    m_file.clear();
    m_savedAt.reset();
    m_integrity = Integrity::Unknown;
}

void KeepingBar::close()
{
    if (!m_isBackingUp) // that goes on, whoever sits here
        m_work.drop();
    showState();
}

bool KeepingBar::mayClose()
{
    return !m_isBackingUp
           || m_workplace.prompter.confirm(
               this,
               tr("Cadangan masih dibuat. Bila program ditutup sekarang, cadangan itu tidak jadi; "
                  "yang lama tetap ada."),
               tr("Tutup tanpa cadangan"), tr("Tunggu"));
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
    auto result = std::make_shared<std::optional<service::Outcome<store::VerifyReport>>>();
    work(
        tr("Memeriksa jejak …"),
        [result, path = program::pathOf(m_file.toStdString())](const store::Progress &progress,
                                                               const store::Cancel &cancel) {
            *result = service::verifyFile(path, progress, &cancel);
        },
        [this, result, isAsked] {
            const service::Outcome<store::VerifyReport> &report = **result;
            if (report)
                checked(*report, isAsked);
            else if (isAsked)
                tell(report.error(), nameOf(m_file));
        });
}

void KeepingBar::checked(const store::VerifyReport &report, bool isAsked)
{
    const QString words = shown(text::verified(report));
    if (report.complete) {
        m_integrity = report.isSound() ? Integrity::Sound : Integrity::Broken;
        showState();
    }
    if (report.complete && !report.isSound())
        m_workplace.prompter.tell(this, text::brokenFile(nameOf(m_file), report));
    else if (isAsked)
        emit told(words);
}

void KeepingBar::backUp()
{
    const std::string today = text::date(m_workplace.clock.now(), zone());
    const QString copy =
        withEnding(m_workplace.prompter.askFileToSave(this, tr("Buat cadangan berkas kantor"),
                                                      backupName(m_file, shown(today)),
                                                      tr("Berkas Himpun (*.himpun)")),
                   QStringLiteral(".himpun"));
    if (copy.isEmpty())
        return;
    if (QFileInfo(copy) == QFileInfo(m_file))
        return m_workplace.prompter.tell(this, text::backupIsTheFile());
    m_isBackingUp = true;
    using Result = base::Result<store::VerifyReport, service::BackupTrouble>;
    auto result = std::make_shared<std::optional<Result>>();
    work(
        tr("Membuat cadangan …"),
        [result, file = program::pathOf(m_file.toStdString()),
         path = program::pathOf(copy.toStdString())](const store::Progress &progress,
                                                     const store::Cancel &cancel) {
            *result =
                service::backUpFile(file, path, program::thisProgram("Himpun"), progress, &cancel);
        },
        [this, result, original = m_file, copy] {
            m_isBackingUp = false;
            const Result &report = **result;
            if (report)
                copied(original, copy, *report);
            else
                tell(report.error().trouble, program::nameOf(report.error().file.filename()));
            if (m_file != original && !m_file.isEmpty())
                check(false);
        });
}

void KeepingBar::copied(const QString &original, const QString &copy,
                        const store::VerifyReport &report)
{
    if (!report.complete)
        return emit told(tr("Pembuatan cadangan dihentikan; cadangan yang lama tetap ada."));
    if (!report.isSound())
        return m_workplace.prompter.tell(this, text::faultyBackup(nameOf(copy), report));
    QVariantMap backups = settings::backups.read();
    backups[original] = shown(base::toIso(m_workplace.clock.now()));
    settings::backups.write(backups);
    showState();
    emit told(tr("Cadangan sudah dibuat dan diperiksa: %1").arg(QDir::toNativeSeparators(copy)));
}

void KeepingBar::tell(const service::Trouble &trouble, const std::string &file)
{
    text::TroubleContext context;
    context.file = file;
    context.zone = zone();
    m_workplace.prompter.tell(this, text::message(trouble, context));
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
    return shown(text::dateAndTime(at, zone()));
}

calendar::Zone KeepingBar::zone() const
{
    const auto &office = m_workplace.seat.office;
    return office ? office->calendar.zone : calendar::Zone::Wib;
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
