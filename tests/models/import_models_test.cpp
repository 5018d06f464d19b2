// SPDX-License-Identifier: GPL-3.0-or-later
// Models of an agreement that is read from a spreadsheet.
#include "himpun/models/book_sheet_model.h"
#include "himpun/models/differences_model.h"
#include "himpun/models/doubts_model.h"
#include "himpun/models/import_words.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace himpun;
using namespace himpun::models;
using Mark = BookSheetModel::Mark;
using service::Meaning;

namespace
{

std::shared_ptr<const spreadsheet::Book> book()
{
    auto made = std::make_shared<spreadsheet::Book>();
    spreadsheet::Sheet sheet;
    sheet.name = "PK";
    sheet.cells = {{{0, 0}, false, std::string("Indikator")},
                   {{0, 1}, false, std::string("Target")},
                   {{1, 0}, false, std::string("Jumlah pasar")},
                   {{1, 1}, false, spreadsheet::Number{"12.5", {}}},
                   {{2, 1}, false, spreadsheet::Number{"95", spreadsheet::NumberLook::Percent}}};
    made->sheets.push_back(sheet);
    return made;
}

intake::Table table()
{
    return {0, 0, 1, 2, {{0, Meaning::Name, {}, {}}, {1, Meaning::YearTarget, {}, {}}}, {}};
}

int markOf(const BookSheetModel &model, int row, int column)
{
    return model.index(row, column).data(BookSheetModel::MarkRole).toInt();
}

} // namespace

TEST(BookSheetModel, shows_cells_as_their_program_does_with_what_columns_mean)
{
    BookSheetModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(book(), 0);
    model.mark({{table()}, 0, {{2, service::Passed::Total}}, {{1, 1}}});
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(1, 1).data().toString(), "12,5");
    EXPECT_EQ(model.index(2, 1).data().toString(), "95%");
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(),
              QString::fromUtf8("B\nTarget tahun ▾"));
    EXPECT_EQ(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toInt(), 2);
    EXPECT_EQ(markOf(model, 0, 0), static_cast<int>(Mark::Header));
    EXPECT_EQ(markOf(model, 1, 0), static_cast<int>(Mark::Taken));
    EXPECT_EQ(markOf(model, 1, 1), static_cast<int>(Mark::Doubt));
    EXPECT_EQ(markOf(model, 2, 1), static_cast<int>(Mark::Passed));
}

TEST(DoubtsModel, says_of_each_cell_what_was_answered)
{
    DoubtsModel model;
    const QAbstractItemModelTester tester(&model);
    const intake::Doubt doubt{{0, {1, 1}}, Meaning::YearTarget,       {}, "Jumlah pasar",
                              "1.500",     service::Why::TwoReadings, {}, {"1.500", "1,5"}};
    model.show({{doubt, {}, doubt}}, book());
    EXPECT_EQ(model.index(0, DoubtsModel::Cell).data().toString(), "B2");
    EXPECT_TRUE(model.index(0, DoubtsModel::Answer).data().toString().contains("belum dijawab"));
    model.show({{doubt, "", {}}}, book());
    EXPECT_EQ(model.index(0, DoubtsModel::Answer).data().toString(),
              QString::fromUtf8("✓ kosongkan"));
    EXPECT_EQ(model.rowOf({0, {1, 1}}), 0);
    EXPECT_EQ(model.rowOf({0, {1, 0}}), -1);
}

TEST(DifferencesModel, lists_what_changes_below_its_indicator)
{
    DifferencesModel model;
    const QAbstractItemModelTester tester(&model);
    intake::Differences differences;
    differences.indicators.push_back({service::Change::Changed,
                                      {"a"},
                                      "Jumlah pasar",
                                      {{service::Part::YearTarget, {}, "12", "20"}}});
    differences.budget.push_back(
        {service::Change::Gone, {"p"}, "Program", base::Decimal(1000), {}});
    model.show(differencesOf(differences));
    ASSERT_EQ(model.rowCount(), 2);
    const QModelIndex head = model.index(0, 0);
    EXPECT_EQ(head.data().toString(), QString::fromUtf8("≠ berubah: Jumlah pasar"));
    ASSERT_EQ(model.rowCount(head), 1);
    EXPECT_EQ(model.index(0, DifferencesModel::From, head).data().toString(), "12");
    EXPECT_EQ(model.index(0, DifferencesModel::To, head).data().toString(), "20");
    EXPECT_EQ(model.index(1, DifferencesModel::From).data().toString(), "1.000");
    EXPECT_EQ(model.index(1, DifferencesModel::To).data().toString(), "");
}

TEST(Meanings, are_offered_each_once_with_all_periods_of_the_year)
{
    const auto all = allMeanings(2026);
    EXPECT_EQ(std::ranges::count(all, Meaning::PeriodTarget, &ColumnMeaning::meaning), 4 + 2 + 12);
    EXPECT_EQ(std::ranges::count(all, Meaning::YearTarget, &ColumnMeaning::meaning), 1);
    EXPECT_EQ(
        label({Meaning::PeriodTarget, calendar::Period{2026, calendar::PeriodKind::Quarter, 3}}),
        "Target TW III");
}
