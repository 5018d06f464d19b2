// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_dialog.h"

#include "cycles_page.h"
#include "support/practice_desk.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace himpun;
using namespace himpun::app;

namespace
{

class StartDialogTest : public PracticeDesk
{
protected:
    using PracticeDesk::PracticeDesk;

    void open()
    {
        dialog.show();
        QApplication::setActiveWindow(&dialog);
        settle();
    }

    QPushButton &startButton() { return child<QPushButton>(dialog, "startButton"); }
    QString gaps()
    {
        return child<QWidget>(dialog, "gapsNotice").isVisible()
                   ? child<QLabel>(dialog, "gapsLabel").text()
                   : QString();
    }
    std::vector<store::CycleRow> cycles()
    {
        return ask([](service::Workbench &bench) { return bench.cycles(); });
    }

    StartDialog dialog{workplace()};
};

/// The SOP that leaves the time of its second step to be agreed.
class AgreedStartTest : public StartDialogTest
{
protected:
    AgreedStartTest() : StartDialogTest("biro-organisasi-kalbar") { }
};

class CyclesPageTest : public PracticeDesk
{
protected:
    void open()
    {
        page.resize(1180, 640);
        page.show();
        QApplication::setActiveWindow(&page);
        page.refresh();
        settle();
    }

    CyclesPage page{workplace()};
};

} // namespace

TEST_F(CyclesPageTest, starts_the_next_period_for_all_units_with_two_keys)
{
    std::optional<Place> went;
    QObject::connect(&page, &Page::go, &page, [&](const Place &place) { went = place; });
    open();
    QTest::keyClick(&page, Qt::Key_M, Qt::AltModifier);
    settle();
    QTest::keyClick(page.findChild<StartDialog *>(), Qt::Key_Return);
    settle();
    const auto cycles = ask([](service::Workbench &bench) { return bench.cycles(); });
    ASSERT_EQ(cycles.size(), 3U);
    EXPECT_EQ(cycles.back().period.toString(), "2027-TW1");
    EXPECT_EQ(cycles.back().title, "Triwulan I 2027");
    EXPECT_EQ(went, Place(AtCycle{cycles.back().id}));
    const auto view = ask([&](service::Workbench &bench) { return bench.view(cycles.back().id); });
    EXPECT_EQ(view.cycle.units.size(), 7U);
}

TEST_F(CyclesPageTest, lets_only_coordinators_start_and_says_who_they_are)
{
    seat.official = seat.office->head;
    open();
    const auto &button = child<QPushButton>(page, "startButton");
    EXPECT_FALSE(button.isEnabled());
    EXPECT_TRUE(button.toolTip().contains(QStringLiteral("Dwi Cahyono")))
        << qPrintable(button.toolTip());
}

TEST_F(StartDialogTest, shows_when_every_step_would_be_done)
{
    open();
    const QAbstractItemModel &preview = *child<QTableView>(dialog, "preview").model();
    ASSERT_EQ(preview.rowCount(), 8);
    EXPECT_TRUE(preview.index(0, 0).data().toString().startsWith(QStringLiteral("1. ")));
    EXPECT_TRUE(preview.index(2, 2).data().toString().contains(QStringLiteral("November 2026")));
    EXPECT_TRUE(startButton().isEnabled());
}

TEST_F(StartDialogTest, needs_at_least_one_unit)
{
    open();
    auto &units = child<QListWidget>(dialog, "unitsList");
    for (int row = 0; row < units.count(); ++row)
        units.item(row)->setCheckState(Qt::Unchecked);
    settle();
    EXPECT_FALSE(startButton().isEnabled());
    EXPECT_TRUE(gaps().contains(QStringLiteral("bidang"))) << qPrintable(gaps());
    units.item(0)->setCheckState(Qt::Checked);
    settle();
    EXPECT_TRUE(startButton().isEnabled());
    EXPECT_EQ(gaps(), QString());
}

TEST_F(StartDialogTest, starts_only_the_units_that_are_checked)
{
    open();
    child<QListWidget>(dialog, "unitsList").item(0)->setCheckState(Qt::Unchecked);
    settle();
    startButton().click();
    settle();
    const auto id = cycles().back().id;
    EXPECT_EQ(ask([&](service::Workbench &bench) { return bench.view(id); }).cycle.units.size(),
              6U);
}

TEST_F(StartDialogTest, says_that_the_period_has_a_cycle_already)
{
    open();
    EXPECT_FALSE(child<QWidget>(dialog, "sameNotice").isVisible());
    child<QSpinBox>(dialog, "yearBox").setValue(2026);
    auto &index = child<QComboBox>(dialog, "indexBox");
    index.setCurrentIndex(3);
    emit index.activated(3);
    settle();
    EXPECT_TRUE(child<QWidget>(dialog, "sameNotice").isVisible());
    EXPECT_TRUE(child<QLabel>(dialog, "sameLabel").text().contains(QStringLiteral("Berjalan")));
    EXPECT_TRUE(startButton().isEnabled());
}

TEST_F(StartDialogTest, keeps_a_name_that_was_written)
{
    open();
    auto &title = child<QLineEdit>(dialog, "titleEdit");
    title.selectAll();
    QTest::keyClicks(&title, QStringLiteral("Uji coba"));
    child<QSpinBox>(dialog, "yearBox").setValue(2026);
    settle();
    EXPECT_EQ(title.text(), QStringLiteral("Uji coba"));
}

TEST_F(StartDialogTest, names_every_control)
{
    open();
    EXPECT_EQ(unnamedControls(dialog).join(u'\n').toStdString(), "");
}

TEST_F(AgreedStartTest, proposes_the_time_agreed_the_last_time_and_misses_it_when_it_is_gone)
{
    open();
    auto &amount = child<QSpinBox>(dialog, "agreedAmount0");
    EXPECT_EQ(amount.value(), 3);
    EXPECT_TRUE(startButton().isEnabled());
    amount.setValue(0);
    settle();
    EXPECT_FALSE(startButton().isEnabled());
    EXPECT_NE(gaps(), QString());
}
