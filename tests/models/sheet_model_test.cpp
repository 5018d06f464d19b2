// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/models/sheet_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace himpun;
using models::CellSign;
using models::SheetModel;

namespace
{

indicator::Indicator counted(const std::string &id, int target)
{
    indicator::Indicator indicator;
    indicator.id = {id};
    indicator.name = "Jumlah " + id;
    indicator.unitOfMeasure = "unit";
    indicator.yearTarget = indicator::Target::at(target);
    indicator.periodTargets[*calendar::Period::parse("2026-TW3")] = indicator::Target::at(target);
    return indicator;
}

std::shared_ptr<reading::UnitSheet> sheetToFill()
{
    auto sheet = std::make_shared<reading::UnitSheet>();
    sheet->cycle = {"tw3"};
    sheet->unit = {"pasar"};
    sheet->period = *calendar::Period::parse("2026-TW3");
    sheet->form.indicators = {counted("ikm", 10), counted("pasar", 8)};
    sheet->form.budget = {{{"program"}, "Program Pasar", 1'000'000}};
    sheet->rating.bands = {{"tinggi", "Tinggi", base::Decimal(90), true, "#00aa00"},
                           {"rendah", "Rendah", std::nullopt, true, "#aa0000"}};
    return sheet;
}

bool has(const QModelIndex &index, CellSign sign)
{
    return index.data(SheetModel::SignsRole).toUInt() & static_cast<unsigned>(sign);
}

} // namespace

TEST(SheetModel, keeps_the_rules_of_models)
{
    SheetModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSheet(sheetToFill());
    model.setData(model.index(0, SheetModel::Actual), QStringLiteral("9"), Qt::EditRole);
    model.setSheet(sheetToFill());
}

TEST(SheetModel, reckons_capaian_and_predikat_as_soon_as_a_number_stands_there)
{
    SheetModel model;
    model.setSheet(sheetToFill());
    ASSERT_TRUE(
        model.setData(model.index(0, SheetModel::Actual), QStringLiteral("9"), Qt::EditRole));
    EXPECT_EQ(model.index(0, SheetModel::Achievement).data().toString(), QStringLiteral("90,00%"));
    EXPECT_EQ(model.index(0, SheetModel::Rating).data().toString(), QStringLiteral("Tinggi"));
}

TEST(SheetModel, takes_the_saved_mark_off_what_cannot_be_read)
{
    SheetModel model;
    model.setSheet(sheetToFill());
    const QModelIndex cell = model.index(0, SheetModel::Actual);
    model.setData(cell, QStringLiteral("9"), Qt::EditRole);
    model.markSaved({"ikm", indicator::Field::Actual, "9"});
    ASSERT_TRUE(has(cell, CellSign::Saved));
    EXPECT_FALSE(model.setData(cell, QStringLiteral("abc"), Qt::EditRole));
    EXPECT_TRUE(has(cell, CellSign::Refused));
    EXPECT_FALSE(has(cell, CellSign::Saved)) << "9 is stored, and not shown";
}

TEST(SheetModel, tells_what_is_to_be_stored_in_the_form_of_files)
{
    SheetModel model;
    model.setSheet(sheetToFill());
    indicator::Cell stored;
    QObject::connect(&model, &SheetModel::cellTyped,
                     [&](const indicator::Cell &cell) { stored = cell; });
    model.setData(model.index(0, SheetModel::Actual), QStringLiteral("1.234,5"), Qt::EditRole);
    EXPECT_EQ(stored, (indicator::Cell{"ikm", indicator::Field::Actual, "1234.5"}));
}

TEST(SheetModel, does_not_take_not_filled_for_zero)
{
    SheetModel model;
    model.setSheet(sheetToFill());
    EXPECT_EQ(model.index(0, SheetModel::Actual).data().toString(), QString());
    EXPECT_TRUE(has(model.index(0, SheetModel::Actual), CellSign::Wanted));
    model.setData(model.index(0, SheetModel::Actual), QStringLiteral("0"), Qt::EditRole);
    EXPECT_EQ(model.index(0, SheetModel::Actual).data().toString(), QStringLiteral("0"));
    EXPECT_FALSE(has(model.index(0, SheetModel::Actual), CellSign::Wanted));
    EXPECT_EQ(model.index(0, SheetModel::Achievement).data().toString(), QStringLiteral("0,00%"));
}

TEST(SheetModel, opens_only_what_was_remarked_of_a_sheet_that_came_back)
{
    auto sheet = sheetToFill();
    sheet->sheet.rows = {{{"ikm"}, base::Decimal(9), {}, {}, {}, {}, {}, {}, {}, {}},
                         {{"pasar"}, base::Decimal(8), {}, {}, {}, {}, {}, {}, {}, {}}};
    sheet->revisions.push_back({{}, sheet->sheet});
    sheet->returned = service::Returned{
        {"kabid"}, {}, "periksa lagi", {{{"pasar"}, "ikm", "actual", "cek BAST"}}};
    SheetModel model;
    model.setSheet(sheet);
    model.setRemarks(sheet->returned->remarks);
    EXPECT_TRUE(model.index(0, SheetModel::Actual).flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(model.index(1, SheetModel::Actual).flags() & Qt::ItemIsEditable);
    EXPECT_EQ(model.unanswered(), 1);
    model.setData(model.index(0, SheetModel::Actual), QStringLiteral("7"), Qt::EditRole);
    EXPECT_EQ(model.unanswered(), 0);
    EXPECT_TRUE(has(model.index(0, SheetModel::Actual), CellSign::Changed));
    model.setAllOpen(true);
    EXPECT_TRUE(model.index(1, SheetModel::Actual).flags() & Qt::ItemIsEditable);
}

TEST(SheetModel, warns_of_what_stands_out_against_the_last_periods)
{
    auto sheet = sheetToFill();
    int value = 10;
    for (const char *period : {"2025-TW3", "2025-TW4", "2026-TW1", "2026-TW2"})
        sheet->earlier[{"ikm"}][*calendar::Period::parse(period)] = base::Fraction(value++);
    SheetModel model;
    model.setSheet(sheet);
    const QModelIndex actual = model.index(0, SheetModel::Actual);
    model.setData(actual, QStringLiteral("12"), Qt::EditRole);
    EXPECT_FALSE(has(actual, CellSign::Doubtful));
    model.setData(actual, QStringLiteral("1200"), Qt::EditRole);
    EXPECT_TRUE(has(actual, CellSign::Doubtful));
    model.setData(model.index(0, SheetModel::Note), QStringLiteral("program baru"), Qt::EditRole);
    EXPECT_FALSE(has(actual, CellSign::Doubtful));
}

TEST(SheetModel, ticks_no_cell_that_shows_something_else_than_what_was_stored)
{
    SheetModel model;
    model.setSheet(sheetToFill());
    const QModelIndex actual = model.index(0, SheetModel::Actual);
    model.setData(actual, QStringLiteral("12"), Qt::EditRole);
    model.setData(actual, QStringLiteral("12,5,6"), Qt::EditRole);
    model.markSaved({"ikm", indicator::Field::Actual, "12"}); // the answer comes late
    EXPECT_FALSE(has(actual, CellSign::Saved));
    EXPECT_TRUE(has(actual, CellSign::Refused));
}

TEST(SheetModel, marks_a_doubt_about_a_reckoned_value_where_it_stands)
{
    const auto sheet = sheetToFill();
    sheet->form.indicators[0].elements = indicator::Elements{"yang aktif", "semua", 100};
    sheet->form.indicators[0].unitOfMeasure = "Persen";
    SheetModel model;
    model.setSheet(sheet);
    model.setData(model.index(0, SheetModel::Numerator), QStringLiteral("12"), Qt::EditRole);
    model.setData(model.index(0, SheetModel::Denominator), QStringLiteral("11"), Qt::EditRole);
    const QModelIndex actual = model.index(0, SheetModel::Actual);
    EXPECT_TRUE(has(actual, CellSign::Doubtful));
    EXPECT_TRUE(has(actual, CellSign::Locked));
    const QString why = actual.data(SheetModel::ExplanationRole).toString();
    EXPECT_TRUE(why.contains(QStringLiteral("Pembilangnya lebih besar"))) << qPrintable(why);
    EXPECT_TRUE(why.contains(QStringLiteral("kolom Catatan"))) << qPrintable(why);
}

TEST(SheetModel, answers_a_remark_on_a_reckoned_value_with_what_it_is_reckoned_from)
{
    const auto sheet = sheetToFill();
    sheet->form.indicators[0].elements = indicator::Elements{"yang aktif", "semua", 100};
    const auto row = [](const std::string &id) {
        indicator::SheetRow filled;
        filled.indicator = {id};
        return filled;
    };
    sheet->sheet.rows = {row("ikm"), row("pasar")};
    sheet->revisions.push_back({{}, sheet->sheet});
    SheetModel model;
    model.setSheet(sheet);
    EXPECT_EQ(SheetModel::remarkedBy(*model.lineAt(0), SheetModel::Actual),
              indicator::Field::Actual);
    EXPECT_EQ(SheetModel::remarkedBy(*model.lineAt(0), SheetModel::Achievement),
              indicator::Field::Actual)
        << "capaian follows from it";
    EXPECT_EQ(SheetModel::remarkedBy(*model.lineAt(0), SheetModel::Name), std::nullopt)
        << "the remark is about the row";

    service::Returned returned;
    returned.remarks = {{{"pasar"}, "ikm", "actual", "periksa lagi"}};
    const auto back = std::make_shared<reading::UnitSheet>(*sheet);
    back->returned = returned;
    model.setSheet(back);
    model.setRemarks(returned.remarks);
    for (int column = 0; column < SheetModel::ColumnCount; ++column)
        EXPECT_EQ(has(model.index(0, column), CellSign::Remarked), column == SheetModel::Actual)
            << "column " << column;
    for (int column = 0; column < SheetModel::Evidence; ++column) {
        const bool isInput = column == SheetModel::Numerator || column == SheetModel::Denominator;
        EXPECT_EQ(bool(model.index(0, column).flags() & Qt::ItemIsEditable),
                  isInput || column == SheetModel::Note)
            << "column " << column;
    }
    EXPECT_TRUE(model.index(0, SheetModel::Numerator)
                    .data(SheetModel::ExplanationRole)
                    .toString()
                    .contains(QStringLiteral("periksa lagi")));
    EXPECT_EQ(model.nextRemark({}), model.index(0, SheetModel::Numerator));
    EXPECT_EQ(model.unanswered(), 1);
    model.setData(model.index(0, SheetModel::Numerator), QStringLiteral("9"), Qt::EditRole);
    EXPECT_EQ(model.unanswered(), 0);
    EXPECT_EQ(model.nextRemark({}), model.index(0, SheetModel::Numerator))
        << "once all are answered, it goes round them all";
}
