// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet that cannot be written says why, whatever is tried on it.
#include "sheet_page.h"

#include "himpun/workflow/authority.h"
#include "sheet_view.h"
#include "support/at_counter.h"
#include "support/shown_text.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QTest>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;
using models::SheetModel;

namespace
{

class SheetLocks : public AtCounter
{
protected:
    SheetLocks()
    {
        const auto view = counter.view();
        task = *view.cycle.openTasks().front();
        page.resize(1200, 640);
        page.show();
        sit(workflow::inboxOf(*view.sop, view.cycle, task).front());
    }

    void sit(const workflow::OfficialId &official)
    {
        counter.sit(official.text);
        page.arrive(AtSheet{running, task.unit});
        settle();
    }
    void pasteAt(int column)
    {
        auto &grid = *child<SheetView>(page, "grid");
        QApplication::clipboard()->setText(QStringLiteral("5\n6"));
        grid.setCurrentIndex(grid.model()->index(0, column));
        QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);
    }

    workflow::Task task;
    SheetPage page{counter.workplace()};
};

} // namespace

TEST_F(SheetLocks, say_who_let_a_unit_off_and_why)
{
    ask([&](service::Workbench &bench) {
        return bench.perform(
            {running, coordinator(), {}, workflow::ExemptUnit{*task.unit, "baru dibentuk"}});
    });
    sit(seat.office->head);
    const QString words = child<QLabel>(page, "lockLabel")->text();
    EXPECT_TRUE(words.contains(QStringLiteral("dibebaskan dari siklus ini oleh")))
        << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("karena: baru dibentuk"))) << qPrintable(words);
    EXPECT_TRUE(
        child<QComboBox>(page, "unitBox")->currentText().endsWith(QStringLiteral("(dibebaskan)")));
}

TEST_F(SheetLocks, say_so_where_nothing_can_be_pasted)
{
    pasteAt(SheetModel::PeriodTarget);
    EXPECT_TRUE(prompter.pastes.empty()) << "there would be nothing in the list";
    ASSERT_EQ(prompter.told.size(), 1u);
    EXPECT_EQ(prompter.told.front().happened, "Sel-sel itu terkunci.");
}

TEST_F(SheetLocks, say_who_fills_in_where_somebody_else_pastes)
{
    sit(seat.office->head);
    pasteAt(SheetModel::Actual);
    EXPECT_TRUE(prompter.pastes.empty());
    ASSERT_EQ(prompter.told.size(), 1u);
    EXPECT_NE(prompter.told.front().advice.find("Sedang diisi oleh"), std::string::npos);
}
