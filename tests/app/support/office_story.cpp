// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_story.h"

#include "himpun/indicator/codes.h"
#include "himpun/models/sheet_model.h"
#include "himpun/models/task_list_model.h"
#include "himpun/workflow/authority.h"
#include "keyboard.h"
#include "settings.h"
#include "sheet_view.h"
#include "sign_in.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
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

using models::SheetModel;

const QString password = QString::fromUtf8(practice::practicePassword.data());
const QString answer = QStringLiteral("Sudah dicocokkan dengan sumbernya.");
constexpr std::chrono::minutes betweenActs{10};

/// The rest of the story makes no sense without.
void require(bool isSo, const std::string &otherwise)
{
    if (!isSo)
        throw std::runtime_error(otherwise);
}

/// As people type what stands in the form of files.
QString typed(const QModelIndex &cell, const std::string &text)
{
    const QString stored = QString::fromStdString(text);
    const auto field = static_cast<indicator::Field>(cell.data(SheetModel::FieldRole).toInt());
    const QStringList choices = cell.data(SheetModel::ChoicesRole).toStringList();
    if (!choices.isEmpty())
        return choices.contains(stored) ? stored : choices.front();
    using enum indicator::Field;
    const bool isNumber =
        field == Numerator || field == Denominator || field == Actual || field == Spent;
    return isNumber ? QString(stored).replace(u'.', u',') : stored;
}

void check(QListWidget &list, const std::vector<std::string> &ids)
{
    for (int row = 0; row < list.count(); ++row) {
        const std::string id = list.item(row)->data(Qt::UserRole).toString().toStdString();
        list.item(row)->setCheckState(std::ranges::count(ids, id) > 0 ? Qt::Checked
                                                                      : Qt::Unchecked);
    }
}

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

QModelIndex OfficeStory::cell(const std::string &row, indicator::Field field)
{
    const QAbstractItemModel &model = *grid().model();
    for (int line = 0; line < model.rowCount(); ++line) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(line, column);
            if (index.data(SheetModel::RowRole).toString().toStdString() == row
                && index.data(SheetModel::FieldRole).toInt() == static_cast<int>(field))
                return index;
        }
    }
    throw std::runtime_error("no cell for " + row);
}

void OfficeStory::typeInto(const QModelIndex &index, const QString &text)
{
    grid().scrollTo(index);
    QTest::mouseClick(grid().viewport(), Qt::LeftButton, {}, grid().visualRect(index).center());
    const std::string name = index.data(Qt::AccessibleTextRole).toString().toStdString();
    require(grid().currentIndex() == index, name + " cannot be clicked");
    require(index.flags() & Qt::ItemIsEditable, name + " is locked");
    keys.type(text);
    keys.press(Qt::Key_Return);
}

void OfficeStory::attachEvidence(const workflow::UnitId &unit)
{
    using indicator::Field;
    const service::PracticeSheet &sheet = *office.practice.practice.find(unit);
    auto file = sheet.evidence.begin();
    for (const indicator::Cell &each : sheet.cells) {
        if (each.field != Field::Evidence)
            continue;
        grid().setCurrentIndex(cell(each.row, Field::Evidence));
        prompter.fileToOpen = office.fileWith(file->name, file->content);
        press("evidenceButton");
        ++file;
    }
}

void OfficeStory::fillsIn(const std::string &step, const workflow::UnitId &unit)
{
    openTaskOf(step, unit);
    attachEvidence(unit);
    for (const indicator::Cell &each : office.practice.practice.find(unit)->cells) {
        if (each.field == indicator::Field::Evidence)
            continue;
        const QModelIndex index = cell(each.row, each.field);
        typeInto(index, typed(index, each.text));
    }
    handIn();
    if (openTask(step, unit))
        throw std::runtime_error(unit.text + " is not handed in: " + whatIsWanted());
}

std::string OfficeStory::whatIsWanted()
{
    const QModelIndex cell = grid().currentIndex();
    return (cell.data(Qt::AccessibleTextRole).toString() + u' '
            + cell.data(SheetModel::ExplanationRole).toString())
        .toStdString();
}

void OfficeStory::handIn()
{
    settle();
    dialogs.answer([](QWidget &dialog) { app::support::press(dialog, "doButton"); });
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    dialogs.settle();
    settle();
}

/// In an office step one looks at one unit's sheet after the other.
void OfficeStory::turnsToTheSheetWith(const std::string &row)
{
    auto &units = *on<QComboBox>("unitBox");
    for (const service::PracticeSheet &sheet : office.practice.practice.sheets) {
        const int index = units.findData(QString::fromStdString(sheet.unit.text));
        if (index < 0 || index == units.currentIndex()
            || !std::ranges::count(sheet.cells, row, &indicator::Cell::row))
            continue;
        units.setCurrentIndex(index);
        emit units.activated(index);
        settle();
    }
}

void OfficeStory::remark(const std::string &row, const QString &words)
{
    turnsToTheSheetWith(row);
    on<QComboBox>("filterBox")->setCurrentIndex(0); // every row
    auto &view = grid();
    const QModelIndex index =
        view.model()->index(cell(row, indicator::Field::Note).row(), SheetModel::Actual);
    view.setCurrentIndex(index);
    dialogs.answer([this, words](QWidget &) {
        keys.type(words);
        keys.press(Qt::Key_Return);
    });
    view.setFocus();
    keys.press(Qt::Key_R);
    dialogs.settle();
}

void OfficeStory::fillReturn(QWidget &dialog, const Return &how)
{
    auto &target = *child<QComboBox>(dialog, "targetBox");
    if (!how.target.empty()) {
        EXPECT_TRUE(target.isVisible()) << "no choice of the step";
        target.setCurrentIndex(target.findData(QString::fromStdString(how.target)));
    }
    if (!how.units.empty())
        check(*child<QListWidget>(dialog, "unitsList"), how.units);
    child<QPlainTextEdit>(dialog, "textEdit")->setFocus();
    keys.type(how.reason);
    child<QCheckBox>(dialog, "straightBackBox")->setChecked(how.straightBack);
    EXPECT_TRUE(child<QAbstractButton>(dialog, "doButton")->isEnabled());
    app::support::press(dialog, "doButton");
}

void OfficeStory::sendsBack(const std::string &step, const Unit &unit, const Return &how)
{
    openTaskOf(step, unit);
    for (const auto &[row, words] : how.remarks)
        remark(row, words);
    dialogs.answer([this, how](QWidget &dialog) { fillReturn(dialog, how); });
    press("sendBackButton");
    dialogs.settle();
    settle();
    EXPECT_FALSE(openTask(step, unit)) << step << " did not return";
}

void OfficeStory::asksForCorrection(const std::string &step, const workflow::UnitId &unit,
                                    const Return &how)
{
    office.clock().set(office.clock().now() + betweenActs);
    sits(who(step));
    window->go(AtSheet{m_view.id, unit});
    settle();
    for (const auto &[row, words] : how.remarks)
        remark(row, words);
    dialogs.answer([this, how](QWidget &dialog) { fillReturn(dialog, how); });
    press("sendBackButton");
    dialogs.settle();
    settle();
}

std::optional<indicator::Cell> OfficeStory::correctionOf(const workflow::UnitId &unit,
                                                         const std::string &row)
{
    for (const indicator::Cell &each : office.practice.practice.find(unit)->corrections) {
        if (each.row == row && each.field != indicator::Field::Note)
            return each;
    }
    return std::nullopt;
}

void OfficeStory::answersRemarks(const workflow::UnitId &unit)
{
    EXPECT_TRUE(on<QAbstractButton>("doButton")->text().contains(QStringLiteral("belum")));
    QModelIndex first;
    for (QModelIndex at = grid().currentIndex(); at != first; at = grid().currentIndex()) {
        if (!first.isValid())
            first = at;
        const std::string row = at.data(SheetModel::RowRole).toString().toStdString();
        if (const auto right = correctionOf(unit, row)) {
            const QModelIndex index = cell(row, right->field);
            typeInto(index, typed(index, right->text));
        }
        typeInto(cell(row, indicator::Field::Note), answer);
        grid().setCurrentIndex(at);
        keys.press(Qt::Key_F8);
    }
}

void OfficeStory::mends(const std::string &step, const workflow::UnitId &unit)
{
    openTaskOf(step, unit);
    const auto &button = *on<QAbstractButton>("doButton");
    if (on<QWidget>("nextRemarkButton")->isVisible())
        answersRemarks(unit);
    else
        typeInto(grid().model()->index(0, SheetModel::Note), answer);
    settle();
    EXPECT_TRUE(button.text().startsWith(QStringLiteral("Ajukan lagi (Ctrl+Enter)")))
        << button.text().toStdString();
    handIn();
    if (openTask(step, unit))
        throw std::runtime_error(unit.text + " is not handed in: " + whatIsWanted());
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
    QFile file(prompter.fileToSave);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
    EXPECT_TRUE(on<QWidget>("openButton")->isVisible());
}

} // namespace himpun::app::support
