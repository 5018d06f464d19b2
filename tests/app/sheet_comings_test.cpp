// SPDX-License-Identifier: GPL-3.0-or-later
// Coming back to a sheet, and leaving the program before one.
#include "support/at_market_sheet.h"
#include "support/shown_text.h"

#include <QLabel>
#include <QTest>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;
using models::SheetModel;

namespace
{

class SheetComings : public AtMarketSheet
{
};

} // namespace

TEST_F(SheetComings, give_the_grid_the_keyboard_on_the_same_sheet_too)
{
    activate(page);
    child<QWidget>(page, "unitBox")->setFocus();
    come();
    EXPECT_TRUE(grid().hasFocus());
}

TEST_F(SheetComings, end_with_a_question_where_something_could_not_be_stored)
{
    EXPECT_TRUE(page.mayClose());
    grid().model()->setData(grid().model()->index(0, SheetModel::Actual), QStringLiteral("12,5,6"),
                            Qt::EditRole);
    QTest::qWait(1); // counted once for all cells that change at once
    const QString count = child<QLabel>(page, "countLabel")->text();
    EXPECT_TRUE(count.contains(QStringLiteral("1 sel belum tersimpan"))) << qPrintable(count);
    prompter.confirms = false;
    EXPECT_FALSE(page.mayClose());
    EXPECT_EQ(prompter.confirmed.size(), 1);
    prompter.confirms = true;
    EXPECT_TRUE(page.mayClose());
}
