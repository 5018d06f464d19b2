// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_dialog.h"

#include "cycles_page.h"
#include "support/keyboard.h"
#include "support/shown_text.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;

namespace
{

/// A counter with the first coordinator before it.
struct CoordinatorsCounter : Counter {
    explicit CoordinatorsCounter(const std::string &sop) : Counter(sop)
    {
        sit(seat.office->coordinators.front().text);
    }
};

class StartDialogTest : public testing::Test
{
protected:
    explicit StartDialogTest(const std::string &sop = "disperindag-nganjuk") : counter(sop) { }

    void open()
    {
        activate(dialog);
        counter.settle();
    }

    QPushButton &startButton() { return *child<QPushButton>(dialog, "startButton"); }
    QString gaps()
    {
        return child<QWidget>(dialog, "gapsNotice")->isVisible()
                   ? child<QLabel>(dialog, "gapsLabel")->text()
                   : QString();
    }
    std::vector<store::CycleRow> cycles()
    {
        return counter.read([](service::Workbench &bench) { return bench.cycles(); }).value();
    }

    CoordinatorsCounter counter;
    StartDialog dialog{counter.workplace()};
};

/// The SOP that leaves the time of its second step to be agreed.
class AgreedStartTest : public StartDialogTest
{
protected:
    AgreedStartTest() : StartDialogTest("biro-organisasi-kalbar") { }
};

class CyclesPageTest : public testing::Test
{
protected:
    void open()
    {
        page.resize(1180, 640);
        activate(page);
        page.refresh();
        counter.settle();
    }

    CoordinatorsCounter counter{"disperindag-nganjuk"};
    CyclesPage page{counter.workplace()};
};

} // namespace

TEST_F(CyclesPageTest, starts_the_next_period_for_all_units_with_two_keys)
{
    std::optional<Place> went;
    QObject::connect(&page, &Page::go, &page, [&](const Place &place) { went = place; });
    open();
    pressAlt(counter, page, Qt::Key_M);
    QTest::keyClick(page.findChild<StartDialog *>(), Qt::Key_Return);
    counter.settle();
    const auto cycles =
        counter.read([](service::Workbench &bench) { return bench.cycles(); }).value();
    ASSERT_EQ(cycles.size(), 3U);
    EXPECT_EQ(cycles.back().period.toString(), "2027-TW1");
    EXPECT_EQ(cycles.back().title, "Triwulan I 2027");
    EXPECT_EQ(went, Place(AtCycle{cycles.back().id}));
    const auto view =
        counter.read([&](service::Workbench &bench) { return bench.view(cycles.back().id); })
            .value();
    EXPECT_EQ(view.cycle.units.size(), 7U);
}

TEST_F(CyclesPageTest, goes_on_with_what_was_chosen_after_something_was_mended_elsewhere)
{
    std::optional<Place> went;
    QObject::connect(&page, &Page::go, &page, [&](const Place &place) { went = place; });
    open();
    pressAlt(counter, page, Qt::Key_M);
    auto &dialog = *page.findChild<StartDialog *>();
    auto &title = *child<QLineEdit>(dialog, "titleEdit");
    title.selectAll();
    QTest::keyClicks(&title, QStringLiteral("Awal tahun"));
    child<QListWidget>(dialog, "unitsList")->item(2)->setCheckState(Qt::Unchecked);
    emit dialog.mendingWanted({SettingsPart::Duties});
    EXPECT_EQ(went, Place(AtSettings{SettingsPart::Duties}));
    EXPECT_FALSE(dialog.isVisible());
    page.arrive(AtCycles{});
    counter.settle();
    ASSERT_TRUE(dialog.isVisible());
    EXPECT_EQ(title.text(), "Awal tahun");
    EXPECT_EQ(child<QListWidget>(dialog, "unitsList")->item(2)->checkState(), Qt::Unchecked);
    EXPECT_TRUE(child<QPushButton>(dialog, "startButton")->isEnabled());
}

TEST_F(CyclesPageTest, lets_only_coordinators_start_and_says_who_they_are)
{
    counter.seat.official = counter.seat.office->head;
    open();
    const auto &button = *child<QPushButton>(page, "startButton");
    EXPECT_FALSE(button.isEnabled());
    EXPECT_TRUE(button.toolTip().contains(QStringLiteral("Dwi Cahyono")))
        << qPrintable(button.toolTip());
}

TEST_F(StartDialogTest, shows_when_every_step_would_be_done)
{
    open();
    const QAbstractItemModel &preview = *child<QTableView>(dialog, "preview")->model();
    ASSERT_EQ(preview.rowCount(), 8);
    EXPECT_TRUE(preview.index(0, 0).data().toString().startsWith(QStringLiteral("1. ")));
    EXPECT_TRUE(preview.index(2, models::ForecastModel::Due)
                    .data()
                    .toString()
                    .contains(QStringLiteral("November 2026")));
    EXPECT_TRUE(startButton().isEnabled());
}

TEST_F(StartDialogTest, needs_at_least_one_unit)
{
    open();
    auto &units = *child<QListWidget>(dialog, "unitsList");
    for (int row = 0; row < units.count(); ++row)
        units.item(row)->setCheckState(Qt::Unchecked);
    counter.settle();
    EXPECT_FALSE(startButton().isEnabled());
    EXPECT_TRUE(gaps().contains(QStringLiteral("bidang"))) << qPrintable(gaps());
    units.item(0)->setCheckState(Qt::Checked);
    counter.settle();
    EXPECT_TRUE(startButton().isEnabled());
    EXPECT_EQ(gaps(), QString());
}

TEST_F(StartDialogTest, names_who_would_do_each_step)
{
    open();
    const QAbstractItemModel &preview = *child<QTableView>(dialog, "preview")->model();
    EXPECT_EQ(preview.index(0, models::ForecastModel::Actor).data().toString(),
              QStringLiteral("Sekretaris (Endah Purwaningsih, S.E., M.M.)"));
}

TEST_F(StartDialogTest, leaves_out_the_same_unit_when_the_period_changes)
{
    open();
    auto &units = *child<QListWidget>(dialog, "unitsList");
    const QString left = units.item(1)->text();
    units.item(1)->setCheckState(Qt::Unchecked);
    auto &index = *child<QComboBox>(dialog, "indexBox");
    index.setCurrentIndex(1);
    emit index.activated(1);
    counter.settle();
    ASSERT_EQ(units.findItems(left, Qt::MatchExactly).size(), 1);
    EXPECT_EQ(units.findItems(left, Qt::MatchExactly).front()->checkState(), Qt::Unchecked);
    EXPECT_EQ(units.item(0)->checkState(), Qt::Checked);
}

TEST_F(CyclesPageTest, shows_those_of_one_period)
{
    open();
    auto &list = *child<QTreeView>(page, "cycleList");
    ASSERT_EQ(list.model()->rowCount(), 2);
    auto &box = *child<QComboBox>(page, "periodBox");
    box.setCurrentIndex(box.findText(QStringLiteral("Triwulan III 2026")));
    EXPECT_EQ(list.model()->rowCount(), 1);
    page.refresh();
    counter.settle();
    EXPECT_EQ(list.model()->rowCount(), 1) << "a choice outlives what is read anew";
}

TEST_F(StartDialogTest, starts_only_the_units_that_are_checked)
{
    open();
    child<QListWidget>(dialog, "unitsList")->item(0)->setCheckState(Qt::Unchecked);
    counter.settle();
    startButton().click();
    counter.settle();
    const auto id = cycles().back().id;
    EXPECT_EQ(counter.read([&](service::Workbench &bench) { return bench.view(id); })
                  .value()
                  .cycle.units.size(),
              6U);
}

TEST_F(StartDialogTest, says_that_the_period_has_a_cycle_already)
{
    open();
    EXPECT_FALSE(child<QWidget>(dialog, "sameNotice")->isVisible());
    child<QSpinBox>(dialog, "yearBox")->setValue(2026);
    auto &index = *child<QComboBox>(dialog, "indexBox");
    index.setCurrentIndex(3);
    emit index.activated(3);
    counter.settle();
    EXPECT_TRUE(child<QWidget>(dialog, "sameNotice")->isVisible());
    EXPECT_TRUE(child<QLabel>(dialog, "sameLabel")->text().contains(QStringLiteral("Berjalan")));
    EXPECT_TRUE(startButton().isEnabled());
}

TEST_F(StartDialogTest, says_how_many_indicators_have_no_target)
{
    auto office = *counter.read([](service::Workbench &bench) { return bench.office(); }).value();
    for (service::Agreement &agreement : office.agreements) {
        indicator::Indicator &first = agreement.form.indicators.front();
        first.yearTarget.reset();
        first.periodTargets.clear();
    }
    const auto by = office.coordinators.front();
    ASSERT_TRUE(
        counter.read([&](service::Workbench &bench) { return bench.adoptOffice(office, by); }));
    open();
    child<QSpinBox>(dialog, "yearBox")->setValue(2026);
    counter.settle();
    const QString told = child<QLabel>(dialog, "consequenceLabel")->text();
    EXPECT_TRUE(told.contains(QStringLiteral("indikator tidak punya target")))
        << told.toStdString();
    EXPECT_TRUE(startButton().isEnabled());
}

TEST_F(StartDialogTest, keeps_a_name_that_was_written)
{
    open();
    auto &title = *child<QLineEdit>(dialog, "titleEdit");
    title.selectAll();
    QTest::keyClicks(&title, QStringLiteral("Uji coba"));
    child<QSpinBox>(dialog, "yearBox")->setValue(2026);
    counter.settle();
    EXPECT_EQ(title.text(), QStringLiteral("Uji coba"));
}

TEST_F(StartDialogTest, names_every_control)
{
    open();
    EXPECT_EQ(unnamedControls(dialog), QString());
}

TEST_F(AgreedStartTest, proposes_the_time_agreed_the_last_time_and_misses_it_when_it_is_gone)
{
    open();
    auto &amount = *child<QSpinBox>(dialog, "agreedAmount0");
    EXPECT_EQ(amount.value(), 3);
    EXPECT_TRUE(startButton().isEnabled());
    amount.setValue(0);
    counter.settle();
    EXPECT_FALSE(startButton().isEnabled());
    EXPECT_NE(gaps(), QString());
}
