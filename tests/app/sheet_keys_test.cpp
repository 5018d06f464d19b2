// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet under the fingers of somebody who knows Excel.

#include "support/at_market_sheet.h"
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;
using models::SheetModel;

namespace
{

class SheetKeys : public AtMarketSheet
{
protected:
    void standAt(int row, int column)
    {
        grid().setCurrentIndex(grid().model()->index(row, column));
        grid().setFocus();
    }
    /// Into the current cell; \a end leaves it.
    void type(const char *text, Qt::Key end)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // of the cell before
        QTest::keyClicks(&grid(), QString::fromUtf8(text).left(1));
        auto *editor = grid().findChild<QLineEdit *>(QStringLiteral("cellEditor"));
        ASSERT_TRUE(editor);
        QTest::keyClicks(editor, QString::fromUtf8(text).mid(1));
        QTest::keyClick(editor, end);
        settle();
    }
};

} // namespace

TEST_F(SheetKeys, enter_after_a_run_of_tabs_begins_the_next_row_where_the_run_began)
{
    const int row = 1; // measured by pembilang and penyebut
    standAt(row, SheetModel::Numerator);
    type("16", Qt::Key_Tab);
    EXPECT_EQ(grid().currentIndex().column(), SheetModel::Denominator);
    type("24", Qt::Key_Return);
    EXPECT_EQ(grid().currentIndex().row(), row + 1);
    EXPECT_EQ(grid().currentIndex().column(), SheetModel::Numerator);
}

TEST_F(SheetKeys, home_shows_the_beginning_of_the_row)
{
    standAt(0, SheetModel::Actual);
    grid().horizontalScrollBar()->setValue(grid().horizontalScrollBar()->maximum());
    QTest::keyClick(&grid(), Qt::Key_Home);
    EXPECT_EQ(grid().horizontalScrollBar()->value(), 0);
}
