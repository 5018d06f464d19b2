// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "cycle_page.h"
#include "cycles_page.h"
#include "himpun/text/format.h"
#include "himpun/text/trouble.h"
#include "icon.h"
#include "office_file.h"
#include "settings.h"
#include "settings_page.h"
#include "sheet_page.h"
#include "sops_page.h"
#include "start_page.h"
#include "tasks_page.h"
#include "ui_main_window.h"

#include <QCloseEvent>
#include <QDir>
#include <QLabel>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>

namespace himpun::app
{

namespace
{

constexpr int timersEvery = 60'000; // ms

} // namespace

MainWindow::MainWindow(Backstage &backstage, Prompter &prompter, Seat &seat,
                       const base::Clock &clock)
    : m_backstage(backstage),
      m_prompter(prompter),
      m_seat(seat),
      m_clock(clock),
      m_ui(std::make_unique<Ui::MainWindow>()),
      m_start(new StartPage),
      m_saved(new QLabel)
{
    m_ui->setupUi(this);
    m_ui->searchButton->setIcon(icon(QStringLiteral("search")));
    m_ui->personButton->setIcon(icon(QStringLiteral("person")));
    m_ui->statusBar->addPermanentWidget(m_saved);
    m_ui->pages->addWidget(m_start);
    addPages();
    connect(m_ui->navigation, &QListWidget::currentRowChanged, this, &MainWindow::goToEntry);
    connect(m_ui->navigation, &QListWidget::itemClicked, this, [this] {
        goToEntry(m_ui->navigation->currentRow()); // back from a page without an entry
    });
    connect(m_ui->personButton, &QPushButton::clicked, this, &MainWindow::leave);
    connect(m_ui->searchButton, &QPushButton::clicked, this, &MainWindow::showPalette);
    addCommands(*this, [this](CommandId command) { run(command); });
    connect(m_start, &StartPage::practiceWanted, this, &MainWindow::openPractice);
    connect(m_start, &StartPage::fileWanted, this, &MainWindow::askFile);
    connect(m_start, &StartPage::entered, this, &MainWindow::enter);
    connect(&m_backstage, &Backstage::changed, this, [this](const QString &cycle) {
        if (cycle.isEmpty())
            readOffice();
        refresh();
    });
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &MainWindow::tellTimers);
    timer->start(timersEvery);
    if (!restoreGeometry(settings::windowGeometry.read()))
        setWindowState(Qt::WindowMaximized);
    showPerson();
}

MainWindow::~MainWindow() = default;

void MainWindow::addPages()
{
    const Workplace workplace{m_backstage, m_prompter, m_seat, m_clock};
    addPage(new TasksPage(workplace), tr("Tugas Saya"), QStringLiteral("tasks"), AtTasks{});
    addPage(new CyclesPage(workplace), tr("Siklus"), QStringLiteral("cycles"), AtCycles{});
    addPage(new SopsPage(workplace), tr("SOP"), QStringLiteral("sop"), AtSops{});
    addPage(new SettingsPage(workplace), tr("Pengaturan"), QStringLiteral("settings"),
            AtSettings{});
    addHidden(new CyclePage(workplace), AtCycle{});
    addHidden(new SheetPage(workplace), AtSheet{});
    m_ui->navigation->setFixedWidth(m_ui->navigation->sizeHintForColumn(0) + 40);
}

void MainWindow::addPage(Page *page, const QString &title, const QString &iconName,
                         const Place &place)
{
    new QListWidgetItem(icon(iconName, Ground::Navigation), title, m_ui->navigation);
    addHidden(page, place);
}

void MainWindow::addHidden(Page *page, const Place &place)
{
    m_ui->pages->addWidget(page);
    m_places.emplace_back(place, page);
    connect(page, &Page::go, this, &MainWindow::go);
    connect(page, &Page::told, this,
            [this](const QString &sentence) { m_ui->statusBar->showMessage(sentence, 8000); });
}

Page *MainWindow::pageFor(const Place &place)
{
    const auto found = std::ranges::find_if(
        m_places, [&](const auto &known) { return known.first.index() == place.index(); });
    return found == m_places.end() ? nullptr : found->second;
}

void MainWindow::go(const Place &place)
{
    Page *page = m_seat.isTaken() ? pageFor(place) : nullptr;
    if (!page)
        return;
    m_ui->pages->setCurrentWidget(page);
    showEntry(place);
    page->arrive(place);
}

void MainWindow::goToEntry(int row)
{
    if (row < 0)
        return;
    const auto &[place, page] = m_places[static_cast<std::size_t>(row)];
    if (m_ui->pages->currentWidget() != page)
        go(place);
}

void MainWindow::showEntry(const Place &place)
{
    const QSignalBlocker quiet(m_ui->navigation);
    const Place entry = std::holds_alternative<AtCycle>(place) ? Place(AtCycles{}) : place;
    for (int row = 0; row < m_ui->navigation->count(); ++row) {
        if (m_places[static_cast<std::size_t>(row)].first.index() == entry.index())
            m_ui->navigation->setCurrentRow(row);
    }
}

QString MainWindow::practiceFile(const QString &sop)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    return folder.filePath(QStringLiteral("latihan/%1.himpun").arg(sop));
}

void MainWindow::openPractice(const QString &sop)
{
    const QString file = practiceFile(sop);
    m_start->showBusy(tr("Menyiapkan kantor latihan …"));
    m_backstage.open(practiceOpener(file, {sop.toStdString()}, m_clock),
                     [this, file](const auto &trouble) { opened(trouble, file); });
}

void MainWindow::askFile()
{
    const QString file =
        m_prompter.askFileToOpen(this, tr("Buka berkas kantor"), tr("Berkas Himpun (*.himpun)"));
    if (!file.isEmpty())
        openFile(file);
}

void MainWindow::openFile(const QString &file)
{
    m_start->showBusy(tr("Membuka %1 …").arg(QDir::toNativeSeparators(file)));
    m_backstage.open(opener(file, m_clock),
                     [this, file](const auto &trouble) { opened(trouble, file); });
}

void MainWindow::opened(const std::optional<service::Trouble> &trouble, const QString &file)
{
    if (trouble) {
        text::TroubleContext context;
        context.file = file.toStdString();
        m_start->showTrouble(text::message(*trouble, context));
        return;
    }
    settings::lastFile.write(file);
    tellTimers();
    m_backstage.ask(
        this, [](service::Workbench &bench) { return bench.office(); },
        [this](const service::Outcome<std::shared_ptr<const service::Office>> &office) {
            if (!office)
                return m_start->showTrouble(text::message(office.error(), {}));
            m_seat.office = *office;
            leave();
        });
}

void MainWindow::enter(const QString &official)
{
    m_seat.official = {official.toStdString()};
    settings::lastOfficial.write(official);
    showPerson();
    go(AtTasks{});
}

void MainWindow::leave()
{
    m_seat.official = {};
    showPerson();
    m_ui->pages->setCurrentWidget(m_start);
    if (!m_seat.office)
        return m_start->askFile();
    const calendar::WorkingCalendar calendar(m_seat.office->calendar);
    m_start->askPerson(m_seat.office, calendar.localDate(m_clock.now()),
                       settings::lastOfficial.read());
}

void MainWindow::showPerson()
{
    const service::Official *person = m_seat.person();
    m_ui->navigation->setVisible(person);
    m_ui->topBar->setVisible(person);
    m_ui->statusBar->setVisible(person);
    if (!person)
        return;
    const calendar::WorkingCalendar calendar(m_seat.office->calendar);
    const service::Position *position = person->positionOn(calendar.localDate(m_clock.now()));
    const QString name = QString::fromStdString(person->name);
    m_ui->personButton->setText(
        position ? QStringLiteral("%1, %2").arg(name, QString::fromStdString(position->title))
                 : name);
    m_ui->officeLabel->setText(QString::fromStdString(m_seat.office->name));
}

/// A definition was adopted, perhaps the office's own.
void MainWindow::readOffice()
{
    m_backstage.ask(
        this, [](service::Workbench &bench) { return bench.office(); },
        [this](const service::Outcome<std::shared_ptr<const service::Office>> &office) {
            if (!office)
                return;
            m_seat.office = *office;
            showPerson();
        });
}

void MainWindow::refresh()
{
    if (!m_seat.isTaken())
        return;
    if (auto *page = qobject_cast<Page *>(m_ui->pages->currentWidget()))
        page->refresh();
    m_saved->setText(
        tr("Tersimpan %1")
            .arg(QString::fromStdString(text::time(m_clock.now(), m_seat.office->calendar.zone))));
}

void MainWindow::tellTimers()
{
    m_backstage.ask(
        this, [](service::Workbench &bench) { return bench.fireTimers(); },
        [](const service::Outcome<int> &) {});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    settings::windowGeometry.write(saveGeometry());
    event->accept();
}

} // namespace himpun::app
