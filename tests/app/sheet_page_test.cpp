// SPDX-License-Identifier: GPL-3.0-or-later
// Filling in, pasting, judging and mending a sheet, through the page that people use.
#include "sheet_page.h"

#include "himpun/workflow/authority.h"
#include "sheet_filter.h"
#include "sheet_view.h"
#include "support/counter.h"
#include "support/shown_text.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;
using models::CellSign;
using models::SheetModel;

namespace
{

class SheetPageTest : public testing::Test
{
protected:
    SheetPageTest()
    {
        const auto view = counter.view();
        for (const workflow::Task *open : view.cycle.openTasks()) {
            task = *open;
            break;
        }
        counter.sit(workflow::inboxOf(*view.sop, view.cycle, task).front().text);
        page = std::make_unique<SheetPage>(counter.workplace());
        page->resize(1200, 640);
        page->show();
        go();
    }

    void go()
    {
        page->arrive(AtSheet{counter.runningCycle(), task.unit});
        counter.settle();
    }

    SheetView &grid() { return *child<SheetView>(*page, "grid"); }
    QModelIndex at(int row, int column) { return grid().model()->index(row, column); }
    bool has(const QModelIndex &index, CellSign sign)
    {
        return index.data(SheetModel::SignsRole).toUInt() & static_cast<unsigned>(sign);
    }
    /// The first row whose realisasi is typed as a number.
    int openRow(int from = 0)
    {
        int row = from;
        while (
            !(at(row, SheetModel::Actual).flags() & Qt::ItemIsEditable)
            || !at(row, SheetModel::Actual).data(SheetModel::ChoicesRole).toStringList().isEmpty())
            ++row;
        return row;
    }
    /// Opens the current cell by typing into it; Enter is still to come.
    QPointer<QLineEdit> beginTyping(const QString &text)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // of the cell before
        QTest::keyClicks(&grid(), text.left(1));
        auto *editor = grid().findChild<QLineEdit *>(QStringLiteral("cellEditor"));
        QTest::keyClicks(editor, text.mid(1));
        return editor;
    }
    void type(const QString &text, Qt::Key end = Qt::Key_Return)
    {
        QTest::keyClicks(&grid(), text.left(1));
        QWidget *editor = grid().findChild<QWidget *>(QStringLiteral("cellEditor"));
        ASSERT_TRUE(editor) << "no editor opened on " << qPrintable(text);
        QTest::keyClicks(editor, text.mid(1));
        QTest::keyClick(editor, end);
        QApplication::processEvents();
    }

    Counter counter{"disperindag-nganjuk"};
    workflow::Task task;
    std::unique_ptr<SheetPage> page;
};

} // namespace

TEST_F(SheetPageTest, starts_on_the_first_cell_that_is_to_be_filled_in)
{
    EXPECT_TRUE(grid().currentIndex().flags() & Qt::ItemIsEditable);
    EXPECT_EQ(grid().currentIndex().data().toString(), QString());
}

TEST_F(SheetPageTest, takes_a_key_at_once_and_goes_down_on_enter)
{
    const int row = openRow();
    grid().setCurrentIndex(at(row, SheetModel::Actual));
    type(QStringLiteral("12345"));
    EXPECT_EQ(at(row, SheetModel::Actual).data().toString(), QStringLiteral("12.345"));
    EXPECT_EQ(grid().currentIndex().row(), row + 1);
}

TEST_F(SheetPageTest, marks_a_cell_saved_only_once_it_is_in_the_file)
{
    const int row = openRow();
    grid().setCurrentIndex(at(row, SheetModel::Actual));
    type(QStringLiteral("7"));
    EXPECT_TRUE(has(at(row, SheetModel::Actual), CellSign::Saving));
    EXPECT_FALSE(has(at(row, SheetModel::Actual), CellSign::Saved));
    counter.settle();
    EXPECT_TRUE(has(at(row, SheetModel::Actual), CellSign::Saved));

    const auto unit = *task.unit;
    const auto cycle = counter.runningCycle();
    const auto sheet =
        counter.read([&](service::Workbench &bench) { return bench.sheet(cycle, unit); }).value();
    const std::string id = at(row, 0).data(SheetModel::RowRole).toString().toStdString();
    EXPECT_EQ(sheet.draft.find(indicator::IndicatorId{id})->actual, base::Decimal(7));
}

TEST_F(SheetPageTest, keeps_what_is_being_typed_while_the_cell_before_it_is_saved)
{
    const int row = openRow();
    grid().setCurrentIndex(at(row, SheetModel::Actual));
    type(QStringLiteral("7"));
    grid().setCurrentIndex(at(row, SheetModel::Note));
    const auto editor = beginTyping(QStringLiteral("dari buku kas"));
    counter.settle(); // the saved mark of the 7 arrives
    EXPECT_EQ(editor->text(), QStringLiteral("dari buku kas"));
    QTest::keyClick(editor, Qt::Key_Return);
    counter.settle();
    EXPECT_EQ(at(row, SheetModel::Note).data().toString(), QStringLiteral("dari buku kas"));
}

TEST_F(SheetPageTest, keeps_what_is_being_typed_while_the_page_reads_again)
{
    const int row = openRow();
    grid().setCurrentIndex(at(row, SheetModel::Note));
    const auto editor = beginTyping(QStringLiteral("dari buku kas"));
    page->refresh(); // a deadline has passed, say
    counter.settle();
    ASSERT_TRUE(editor);
    QTest::keyClick(editor, Qt::Key_Return);
    counter.settle();
    EXPECT_EQ(at(row, SheetModel::Note).data().toString(), QStringLiteral("dari buku kas"));
}

TEST_F(SheetPageTest, takes_the_saved_mark_off_while_another_number_is_on_its_way)
{
    const int row = openRow();
    grid().setCurrentIndex(at(row, SheetModel::Actual));
    type(QStringLiteral("7"));
    counter.settle();
    grid().setCurrentIndex(at(row, SheetModel::Actual));
    type(QStringLiteral("8"));
    EXPECT_FALSE(has(at(row, SheetModel::Actual), CellSign::Saved));
    counter.settle();
    EXPECT_TRUE(has(at(row, SheetModel::Actual), CellSign::Saved));
}

TEST_F(SheetPageTest, shows_what_cannot_be_read_and_stores_nothing)
{
    const int row = openRow();
    grid().setCurrentIndex(at(row, SheetModel::Actual));
    type(QStringLiteral("1.5"));
    counter.settle();
    EXPECT_EQ(at(row, SheetModel::Actual).data().toString(), QStringLiteral("1.5"));
    EXPECT_TRUE(has(at(row, SheetModel::Actual), CellSign::Refused));
    EXPECT_FALSE(has(at(row, SheetModel::Actual), CellSign::Saved));
    EXPECT_EQ(at(row, SheetModel::Achievement).data().toString(), QString());
}

TEST_F(SheetPageTest, goes_nowhere_when_a_locked_cell_is_typed_on)
{
    grid().setCurrentIndex(at(0, SheetModel::Name));
    QTest::keyClicks(&grid(), QStringLiteral("r"));
    EXPECT_EQ(grid().currentIndex(), at(0, SheetModel::Name));
}

TEST_F(SheetPageTest, stores_what_is_typed_in_the_sheet_it_is_typed_in)
{
    const int row = openRow();
    grid().setCurrentIndex(at(row, SheetModel::Actual));
    const std::string id = at(row, 0).data(SheetModel::RowRole).toString().toStdString();
    QTest::keyClicks(&grid(), "7");
    page->arrive(AtSheet{{"2026-TW3"}, task.unit}); // with a cell still open
    counter.settle();
    const auto sheet =
        counter
            .read([&](service::Workbench &bench) { return bench.sheet({"2026-TW4"}, *task.unit); })
            .value();
    EXPECT_EQ(sheet.draft.find(indicator::IndicatorId{id})->actual, base::Decimal(7));
    EXPECT_TRUE(counter.prompter.told.empty());
}

TEST_F(SheetPageTest, returns_to_the_column_where_a_run_of_tabs_began)
{
    const int row = openRow();
    grid().setCurrentIndex(at(row, SheetModel::Actual));
    type(QStringLiteral("5"), Qt::Key_Tab);
    EXPECT_EQ(grid().currentIndex().row(), row);
    EXPECT_GT(grid().currentIndex().column(), SheetModel::Actual);
    QTest::keyClick(&grid(), Qt::Key_Tab);
    QTest::keyClick(&grid(), Qt::Key_Return);
    EXPECT_EQ(grid().currentIndex(), at(row + 1, SheetModel::Actual));
}

TEST_F(SheetPageTest, undoes_and_does_again)
{
    const int row = openRow();
    grid().setCurrentIndex(at(row, SheetModel::Actual));
    type(QStringLiteral("5"));
    press(*page, "undoButton");
    EXPECT_EQ(at(row, SheetModel::Actual).data().toString(), QString());
    press(*page, "redoButton");
    EXPECT_EQ(at(row, SheetModel::Actual).data().toString(), QStringLiteral("5"));
    counter.settle();
}

TEST_F(SheetPageTest, pastes_a_block_as_a_spreadsheet_does)
{
    const int row = openRow();
    grid().setCurrentIndex(at(row, SheetModel::Supporting));
    QApplication::clipboard()->setText(QStringLiteral("pasar ramai\thujan\n\"dua\nbaris\"\tx\n"));
    QTest::keyClick(&grid(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(at(row, SheetModel::Supporting).data().toString(), QStringLiteral("pasar ramai"));
    EXPECT_EQ(at(row, SheetModel::Hindering).data().toString(), QStringLiteral("hujan"));
    EXPECT_EQ(at(row + 1, SheetModel::Supporting).data().toString(), QStringLiteral("dua\nbaris"));
    EXPECT_TRUE(counter.prompter.pastes.empty());
    counter.settle();
}

TEST_F(SheetPageTest, pastes_what_was_copied_beside_a_hidden_column_into_the_same_columns)
{
    const int row = openRow();
    ASSERT_TRUE(grid().isColumnHidden(SheetModel::Previous));
    const auto write = [&](int column, const char *text) {
        page->findChild<SheetFilter *>()->setData(at(row, column), QString::fromUtf8(text));
    };
    write(SheetModel::Actual, "5");
    write(SheetModel::Supporting, "pasar ramai");
    write(SheetModel::Hindering, "hujan");
    counter.settle();
    grid().selectionModel()->select(
        QItemSelection(at(row, SheetModel::Actual), at(row, SheetModel::Hindering)),
        QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&grid(), Qt::Key_C, Qt::ControlModifier);
    grid().setCurrentIndex(at(openRow(row + 1), SheetModel::Actual));
    QTest::keyClick(&grid(), Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(counter.prompter.pastes.size(), 1u) << "capaian and peringkat are not typed";
    for (const PastedCell &cell : counter.prompter.pastes.front().cells) {
        const int column = cell.original == QStringLiteral("pasar ramai") ? SheetModel::Supporting
                           : cell.original == QStringLiteral("hujan")     ? SheetModel::Hindering
                                                                          : SheetModel::Actual;
        EXPECT_TRUE(cell.name.endsWith(
            grid().model()->headerData(column, Qt::Horizontal).toString().simplified()))
            << cell.name.toStdString();
    }
}

TEST_F(SheetPageTest, stays_at_its_indicator_when_rows_before_it_leave_the_filter)
{
    const int row = openRow(openRow() + 1);
    const QString id = at(row, 0).data(SheetModel::RowRole).toString();
    auto &filter = *child<QComboBox>(*page, "filterBox");
    filter.setCurrentIndex(static_cast<int>(RowsShown::Empty));
    const auto standing = [&] {
        return grid().currentIndex().siblingAtColumn(0).data(SheetModel::RowRole).toString();
    };
    const auto rowNamed = [&](const QString &wanted) {
        int shown = 0;
        while (at(shown, 0).data(SheetModel::RowRole).toString() != wanted)
            ++shown;
        return shown;
    };
    grid().setCurrentIndex(at(rowNamed(id) - 1, SheetModel::Actual));
    type(QStringLiteral("5"));
    counter.settle();
    ASSERT_EQ(standing(), id);
    page->refresh();
    counter.settle();
    EXPECT_EQ(standing(), id);
}

TEST_F(SheetPageTest, tells_of_a_cell_that_was_not_stored_even_when_one_has_left_the_sheet)
{
    const int row = openRow();
    grid().setCurrentIndex(at(row, SheetModel::Actual));
    const workflow::CycleId running = counter.runningCycle();
    const workflow::OfficialId coordinator = counter.seat.office->coordinators.front();
    QObject asker;
    counter.backstage.ask(
        &asker,
        [running, coordinator](service::Workbench &bench) {
            return bench.perform({running, coordinator, {}, workflow::Suspend{"rapat"}});
        },
        [](const auto &suspended) { EXPECT_TRUE(suspended); });
    type(QStringLiteral("7"));
    page->arrive(AtSheet{{"2026-TW3"}, task.unit});
    counter.settle();
    ASSERT_EQ(counter.prompter.told.size(), 1u);
    for (int line = 0; line < grid().model()->rowCount(); ++line)
        EXPECT_FALSE(has(at(line, SheetModel::Actual), CellSign::Refused));
}

TEST_F(SheetPageTest, has_its_own_help_for_judging)
{
    EXPECT_EQ(page->helpTopic(), QStringLiteral("isian"));
}

TEST_F(SheetPageTest, asks_before_a_number_that_reads_two_ways_counts)
{
    const int row = openRow();
    grid().setCurrentIndex(at(row, SheetModel::Actual));
    QApplication::clipboard()->setText(QStringLiteral("1.500"));
    QTest::keyClick(&grid(), Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(counter.prompter.pastes.size(), 1u);
    EXPECT_TRUE(counter.prompter.pastes.front().cells.front().readings);
    EXPECT_EQ(at(row, SheetModel::Actual).data().toString(), QString());
}

TEST_F(SheetPageTest, leads_to_what_is_missing_instead_of_handing_in)
{
    QTest::keyClick(page.get(), Qt::Key_Return, Qt::ControlModifier);
    counter.settle();
    EXPECT_TRUE(counter.prompter.asked.empty());
    EXPECT_TRUE(has(grid().currentIndex(), CellSign::Wanted));
}

TEST_F(SheetPageTest, counts_the_cell_that_is_still_open_when_it_is_handed_in)
{
    const QPersistentModelIndex first = grid().currentIndex();
    const QString best = first.data(SheetModel::ChoicesRole).toStringList().front();
    beginTyping(best);
    QTest::keyClick(page.get(), Qt::Key_Return, Qt::ControlModifier);
    counter.settle();
    EXPECT_EQ(first.data().toString(), best);
    EXPECT_NE(grid().currentIndex(), first) << "it is filled in";
}

TEST_F(SheetPageTest, says_who_fills_in_when_somebody_else_looks)
{
    counter.sit(counter.seat.office->head.text);
    go();
    EXPECT_FALSE(at(0, SheetModel::Actual).flags() & Qt::ItemIsEditable);
    EXPECT_TRUE(child<QLabel>(*page, "lockLabel")->text().contains(QStringLiteral("Sedang diisi")));
}

TEST_F(SheetPageTest, forgets_what_the_person_before_did_when_another_sits_down)
{
    const int row = openRow();
    grid().setCurrentIndex(at(row, SheetModel::Actual));
    type(QStringLiteral("7"));
    grid().setCurrentIndex(at(0, SheetModel::Note));
    counter.settle();
    counter.sit(counter.seat.office->head.text);
    go();
    EXPECT_FALSE(child<QPushButton>(*page, "undoButton")->isEnabled()) << "it is not his to undo";
    EXPECT_FALSE(has(at(row, SheetModel::Actual), CellSign::Saved));
    EXPECT_NE(grid().currentIndex(), at(0, SheetModel::Note));
}

TEST_F(SheetPageTest, asks_for_no_key_beyond_the_digits_and_enter)
{
    int keys = 0;
    int filled = 0;
    for (int row = 0; row < grid().model()->rowCount(); ++row) {
        for (const int column :
             {SheetModel::Numerator, SheetModel::Denominator, SheetModel::Actual}) {
            const QModelIndex cell = at(row, column);
            if (!(cell.flags() & Qt::ItemIsEditable))
                continue;
            const QStringList choices = cell.data(SheetModel::ChoicesRole).toStringList();
            grid().setCurrentIndex(cell);
            const QString text = choices.isEmpty() ? QStringLiteral("12345") : choices.back();
            type(text);
            keys += static_cast<int>(text.size()) + 1;
            ++filled;
        }
    }
    counter.settle();
    EXPECT_LE(keys, 6 * filled) << "five digits and Enter, nothing else";
}
