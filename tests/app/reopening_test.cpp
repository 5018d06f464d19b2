// SPDX-License-Identifier: GPL-3.0-or-later
// A finished cycle is opened again: whoever has to work again reads why.
#include "corrections_dialog.h"
#include "cycle_page.h"
#include "sheet_page.h"
#include "support/at_counter.h"
#include "support/shown_text.h"
#include "tasks_page.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableView>

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

TEST_F(Reopening, lets_the_document_of_before_be_printed_and_says_that_it_holds_no_longer)
{
    CyclePage page(counter.workplace());
    page.show();
    page.arrive(AtCycle{finished});
    settle();
    child<QTabWidget>(page, "tabs")->setCurrentWidget(child<QWidget>(page, "papersTab"));
    settle();
    auto *editions = child<QComboBox>(page, "editionBox");
    ASSERT_TRUE(editions->isVisible());
    EXPECT_EQ(editions->currentText(), QStringLiteral("Draf perbaikan"));
    ASSERT_EQ(editions->count(), 2);
    EXPECT_EQ(editions->itemText(1), QStringLiteral("Edisi 1 (tidak berlaku lagi)"));
    EXPECT_TRUE(child<QPushButton>(page, "correctionsButton")->isVisible());
}

TEST_F(Reopening, shows_what_was_corrected_with_old_and_new_value)
{
    text::Edition first, second;
    first.reopened = {"Kasubbag (Dwi)", {}, "angka BPS"};
    second.number = 2;
    second.approvedBy = "Kepala Dinas (Budi)";
    second.corrections = {
        {market, "retribusi", "Retribusi pasar", indicator::Field::Actual, "", "12,5", "Nur"}};
    CorrectionsDialog dialog({first, second}, {}, calendar::Zone::Wib);
    const auto *model = child<QTableView>(dialog, "table")->model();
    ASSERT_EQ(model->rowCount(), 1);
    EXPECT_EQ(model->index(0, 4).data().toString(), QStringLiteral("kosong"));
    EXPECT_EQ(model->index(0, 5).data().toString(), QStringLiteral("12,5"));
    const QString story = child<QLabel>(dialog, "storyLabel")->text();
    EXPECT_TRUE(story.contains(QStringLiteral("angka BPS")));
    EXPECT_TRUE(story.contains(QStringLiteral("disetujui oleh Kepala Dinas (Budi)")));
}

TEST_F(Reopening, the_history_of_a_cell_says_numbers_as_people_write_them)
{
    SheetPage page(counter.workplace());
    page.show();
    page.arrive(AtSheet{finished, workflow::UnitId{"perdagangan"}});
    settle();
    auto &grid = *child<QTableView>(page, "grid");
    for (int row = 0; row < grid.model()->rowCount(); ++row) {
        grid.setCurrentIndex(grid.model()->index(row, models::SheetModel::Actual));
        const QString words = child<QLabel>(page, "historyLabel")->text();
        EXPECT_FALSE(words.contains(QRegularExpression(QStringLiteral(": \\d+\\.\\d$"))))
            << qPrintable(words);
    }
}
