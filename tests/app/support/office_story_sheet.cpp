// SPDX-License-Identifier: GPL-3.0-or-later
// What people of a story do on a sheet: fill it in, return it with remarks, mend it.
#include "himpun/models/sheet_model.h"
#include "keyboard.h"
#include "office_story.h"
#include "sheet_view.h"
#include "story_parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTest>

namespace himpun::app::support
{

namespace
{

using models::SheetModel;

const QString answer = QStringLiteral("Sudah dicocokkan dengan sumbernya.");

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

} // namespace

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
        keys.press(Qt::Key_Return, Qt::ControlModifier);
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

} // namespace himpun::app::support
