// SPDX-License-Identifier: GPL-3.0-or-later
// On the screen of an office, what a number is judged by stands beside it while it is typed.
#include "sheet_columns.h"

#include "himpun/models/sheet_model.h"
#include "himpun/workflow/authority.h"
#include "main_window.h"
#include "support/counter.h"
#include "support/keyboard.h"

#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;
using models::SheetModel;

namespace
{

class OnAnOfficeScreen : public testing::TestWithParam<const char *>
{
protected:
    OnAnOfficeScreen()
    {
        const auto view = counter.view();
        const auto open = view.cycle.openTasks();
        const auto entry = std::ranges::find_if(
            open, [&](const auto *task) { return view.sop->step(task->step).entry; });
        counter.sit(workflow::inboxOf(*view.sop, view.cycle, **entry).front().text);
        window.setWindowState(Qt::WindowNoState); // the screen of tests is smaller
        window.resize(1366, 740);
        activate(window);
        window.go(AtSheet{counter.runningCycle(), (*entry)->unit});
        counter.settle();
        QCoreApplication::processEvents(); // the page gets its size
    }

    SheetView &grid() { return *child<SheetView>(window, "grid"); }
    QModelIndex at(int row, int column) { return grid().model()->index(row, column); }

    /// Neither behind the frozen columns nor beyond the edge.
    bool isSeen(int column)
    {
        const int frozen = child<QTableView>(grid(), "frozenColumns")->width();
        const int left = grid().columnViewportPosition(column);
        return grid().isColumnHidden(column)
               || (left >= frozen
                   && left + grid().columnWidth(column) <= grid().viewport()->width());
    }

    Counter counter{GetParam()};
    MainWindow window{counter.backstage, counter.prompter, counter.seat, counter.file.clock()};
};

} // namespace

TEST_P(OnAnOfficeScreen, target_last_period_and_capaian_are_seen_beside_what_is_typed)
{
    for (int row = 0; row < grid().model()->rowCount(); ++row) {
        for (const int typed :
             {SheetModel::Numerator, SheetModel::Denominator, SheetModel::Actual}) {
            if (!(at(row, typed).flags() & Qt::ItemIsEditable))
                continue;
            grid().setCurrentIndex(at(row, SheetModel::Evidence)); // far to the right
            grid().setCurrentIndex(at(row, typed));
            for (int column = SheetModel::PeriodTarget; column <= SheetModel::Achievement; ++column)
                EXPECT_TRUE(isSeen(column))
                    << "column " << column << " typing in " << typed << " at "
                    << grid().columnViewportPosition(column) << " wide "
                    << grid().columnWidth(column) << " of " << grid().viewport()->width();
        }
    }
}

TEST_P(OnAnOfficeScreen, undo_and_redo_lead_to_the_cell_that_they_change)
{
    const QPersistentModelIndex cell = grid().currentIndex();
    ASSERT_TRUE(cell.flags() & Qt::ItemIsEditable);
    const QStringList choices = cell.data(SheetModel::ChoicesRole).toStringList();
    QTest::keyClicks(&grid(), choices.isEmpty() ? QStringLiteral("7") : choices.front());
    QTest::keyClick(grid().findChild<QWidget *>(QStringLiteral("cellEditor")), Qt::Key_Return);
    counter.settle();
    for (const char *button : {"undoButton", "redoButton"}) {
        grid().setCurrentIndex(at(grid().model()->rowCount() - 1, SheetModel::Evidence));
        press(window, button);
        EXPECT_EQ(grid().currentIndex(), cell) << button;
        EXPECT_TRUE(isSeen(cell.column())) << button;
        counter.settle();
    }
}

INSTANTIATE_TEST_SUITE_P(Of, OnAnOfficeScreen,
                         testing::Values("disperinaker-lima-puluh-kota", "biro-organisasi-kalbar",
                                         "disperindag-nganjuk", "kecamatan"),
                         [](const auto &sop) {
                             std::string name = sop.param;
                             std::ranges::replace(name, '-', '_');
                             return name;
                         });
