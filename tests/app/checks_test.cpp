// SPDX-License-Identifier: GPL-3.0-or-later
// Odd numbers in the windows: told of a whole cycle, before a sheet is handed in, and decided on in
// the settings.
#include "cycle_page.h"

#include "act_menu.h"
#include "himpun/models/checks_model.h"
#include "himpun/models/shown.h"
#include "sheet_review.h"
#include "support/at_settings.h"
#include "support/keyboard.h"

#include <QComboBox>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;

namespace
{

class ChecksTabTest : public testing::Test
{
protected:
    ChecksTabTest()
    {
        counter.sit(counter.seat.office->coordinators.front().text);
        QObject::connect(&page, &Page::go, [this](const Place &place) { places.push_back(place); });
        page.resize(1180, 640);
        activate(page);
        page.arrive(AtCycle{{"2026-TW3"}});
        counter.settle();
        child<QTabWidget>(page, "tabs")->setCurrentWidget(page.findChild<QWidget *>("checksTab"));
        counter.settle();
    }
    QTableView &checks() { return *child<QTableView>(page, "checks"); }
    QString at(int row, int column)
    {
        return checks().model()->index(row, column).data().toString();
    }

    Counter counter{"disperindag-nganjuk"};
    CyclePage page{counter.workplace()};
    std::vector<Place> places;
};

} // namespace

TEST_F(ChecksTabTest, tells_the_gravest_first_by_shape_and_word)
{
    ASSERT_GE(checks().model()->rowCount(), 5);
    EXPECT_EQ(at(0, models::ChecksModel::Severity), "▲ Peringatan");
    EXPECT_TRUE(at(0, models::ChecksModel::Sentence).contains("di atas 150%"));
    EXPECT_EQ(at(checks().model()->rowCount() - 1, models::ChecksModel::Severity), "○ Keterangan");
    const auto *tab = page.findChild<QWidget *>("checksTab");
    const QString counted = tab->findChild<QLabel *>("countLabel")->text();
    EXPECT_TRUE(counted.contains("3 peringatan")) << counted.toStdString();
}

TEST_F(ChecksTabTest, leads_to_the_cell)
{
    checks().setCurrentIndex(checks().model()->index(0, 0));
    QTest::keyClick(&checks(), Qt::Key_Return);
    ASSERT_EQ(places.size(), 1U);
    const auto &sheet = std::get<AtSheet>(places.front());
    EXPECT_EQ(sheet.cycle.text, "2026-TW3");
    EXPECT_EQ(sheet.cell->column, models::SheetModel::Actual);
    EXPECT_EQ(sheet.unit->text, "industri");
}

TEST_F(ChecksTabTest, shows_one_severity_alone)
{
    auto &box = *child<QComboBox>(page, "severityBox");
    box.setCurrentIndex(box.findText("○ Keterangan"));
    for (int row = 0; row < checks().model()->rowCount(); ++row)
        EXPECT_EQ(at(row, models::ChecksModel::Severity), "○ Keterangan");
    box.setCurrentIndex(box.findText("■ Menahan"));
    EXPECT_EQ(checks().model()->rowCount(), 0);
    EXPECT_FALSE(child<QPushButton>(page, "goButton")->isEnabled());
}

namespace
{

/// The sheet that waits, with twice its target in the first number, on nobody's desk.
class OddSheet : public testing::Test
{
protected:
    OddSheet()
    {
        counter.sit("198603092011012012");
        const auto read = counter.read(
            [cycle = counter.runningCycle(), official = counter.seat.official](auto &bench) {
                return reading::unitSheet(bench, cycle, workflow::UnitId{"pasar"}, official);
            });
        auto sheet = std::make_shared<reading::UnitSheet>(*read);
        sheet->sheet.rows.clear();
        for (const indicator::Indicator &indicator : sheet->form.indicators) {
            if (indicator.polarity != indicator::Polarity::Maximize || indicator.elements)
                continue;
            const auto target = indicator.targetFor(sheet->period);
            indicator::SheetRow row;
            row.indicator = indicator.id;
            row.actual = base::Decimal::parse(
                (base::Fraction(target->upper) * base::Fraction(2)).toFixed(2));
            sheet->sheet.rows.push_back(row);
            name = models::shown(indicator.name);
            break;
        }
        model.setSheet(sheet);
    }
    Counter counter{"disperindag-nganjuk"};
    QWidget page;
    ActMenu menu{counter.workplace(), &page};
    models::SheetModel model;
    SheetReview review{counter.workplace(), model, menu, &page};
    QString name;
};

class CheckSettings : public AtSettingsPage
{
};

} // namespace

TEST_F(OddSheet, is_handed_in_only_after_its_odd_numbers_were_read)
{
    counter.prompter.confirms = false;
    EXPECT_FALSE(review.mayHandIn());
    ASSERT_EQ(counter.prompter.confirmed.size(), 1);
    const QString asked = counter.prompter.confirmed.front();
    EXPECT_TRUE(asked.contains("▲ " + name + ": ")) << asked.toStdString();
    counter.prompter.confirms = true;
    EXPECT_TRUE(review.mayHandIn());
}

TEST_F(CheckSettings, let_the_coordinator_decide_what_keeps_a_sheet_back)
{
    open(SettingsPart::Rating);
    auto &table = shown<QTableView>("checksTable");
    const auto choose = [&](indicator::Check check, const char *severity) {
        table.model()->setData(table.model()->index(static_cast<int>(check), 1), severity);
    };
    EXPECT_FALSE(shown<QPushButton>("saveButton").isEnabled());
    choose(indicator::Check::TargetsSum, "Menahan");
    EXPECT_FALSE(shown<QPushButton>("saveButton").isEnabled()) << "no unit could mend it";
    choose(indicator::Check::TargetsSum, "Peringatan");
    choose(indicator::Check::Fallen, "Menahan");
    press("saveButton");
    EXPECT_EQ(office().policies.checks.decided,
              (std::map<indicator::Check, indicator::CheckSeverity>{
                  {indicator::Check::Fallen, indicator::CheckSeverity::Block}}));
}
