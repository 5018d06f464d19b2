// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette_dialog.h"

#include "himpun/models/sheet_model.h"
#include "support/keyboard.h"
#include "support/shown_text.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include <gtest/gtest.h>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;

namespace
{

class PaletteTest : public testing::Test
{
protected:
    PaletteTest()
    {
        counter.sit(counter.seat.office->coordinators.front().text);
        QObject::connect(&palette, &PaletteDialog::chosen, &palette,
                         [this](const PaletteGoal &goal) { went = goal; });
        palette.show();
        counter.settle();
    }

    PaletteGoal goTo(const char *words)
    {
        auto &search = *child<QLineEdit>(palette, "searchEdit");
        search.setText(QString::fromUtf8(words));
        QTest::keyClick(&search, Qt::Key_Return);
        return went.value_or(CommandId::Quit);
    }

    Counter counter{"disperindag-nganjuk"};
    const workflow::CycleId finished{"2026-TW3"}, running{"2026-TW4"};
    PaletteDialog palette{counter.backstage, nullptr};
    std::optional<PaletteGoal> went;
};

TEST_F(PaletteTest, goes_to_a_page)
{
    EXPECT_EQ(goTo("penga"), PaletteGoal(CommandId::GoSettings));
}

TEST_F(PaletteTest, goes_to_a_person)
{
    const service::Official &official = counter.seat.office->officials.back();
    EXPECT_EQ(goTo(official.name.c_str()),
              PaletteGoal(Place(AtSettings{SettingsPart::People, official.id})));
}

TEST_F(PaletteTest, goes_to_the_row_of_an_indicator_in_the_latest_cycle)
{
    const service::Agreement &agreement = counter.seat.office->agreements.front();
    const indicator::Indicator &wanted = agreement.form.indicators.front();
    const CellPlace cell{wanted.id.text, models::SheetModel::Actual};
    EXPECT_EQ(goTo(wanted.name.c_str()),
              PaletteGoal(Place(AtSheet{running, agreement.unit, cell})));
}

TEST_F(PaletteTest, goes_to_a_cycle_by_some_words_of_its_name)
{
    const PaletteGoal goal = goTo("2026 siklus iii");
    const Place *place = std::get_if<Place>(&goal);
    ASSERT_TRUE(place);
    ASSERT_TRUE(std::holds_alternative<AtCycle>(*place));
    EXPECT_EQ(std::get<AtCycle>(*place).cycle, finished);
}

TEST_F(PaletteTest, the_arrow_keys_choose_while_the_words_stay)
{
    auto &search = *child<QLineEdit>(palette, "searchEdit");
    QTest::keyClick(&search, Qt::Key_Down);
    EXPECT_EQ(child<QListView>(palette, "foundList")->currentIndex().row(), 1);
    EXPECT_TRUE(palette.isVisible());
}

TEST_F(PaletteTest, says_so_where_nothing_fits)
{
    child<QLineEdit>(palette, "searchEdit")->setText("zzzzqq");
    EXPECT_TRUE(child<QLabel>(palette, "emptyLabel")->isVisible());
    EXPECT_FALSE(went);
}

TEST(PaletteModel, keeps_the_rules_of_models)
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFindables({{reading::FindableKind::Cycle, "Triwulan III", "2026", {"a"}}});
    model.setWords("triwulan");
    ASSERT_EQ(model.rowCount(), 1);
    model.setWords("");
    EXPECT_GT(model.rowCount(), 5);
}

} // namespace
