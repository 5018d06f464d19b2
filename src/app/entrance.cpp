// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrance.h"

#include "chosen_file.h"
#include "first_run.h"
#include "himpun/text/trouble.h"
#include "office_file.h"
#include "practice_place.h"
#include "settings.h"
#include "start_page.h"
#include "tall_contents.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>

#include <utility>

namespace himpun::app
{

namespace
{

constexpr int mostRecentFiles = 6;

/// A name for a file, of what an office is called.
QString fileNameFor(const service::Office &office)
{
    QString name = QString::fromStdString(office.name).simplified();
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'.')
            c = u' ';
    }
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return folder.filePath(name.simplified() + QStringLiteral(".himpun"));
}

/// What is being typed counts, and is still his who sits here.
void finishTyping()
{
    if (QWidget *typing = QApplication::focusWidget())
        typing->clearFocus();
}

} // namespace

Entrance::Entrance(Backstage &backstage, Prompter &prompter, Seat &seat, const base::Clock &clock)
    : m_backstage(backstage),
      m_prompter(prompter),
      m_seat(seat),
      m_clock(clock),
      m_page(new QStackedWidget),
      m_start(new StartPage(backstage)),
      m_startArea(scrolled(m_start)),
      m_firstRun(nullptr)
{
    m_page->addWidget(m_startArea);
    connect(m_start, &StartPage::practiceWanted, this, &Entrance::openPractice);
    connect(m_start, &StartPage::newPracticeWanted, this, &Entrance::askNewPractice);
    connect(m_start, &StartPage::fileWanted, this, &Entrance::askFile);
    connect(m_start, &StartPage::recentWanted, this, &Entrance::openFile);
    connect(m_start, &StartPage::entered, this, &Entrance::enter);
    connect(m_start, &StartPage::newOfficeWanted, this, [this] {
        if (m_firstRun && m_firstRunLanguage != text::language())
            delete std::exchange(m_firstRun, nullptr);
        if (!m_firstRun)
            furnishFirstRun();
        m_page->setCurrentWidget(m_firstRun);
        m_firstRun->begin();
    });
}

void Entrance::furnishFirstRun()
{
    m_firstRun = new FirstRun(m_prompter);
    m_firstRunLanguage = text::language();
    m_page->addWidget(m_firstRun);
    connect(m_firstRun, &FirstRun::cancelled, this,
            [this] { m_page->setCurrentWidget(m_startArea); });
    connect(m_firstRun, &FirstRun::officeWanted, this, &Entrance::makeFile);
}

Entrance::~Entrance() = default;

QWidget *Entrance::page() const
{
    return m_page;
}

void Entrance::openPractice(const QString &sop)
{
    const QString file = practiceFile(sop);
    if (QFileInfo::exists(file))
        openFile(file); // somebody may be in the middle of a cycle
    else
        makePractice(sop);
}

void Entrance::askNewPractice(const QString &sop)
{
    if (m_prompter.confirm(m_page,
                           tr("Kantor latihan ini dibuat dari awal. Yang sudah Anda kerjakan di "
                              "dalamnya hilang."),
                           tr("Mulai dari awal"), tr("Biarkan")))
        makePractice(sop);
}

void Entrance::makePractice(const QString &sop)
{
    const QString file = practiceFile(sop);
    m_isNewPractice = true;
    open(practiceOpener(file, {sop.toStdString()}, m_clock), file,
         tr("Menyiapkan kantor latihan …"));
}

void Entrance::askFile()
{
    const QString file =
        m_prompter.askFileToOpen(m_page, tr("Buka berkas kantor"), tr("Berkas Himpun (*.himpun)"));
    if (!file.isEmpty())
        openFile(file);
}

void Entrance::openFile(const QString &file)
{
    open(opener(file, m_clock), QFileInfo(file).absoluteFilePath(),
         tr("Membuka %1 …").arg(QDir::toNativeSeparators(file)));
}

void Entrance::openAgain()
{
    openFile(m_file);
}

void Entrance::makeFile(const service::Office &office, const sop::Sop &sop)
{
    const QString file =
        withEnding(m_prompter.askFileToSave(m_page, tr("Simpan berkas kantor sebagai"),
                                            fileNameFor(office), tr("Berkas Himpun (*.himpun)")),
                   QStringLiteral(".himpun"));
    if (file.isEmpty())
        return;
    settings::lastOfficial.write(QString::fromStdString(office.coordinators.front().text));
    m_isMaking = true;
    open(newOfficeOpener(file, office, sop, m_clock), file, tr("Membuat berkas kantor …"));
}

void Entrance::open(Backstage::Opener opener, const QString &file, const QString &busy)
{
    finishTyping();
    m_seat = {};
    m_file = file;
    m_page->setCurrentWidget(m_startArea);
    m_start->showBusy(busy);
    emit left();
    emit opening();
    m_backstage.open(std::move(opener), [this](const auto &trouble) { opened(trouble); });
}

void Entrance::opened(const std::optional<service::Trouble> &trouble)
{
    if (trouble)
        return showTrouble(*trouble);
    m_backstage.ask(
        this, [](service::Workbench &bench) { return bench.office(); },
        [this](const service::Outcome<std::shared_ptr<const service::Office>> &office) {
            if (!office)
                return showTrouble(office.error());
            m_seat.office = *office;
            remember();
            leave();
        });
}

/// Once it is clear that the file is an office's.
void Entrance::remember()
{
    if (std::exchange(m_isMaking, false)) { // what was typed is in the file now
        m_firstRun->deleteLater();
        m_firstRun = nullptr;
    }
    m_seat.file = m_file;
    if (std::exchange(m_isNewPractice, false))
        settings::forgetFile(m_file); // it is another one now, under the same name
    if (settings::lastFile.read() != m_file)
        settings::lastPlace.write({});
    settings::lastFile.write(m_file);
    QStringList recent = settings::recentFiles.read();
    recent.removeAll(m_file);
    recent.prepend(m_file);
    settings::recentFiles.write(recent.mid(0, mostRecentFiles));
    if (const auto &because = m_backstage.readOnlyBecause()) {
        text::TroubleContext context;
        context.file = QFileInfo(m_file).fileName().toStdString();
        context.zone = m_seat.office->calendar.zone;
        m_seat.readOnlyBecause = text::message(*because, context);
    }
}

void Entrance::showTrouble(const service::Trouble &trouble)
{
    text::TroubleContext context;
    context.file = QDir::toNativeSeparators(m_file).toStdString();
    const text::Message message = text::message(trouble, context);
    m_isNewPractice = false;
    if (!std::exchange(m_isMaking, false))
        return m_start->showTrouble(message);
    m_start->askFile();
    m_page->setCurrentWidget(m_firstRun); // with all that was typed
    m_prompter.tell(m_page, message);
}

base::Date Entrance::today() const
{
    return calendar::WorkingCalendar(m_seat.office->calendar).localDate(m_clock.now());
}

void Entrance::enter(const QString &official)
{
    m_seat.official = {official.toStdString()};
    if (settings::lastOfficial.read() != official)
        settings::lastPlace.write({}); // another one begins with his own tasks
    settings::lastOfficial.write(official);
    emit entered();
}

void Entrance::leave()
{
    finishTyping();
    const bool isForAnother = !m_seat.official.isEmpty(); // whoever sat here gives up the seat
    m_seat.official = {};
    m_page->setCurrentWidget(m_startArea);
    emit left();
    if (!m_seat.office)
        return m_start->askFile();
    m_start->askPerson({m_seat.office, today(),
                        isForAnother ? QString() : settings::lastOfficial.read(),
                        m_file.startsWith(practiceFolder()), m_seat.readOnlyBecause.has_value()});
}

} // namespace himpun::app
