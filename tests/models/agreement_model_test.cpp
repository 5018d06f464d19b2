// SPDX-License-Identifier: GPL-3.0-or-later
// The table that indicators and targets are typed into.
#include "himpun/models/agreement_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

using namespace himpun;
using namespace himpun::models;
using enum reading::IndicatorPart;

namespace
{

class AgreementModelTest : public testing::Test
{
protected:
    AgreementModelTest() { model.show({}, 2026, calendar::PeriodKind::Quarter, true); }

    QModelIndex cell(int row, reading::IndicatorPart part, int period = 0)
    {
        return model.index(row, model.columnOf(part) + period);
    }
    void type(int row, reading::IndicatorPart part, const char *text, int period = 0)
    {
        model.setData(cell(row, part, period), QString::fromUtf8(text), Qt::EditRole);
    }
    void typeQuarters(int row, std::initializer_list<const char *> targets)
    {
        int period = 0;
        for (const char *target : targets)
            type(row, PeriodTarget, target, period++);
    }
    std::string note(int row)
    {
        return model.index(row, model.noteColumn()).data().toString().toStdString();
    }
    const indicator::Indicator &indicator(int row) { return model.at(row)->indicator; }

    AgreementModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(AgreementModelTest, a_row_is_typed_into_the_empty_one_and_another_follows)
{
    EXPECT_EQ(model.rowCount(), 1);
    type(0, Name, "  Jumlah  IKM baru ");
    type(0, UnitOfMeasure, "Unit usaha");
    type(0, YearTarget, "1.500");
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(indicator(0).name, "Jumlah IKM baru");
    EXPECT_EQ(indicator(0).yearTarget, indicator::Target::at(1500));
    EXPECT_EQ(note(0), "");
}

TEST_F(AgreementModelTest, quarters_that_add_up_to_the_year_are_accumulated_without_being_told)
{
    type(0, Name, "Jumlah IKM baru");
    type(0, UnitOfMeasure, "Unit usaha");
    type(0, YearTarget, "50");
    typeQuarters(0, {"10", "15", "15", "10"});
    EXPECT_EQ(indicator(0).aggregation, indicator::Aggregation::Sum);
    EXPECT_EQ(cell(0, Aggregation).data().toString(), QStringLiteral("Akumulasi"));
    EXPECT_EQ(note(0), "");
}

TEST_F(AgreementModelTest, what_somebody_chose_is_not_guessed_again_and_a_wrong_sum_is_a_warning)
{
    type(0, Name, "Jumlah IKM baru");
    type(0, UnitOfMeasure, "Unit usaha");
    type(0, Aggregation, "Akumulasi");
    type(0, YearTarget, "50");
    typeQuarters(0, {"10", "15", "15", "5"});
    EXPECT_EQ(indicator(0).aggregation, indicator::Aggregation::Sum);
    EXPECT_EQ(note(0), "Jumlah target periodenya 45, target tahunannya 50.");
    EXPECT_FALSE(model.hasErrors());
}

TEST_F(AgreementModelTest, what_cannot_be_read_stays_as_it_was_typed_with_the_reason)
{
    type(0, Name, "Persentase");
    type(0, YearTarget, "95%");
    EXPECT_EQ(cell(0, YearTarget).data().toString(), QStringLiteral("95%"));
    EXPECT_TRUE(cell(0, YearTarget).data(AgreementModel::UnreadRole).toBool());
    EXPECT_TRUE(model.hasErrors());
    EXPECT_NE(note(0).find("Target 2026: Isian ini bukan persen"), std::string::npos) << note(0);
    type(0, UnitOfMeasure, "Persen");
    EXPECT_EQ(indicator(0).yearTarget, indicator::Target::at(95)) << "its unit is known now";
    EXPECT_FALSE(model.hasErrors());
}

TEST_F(AgreementModelTest, a_range_needs_a_direction_that_takes_one)
{
    type(0, Name, "Inflasi");
    type(0, UnitOfMeasure, "Persen");
    type(0, YearTarget, "1,5–3,5");
    EXPECT_TRUE(model.hasErrors());
    EXPECT_NE(note(0).find("rentang"), std::string::npos) << note(0);
    type(0, Polarity, "Dalam rentang, di bawahnya lebih baik");
    EXPECT_FALSE(model.hasErrors()) << note(0);
    EXPECT_EQ(cell(0, YearTarget).data().toString().toStdString(), "1,5–3,5");
}

TEST_F(AgreementModelTest, targets_of_months_are_neither_shown_nor_overwritten_as_quarters)
{
    reading::AgreementDraft draft;
    draft.rows.push_back(reading::newIndicator());
    auto &monthly = draft.rows.front().indicator;
    monthly.name = "Kehadiran";
    monthly.unitOfMeasure = "Persen";
    monthly.periodTargets[{2026, calendar::PeriodKind::Month, 9}] = indicator::Target::at(97);
    model.show(draft, 2026, calendar::PeriodKind::Quarter, true);
    EXPECT_FALSE(cell(0, PeriodTarget).flags() & Qt::ItemIsEditable);
    EXPECT_NE(note(0).find("periode lain"), std::string::npos) << note(0);
    model.show(draft, 2026, calendar::PeriodKind::Month, true);
    EXPECT_EQ(cell(0, PeriodTarget, 8).data().toString(), QStringLiteral("97"));
}

TEST_F(AgreementModelTest, rows_are_moved_and_taken_away)
{
    for (const char *name : {"Pertama", "Kedua", "Ketiga"})
        type(model.rowCount() - 1, Name, name);
    model.move(2, -1);
    EXPECT_EQ(indicator(1).name, "Ketiga");
    model.move(1, 1);
    EXPECT_EQ(indicator(2).name, "Ketiga");
    model.take(0);
    EXPECT_EQ(indicator(0).name, "Kedua");
    model.move(0, -1);
    EXPECT_EQ(model.rowCount(), 3);
}

TEST_F(AgreementModelTest, whoever_may_not_change_it_reads_it_only)
{
    type(0, Name, "Pertama");
    model.show(model.draft(), 2026, calendar::PeriodKind::Quarter, false);
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_FALSE(cell(0, Name).flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(model.setData(cell(0, Name), QStringLiteral("Lain"), Qt::EditRole));
}
