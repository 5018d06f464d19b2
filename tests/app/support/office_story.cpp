// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_story.h"

#include "himpun/models/task_list_model.h"
#include "himpun/workflow/authority.h"
#include "keyboard.h"
#include "sheet_view.h"
#include "sign_in.h"
#include "story_parts.h"

#include <QApplication>
#include <QFile>
#include <QListView>
#include <QListWidget>
#include <QSettings>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

namespace himpun::app::support
{

namespace
{

const QString password = QString::fromUtf8(practice::practicePassword.data());

} // namespace

OfficeStory::OfficeStory(const std::string &sop) : office(sop)
{
    open();
}

OfficeStory::OfficeStory(practice::PracticeOffice practice) : office(std::move(practice))
{
    open();
}

OfficeStory::~OfficeStory()
{
    settle();
}

void OfficeStory::open()
{
    QSettings().clear();
    qApp->installEventFilter(&m_enterPresses);
    window = std::make_unique<MainWindow>(backstage, prompter, seat, office.clock());
    window->resize(1366, 768);
    activate(*window);
    window->openFile(office.path());
    settle();
}

void OfficeStory::settle()
{
    do { // an answer may lead to the next question
        while (!backstage.isIdle())
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
    } while (!backstage.isIdle());
}

void OfficeStory::sits(const workflow::OfficialId &official)
{
    if (seat.official == official)
        return;
    settle();
    if (seat.isTaken())
        keys.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    child<QWidget>(*window->findChild<SignIn *>(), "searchEdit")->setFocus();
    keys.type(QString::fromStdString(official.text));
    keys.press(Qt::Key_Return);
    keys.type(password);
    keys.press(Qt::Key_Return);
    settle();
    require(seat.official == official, official.text + " does not get in");
    keys.press(Qt::Key_1, Qt::ControlModifier);
    settle();
}

const workflow::Task *OfficeStory::openTask(const std::string &step, const Unit &unit)
{
    m_view = view();
    for (const workflow::Task *open : m_view.cycle.openTasks()) {
        if (open->step.text == step && open->unit == unit)
            return open;
    }
    return nullptr;
}

workflow::OfficialId OfficeStory::who(const std::string &step, const Unit &unit)
{
    const workflow::Task *task = openTask(step, unit);
    require(task, step + " is not open");
    return workflow::inboxOf(*m_view.sop, m_view.cycle, *task).front();
}

service::CycleView OfficeStory::view()
{
    return ask([](service::Workbench &bench) { return bench.view(bench.cycles()->back().id); });
}

QWidget &OfficeStory::page()
{
    return *child<QStackedWidget>(*window, "pages")->currentWidget();
}

SheetView &OfficeStory::grid()
{
    return *on<SheetView>("grid");
}

void OfficeStory::press(const char *button)
{
    auto *found = on<QAbstractButton>(button);
    require(found->isVisibleTo(&page()), std::string(button) + " is not shown");
    require(found->isEnabled(), std::string(button) + " cannot be pressed");
    QTest::mouseClick(found, Qt::LeftButton);
    settle();
}

void OfficeStory::chooses(const std::string &step, const Unit &unit)
{
    auto &list = *on<QListView>("taskList");
    const auto &model = static_cast<const models::TaskListModel &>(*list.model());
    const workflow::Task *task = openTask(step, unit);
    require(task, step + " is not open");
    const QModelIndex index = model.indexOf(m_view.id, task->id);
    require(index.isValid(), step + " does not stand in the list");
    list.scrollTo(index);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
    EXPECT_EQ(list.currentIndex(), index);
}

void OfficeStory::openTaskOf(const std::string &step, const Unit &unit)
{
    office.clock().set(office.clock().now() + betweenActs);
    sits(who(step, unit));
    keys.press(Qt::Key_1, Qt::ControlModifier);
    settle();
    chooses(step, unit);
    press("primaryButton");
}

void OfficeStory::starts(const std::vector<std::string> &units)
{
    sits(office.practice.office.coordinators.front());
    keys.press(Qt::Key_2, Qt::ControlModifier);
    settle();
    dialogs.answer([this, &units](QWidget &dialog) {
        settle();
        check(*child<QListWidget>(dialog, "unitsList"), units);
        if (auto *agreed = dialog.findChild<QSpinBox *>(QStringLiteral("agreedAmount0")))
            agreed->setValue(3);
        settle();
        app::support::press(dialog, "startButton");
    });
    press("startButton");
    dialogs.settle();
    settle();
    require(!ask([](service::Workbench &bench) { return bench.cycles(); }).empty(),
            "no cycle was started");
    EXPECT_EQ(view().cycle.units.size(), units.size());
}

void OfficeStory::does(const std::string &step, const Unit &unit)
{
    dialogs.answer([](QWidget &dialog) { app::support::press(dialog, "doButton"); });
    openTaskOf(step, unit);
    dialogs.settle();
    settle();
    EXPECT_FALSE(openTask(step, unit)) << step << " is still open";
}

void OfficeStory::approves(const std::string &step, const Unit &unit)
{
    openTaskOf(step, unit);
    dialogs.answer([this](QWidget &dialog) {
        auto *edit = child<QWidget>(dialog, "passwordEdit");
        if (edit->isVisible()) {
            edit->setFocus();
            keys.type(password);
            keys.press(Qt::Key_Return);
        } else {
            app::support::press(dialog, "doButton");
        }
    });
    press("doButton");
    dialogs.settle();
    settle();
    EXPECT_FALSE(openTask(step, unit)) << step << " was not approved";
}

void OfficeStory::writesTheDataDocument()
{
    keys.press(Qt::Key_2, Qt::ControlModifier);
    settle();
    on<QWidget>("cycleList")->setFocus();
    keys.press(Qt::Key_Return);
    settle();
    on<QTabWidget>("tabs")->setCurrentWidget(on<QWidget>("papersTab"));
    prompter.fileToSave = office.fileWith("data.pdf", {});
    press("pdfButton");
    ASSERT_TRUE(QTest::qWaitFor([this] { return on<QWidget>("openButton")->isVisible(); }, 20'000));
    QFile file(prompter.fileToSave);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
}

} // namespace himpun::app::support
