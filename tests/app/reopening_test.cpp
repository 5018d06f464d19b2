// SPDX-License-Identifier: GPL-3.0-or-later
// A finished cycle is opened again: whoever has to work again reads why.
#include "sheet_page.h"
#include "support/at_counter.h"
#include "support/shown_text.h"
#include "tasks_page.h"

#include <QLabel>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;

namespace
{

const workflow::UnitId market{"pasar"};
constexpr const char *marketClerk = "198603092011012012";

class Reopening : public AtCounter
{
protected:
    Reopening()
    {
        ask([&](service::Workbench &bench) {
            return bench.perform({finished,
                                  coordinator(),
                                  {},
                                  workflow::Reopen{{"isi-kertas-kerja"}, {market}, "angka BPS"}});
        });
        counter.sit(marketClerk);
    }

    void expectReason(QWidget &page)
    {
        const QString words = child<QLabel>(page, "returnLabel")->text();
        EXPECT_TRUE(words.contains(QStringLiteral("dibuka lagi oleh"))) << qPrintable(words);
        EXPECT_TRUE(words.contains(QStringLiteral("angka BPS"))) << qPrintable(words);
        EXPECT_FALSE(child<QWidget>(page, "returnNotice")->isHidden());
    }
};

} // namespace

TEST_F(Reopening, tells_the_reason_in_tugas_saya)
{
    TasksPage page(counter.workplace());
    page.show();
    page.arrive(AtTasks{});
    settle();
    expectReason(page);
}

TEST_F(Reopening, tells_the_reason_above_the_sheet)
{
    SheetPage page(counter.workplace());
    page.show();
    page.arrive(AtSheet{finished, market});
    settle();
    expectReason(page);
}
