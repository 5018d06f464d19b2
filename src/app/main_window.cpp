// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "coordinators.h"
#include "cycle_page.h"
#include "cycles_page.h"
#include "entrance.h"
#include "himpun/text/trouble.h"
#include "icon.h"
#include "keeping_bar.h"
#include "place_text.h"
#include "reminder_bar.h"
#include "settings.h"
#include "settings_page.h"
#include "sheet_page.h"
#include "sops_page.h"
#include "tasks_page.h"
#include "theme.h"
#include "ui_main_window.h"

#include <QCloseEvent>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace himpun::app
{

namespace
{

constexpr int timersEvery = 60'000; // ms
constexpr int placeAfter = 300;     // ms; writing it at every step would hold up the arrow keys

QString readOnlyWords(const text::Message &because)
{
    return MainWindow::tr("%1 Berkas dibuka untuk dibaca saja, jadi tidak ada yang dapat diubah.")
        .arg(QString::fromStdString(because.happened));
}

} // namespace

MainWindow::MainWindow(Backstage &backstage, Prompter &prompter, Seat &seat,
                       const base::Clock &clock)
    : m_backstage(backstage),
      m_prompter(prompter),
      m_seat(seat),
      m_clock(clock),
      m_ui(std::make_unique<Ui::MainWindow>()),
      m_entrance(new Entrance(backstage, prompter, seat, clock)),
      m_reminders(new ReminderBar({backstage, prompter, seat, clock})),
      m_keeping(new KeepingBar({backstage, prompter, seat, clock})),
      m_textScale(textScale()),
      m_standing(new QTimer(this))
{
    m_ui->setupUi(this);
    m_ui->searchButton->setIcon(icon(QStringLiteral("search")));
    m_ui->personButton->setIcon(icon(QStringLiteral("person")));
    m_ui->statusBar->addPermanentWidget(m_keeping);
    m_ui->pages->addWidget(m_entrance->page());
    m_entrance->setParent(this);
    m_ui->rightLayout->insertWidget(m_ui->rightLayout->indexOf(m_ui->pages), m_reminders);
    addPages();
    connect(m_ui->navigation, &QListWidget::currentRowChanged, this, &MainWindow::goToEntry);
    connect(m_ui->navigation, &QListWidget::itemClicked, this, [this] {
        goToEntry(m_ui->navigation->currentRow()); // back from a page without an entry
    });
    connect(m_ui->personButton, &QPushButton::clicked, this,
            [this] { run(CommandId::ChangePerson); });
    connect(m_ui->writeButton, &QPushButton::clicked, m_entrance, &Entrance::openAgain);
    connect(m_ui->indicatorsButton, &QPushButton::clicked, this,
            [this] { go(AtSettings{SettingsPart::Indicators}); });
    connect(m_ui->searchButton, &QPushButton::clicked, this, &MainWindow::showPalette);
    addCommands(*this, [this](CommandId command) { run(command); });
    connect(m_keeping, &KeepingBar::told, this,
            [this](const QString &sentence) { m_ui->statusBar->showMessage(sentence, 8000); });
    connect(m_reminders, &ReminderBar::tasksWanted, this, &MainWindow::showTasks);
    connect(m_entrance, &Entrance::entered, this, &MainWindow::enter);
    connect(m_entrance, &Entrance::left, this, &MainWindow::leave);
    // nothing of one file is shown, or undone, in another, even where it bears the same name
    connect(m_entrance, &Entrance::opening, this, &MainWindow::deletePages);
    connect(m_entrance, &Entrance::opening, m_keeping, &KeepingBar::forget);
    connect(&m_backstage, &Backstage::changed, this, [this](const QString &cycle) {
        if (cycle.isEmpty())
            readOffice();
        m_keeping->showSaved();
        refresh();
    });
    m_standing->setSingleShot(true);
    m_standing->setInterval(placeAfter);
    connect(m_standing, &QTimer::timeout, this,
            [this] { settings::lastPlace.write(textOf(m_place)); });
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &MainWindow::tellTimers);
    timer->start(timersEvery);
    if (!restoreGeometry(settings::windowGeometry.read()))
        setWindowState(Qt::WindowMaximized);
    showPerson();
}

MainWindow::~MainWindow()
{
    hide();        // or the entrance would be shown in their place
    deletePages(); // they may still say where one stood, to a window that is whole
}

void MainWindow::deletePages()
{
    for (Room &room : m_rooms)
        delete std::exchange(room.page, nullptr);
}

void MainWindow::addPages()
{
    m_textScale = textScale();
    m_rooms.clear();
    addRoom<TasksPage>(AtTasks{}, tr("Tugas Saya"), QStringLiteral("tasks"));
    addRoom<CyclesPage>(AtCycles{}, tr("Siklus"), QStringLiteral("cycles"));
    addRoom<SopsPage>(AtSops{}, tr("SOP"), QStringLiteral("sop"));
    addRoom<SettingsPage>(AtSettings{}, tr("Pengaturan"), QStringLiteral("settings"));
    addRoom<CyclePage>(AtCycle{});
    addRoom<SheetPage>(AtSheet{});
    m_ui->navigation->setFixedWidth(m_ui->navigation->sizeHintForColumn(0) + 40);
}

template <class ItsPage>
void MainWindow::addRoom(const Place &place, const QString &title, const QString &iconName)
{
    if (!title.isEmpty()) {
        auto *entry = new QListWidgetItem(icon(iconName, Ground::Navigation),
                                          isHugeText() ? QString() : title, m_ui->navigation);
        entry->setToolTip(title);
        entry->setData(Qt::AccessibleTextRole, title);
    }
    m_rooms.push_back({place, [this] {
                           return new ItsPage({m_backstage, m_prompter, m_seat, m_clock});
                       }});
}

Page *MainWindow::pageFor(const Place &place)
{
    const auto room = std::ranges::find_if(
        m_rooms, [&](const Room &known) { return known.place.index() == place.index(); });
    if (room == m_rooms.end())
        return nullptr;
    if (!room->page)
        furnish(*room);
    return room->page;
}

void MainWindow::furnish(Room &room)
{
    room.page = room.make();
    m_ui->pages->addWidget(room.page);
    connect(room.page, &Page::go, this, &MainWindow::go);
    connect(room.page, &Page::stands, this, &MainWindow::stand);
    connect(room.page, &Page::saved, m_keeping, &KeepingBar::showSaved);
    connect(room.page, &Page::told, this,
            [this](const QString &sentence) { m_ui->statusBar->showMessage(sentence, 8000); });
}

void MainWindow::go(const Place &place)
{
    Page *page = m_seat.isTaken() ? pageFor(place) : nullptr;
    if (!page)
        return;
    if (page != m_ui->pages->currentWidget() && !mayLeavePage())
        return showEntry(m_place);
    {
        // The page that goes may hand its focus to the navigation, which would choose an entry.
        const QSignalBlocker quiet(m_ui->navigation);
        m_ui->pages->setCurrentWidget(page);
    }
    showEntry(place);
    stand(place);
    page->arrive(place);
}

bool MainWindow::mayLeavePage()
{
    auto *page = qobject_cast<Page *>(m_ui->pages->currentWidget());
    return !page || page->mayLeave();
}

void MainWindow::goToEntry(int row)
{
    if (row < 0)
        return;
    const Room &room = m_rooms[static_cast<std::size_t>(row)];
    if (!room.page || m_ui->pages->currentWidget() != room.page)
        go(Place(room.place));
}

void MainWindow::showEntry(const Place &place)
{
    const QSignalBlocker quiet(m_ui->navigation);
    const Place entry = std::holds_alternative<AtCycle>(place) ? Place(AtCycles{}) : place;
    for (int row = 0; row < m_ui->navigation->count(); ++row) {
        if (m_rooms[static_cast<std::size_t>(row)].place.index() == entry.index())
            m_ui->navigation->setCurrentRow(row);
    }
}

void MainWindow::openPractice(const QString &sop)
{
    m_entrance->openPractice(sop);
}

void MainWindow::openFile(const QString &file)
{
    m_entrance->openFile(file);
}

void MainWindow::enter()
{
    tellTimers();
    m_keeping->openFor(m_seat.file);
    showPerson();
    go(placeFrom(settings::lastPlace.read()));
}

void MainWindow::leave()
{
    if (m_standing->isActive())
        settings::lastPlace.write(textOf(m_place));
    m_standing->stop();
    m_ui->statusBar->clearMessage();
    m_reminders->forget();
    m_keeping->close();
    showPerson();
}

void MainWindow::stand(const Place &place)
{
    m_place = place;
    offerIndicators();
    if (!m_standing->isActive())
        m_standing->start();
}

void MainWindow::showPerson()
{
    const service::Official *person = m_seat.person();
    m_ui->navigation->setVisible(person);
    m_ui->topBar->setVisible(person);
    m_ui->readOnlyNotice->setVisible(person && m_seat.readOnlyBecause);
    m_ui->statusBar->setVisible(person);
    offerIndicators();
    if (!person)
        return m_ui->pages->setCurrentWidget(m_entrance->page());
    if (m_seat.readOnlyBecause)
        m_ui->readOnlyLabel->setText(readOnlyWords(*m_seat.readOnlyBecause));
    const calendar::WorkingCalendar calendar(m_seat.office->calendar);
    const service::Position *position = person->positionOn(calendar.localDate(m_clock.now()));
    const QString name = QString::fromStdString(person->name);
    const QString inFull =
        position ? QStringLiteral("%1, %2").arg(name, QString::fromStdString(position->title))
                 : name;
    m_ui->personButton->setText(isLargeText() ? name : inFull);
    m_ui->personButton->setToolTip(inFull);
    m_ui->officeLabel->setText(QString::fromStdString(m_seat.office->name));
}

/// What comes first in a new office.
void MainWindow::offerIndicators()
{
    const bool isWanted =
        m_seat.person() && m_seat.office->agreements.empty() && mayChange(*m_seat.office, m_seat);
    m_ui->indicatorsNotice->setVisible(isWanted && !std::holds_alternative<AtSettings>(m_place));
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
}

void MainWindow::tellTimers()
{
    m_backstage.ask(
        this, [](service::Workbench &bench) { return bench.fireTimers(); },
        [this](const service::Outcome<int> &) {
            if (!m_seat.isTaken())
                return;
            m_reminders->look();
            if (m_seat.readOnlyBecause)
                refresh(); // others write it
        });
}

void MainWindow::showTasks()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    go(AtTasks{});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (QWidget *typing = focusWidget())
        typing->clearFocus();    // what is being typed counts
    if (!m_backstage.isIdle()) { // it may be refused yet
        connect(&m_backstage, &Backstage::idle, this, &QWidget::close,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        return event->ignore();
    }
    auto *page = qobject_cast<Page *>(m_ui->pages->currentWidget());
    if ((page && !page->mayClose()) || !m_keeping->mayClose())
        return event->ignore();
    settings::windowGeometry.write(saveGeometry());
    event->accept();
}

} // namespace himpun::app
