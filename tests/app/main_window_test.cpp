// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "cycle_page.h"
#include "cycles_page.h"
#include "himpun/models/sheet_model.h"
#include "himpun/text/language.h"
#include "settings_page.h"
#include "sheet_view.h"
#include "support/keyboard.h"
#include "support/shown_text.h"
#include "theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;

namespace
{

class MainWindowTest : public testing::Test
{
protected:
    MainWindowTest()
    {
        counter.sit(counter.seat.office->coordinators.front().text);
        window.resize(1366, 740);
        activate(window);
        window.go(AtTasks{});
        counter.settle();
    }
    ~MainWindowTest() override
    {
        text::setLanguage(text::Language::Indonesian);
        dress(*qApp, Appearance::Light, 100);
    }

    QString entry(int row) { return child<QListWidget>(window, "navigation")->item(row)->text(); }
    QWidget *page() { return child<QStackedWidget>(window, "pages")->currentWidget(); }

    Counter counter{"disperindag-nganjuk"};
    MainWindow window{counter.backstage, counter.prompter, counter.seat, counter.file.clock()};
};

TEST_F(MainWindowTest, speaks_another_language_at_once)
{
    EXPECT_EQ(entry(3), "Pengaturan");
    text::setLanguage(text::Language::English);
    QTest::qWait(1);
    counter.settle();
    EXPECT_EQ(entry(3), "Settings");
    EXPECT_EQ(child<QLabel>(*page(), "titleLabel")->text(), "Settings");
    EXPECT_EQ(child<QPushButton>(window, "searchButton")->text(), "Find anything (Ctrl+K)");
}

TEST_F(MainWindowTest, words_at_the_bottom_are_not_cut_in_any_size)
{
    for (const int percent : {100, 150}) {
        dress(*qApp, Appearance::Light, percent);
        QTest::qWait(1);
        counter.settle();
        for (const char *name : {"backupButton", "integrityButton"}) {
            const auto *button = child<QPushButton>(window, name);
            EXPECT_GE(button->height(), button->sizeHint().height()) << name << " at " << percent;
        }
    }
}

TEST_F(MainWindowTest, tables_that_were_open_grow_with_the_text)
{
    window.go(AtSettings{SettingsPart::People});
    counter.settle();
    const auto table = [this] { return child<QTableView>(window, "peopleTable"); };
    const int row = table()->rowHeight(0);
    const int column = table()->columnWidth(0);
    dress(*qApp, Appearance::Light, 150);
    QTest::qWait(1);
    counter.settle();
    EXPECT_GT(table()->rowHeight(0), row * 5 / 4);
    EXPECT_GT(table()->columnWidth(0), column * 5 / 4);
}

TEST_F(MainWindowTest, commands_about_a_cycle_are_about_the_one_at_hand)
{
    window.go(AtTasks{});
    counter.settle();
    counter.prompter.fileToSave.clear();
    child<QAction>(window, "make_document")->trigger();
    counter.settle();
    EXPECT_TRUE(qobject_cast<CyclePage *>(page()));
    EXPECT_EQ(counter.prompter.saved.size(), 1) << "asks where to save it";

    window.go(AtSettings{});
    counter.settle();
    child<QAction>(window, "remind")->trigger();
    counter.settle();
    EXPECT_TRUE(qobject_cast<CyclesPage *>(page())) << "one is to be chosen first";
}

TEST_F(MainWindowTest, commands_lead_to_their_pages)
{
    child<QAction>(window, "go_settings")->trigger();
    counter.settle();
    EXPECT_TRUE(qobject_cast<SettingsPage *>(page()));
}

TEST_F(MainWindowTest, an_office_changed_in_the_settings_is_the_one_people_sit_in)
{
    service::Office renamed = *counter.seat.office;
    renamed.name = "Dinas Baru";
    const auto adopted = counter.read([&](service::Workbench &bench) {
        return bench.adoptOffice(renamed, counter.seat.official);
    });
    ASSERT_TRUE(adopted);
    counter.settle();
    EXPECT_EQ(counter.seat.office->name, "Dinas Baru");
    EXPECT_EQ(child<QLabel>(window, "officeLabel")->text(), "Dinas Baru");
}

TEST_F(MainWindowTest, whoever_enters_where_he_was_last_sees_that_page_alone)
{
    MainWindow entered(counter.backstage, counter.prompter, counter.seat, counter.file.clock());
    activate(entered);
    child<QStackedWidget>(entered, "pages")
        ->currentWidget()
        ->findChild<QLineEdit *>("searchEdit")
        ->setFocus(); // goes with its page, to the navigation
    entered.go(AtSettings{});
    counter.settle();
    int seen = 0;
    for (const Page *shown : entered.findChildren<Page *>())
        seen += shown->isVisible() ? 1 : 0;
    EXPECT_EQ(seen, 1);
}

TEST_F(MainWindowTest, a_number_is_kept_when_the_window_is_closed_while_it_is_typed)
{
    const workflow::UnitId market{"pasar"};
    counter.sit("198603092011012012"); // fills in the market's sheet
    window.go(AtSheet{counter.runningCycle(), market});
    counter.settle();
    auto &grid = *child<SheetView>(window, "grid");
    const QString row = grid.currentIndex().data(models::SheetModel::RowRole).toString();
    QTest::keyClicks(&grid, QStringLiteral("7"));
    window.close();
    counter.settle();
    const auto cycle = counter.runningCycle();
    const auto sheet =
        counter.read([&](service::Workbench &bench) { return bench.sheet(cycle, market); });
    EXPECT_EQ(sheet->draft.find(indicator::IndicatorId{row.toStdString()})->actual,
              base::Decimal(7));
}

TEST_F(MainWindowTest, goes_away_quietly_while_somebody_types)
{
    counter.sit("198603092011012012");
    auto another = std::make_unique<MainWindow>(counter.backstage, counter.prompter, counter.seat,
                                                counter.file.clock());
    activate(*another);
    another->go(AtSheet{counter.runningCycle(), workflow::UnitId{"pasar"}});
    counter.settle();
    QTest::keyClicks(child<SheetView>(*another, "grid"), QStringLiteral("7"));
    another.reset();
    counter.settle();
}

} // namespace
