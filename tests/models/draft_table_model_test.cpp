// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/models/draft_table_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using himpun::models::DraftTableModel;

namespace
{

using Rows = std::vector<DraftTableModel::Row>;

QString shortNames(const Rows &rows, int row)
{
    return rows[static_cast<std::size_t>(row)][0].size() < 3 ? QStringLiteral("terlalu pendek")
                                                             : QString();
}

class DraftTableModelTest : public testing::Test
{
protected:
    void type(int row, int column, const char *text)
    {
        model.setData(model.index(row, column), QString::fromUtf8(text), Qt::EditRole);
    }

    DraftTableModel model{
        {{QStringLiteral("Nama"), QStringLiteral("Pendek")}, 0, true, shortNames}};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(DraftTableModelTest, has_an_empty_row_at_its_end_to_type_into)
{
    EXPECT_EQ(model.rowCount(), 1);
    type(0, 0, " Bidang  Pasar ");
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.rows(), (Rows{{"Bidang Pasar", ""}}));
    type(1, 1, "");
    EXPECT_EQ(model.rowCount(), 2) << "nothing typed is no row";
}

TEST_F(DraftTableModelTest, takes_rows_as_a_spreadsheet_copies_them)
{
    type(0, 0, "Sekretariat");
    model.paste(model.index(1, 0),
                QStringLiteral("Bidang Pasar\tPasar\r\n\r\nBidang Industri\tIndustri\tlebih\r\n"));
    EXPECT_EQ(
        model.rows(),
        (Rows{{"Sekretariat", ""}, {"Bidang Pasar", "Pasar"}, {"Bidang Industri", "Industri"}}));
}

TEST_F(DraftTableModelTest, a_line_break_within_a_cell_begins_no_row)
{
    model.paste(model.index(0, 0), QStringLiteral("\"Kepala Bidang\nPerdagangan\"\tKabid\r\n"
                                                  "\"Seksi \"\"A\"\"\"\tKasi\r\n"));
    EXPECT_EQ(model.rows(),
              (Rows{{"Kepala Bidang Perdagangan", "Kabid"}, {"Seksi \"A\"", "Kasi"}}));
}

TEST_F(DraftTableModelTest, says_in_words_what_is_doubtful_about_a_row)
{
    type(0, 0, "TU");
    EXPECT_TRUE(model.isDoubtful());
    EXPECT_EQ(model.index(0, model.doubtColumn()).data().toString(), "terlalu pendek");
    EXPECT_FALSE(model.flags(model.index(0, model.doubtColumn())) & Qt::ItemIsEditable);
    type(0, 0, "Tata Usaha");
    EXPECT_FALSE(model.isDoubtful());
}

TEST_F(DraftTableModelTest, takes_rows_away)
{
    model.setRows({{"satu", ""}, {"dua", ""}});
    model.take(0);
    model.take(7);
    EXPECT_EQ(model.rows(), (Rows{{"dua", ""}}));
}

TEST(DraftTableModel, keeps_the_rows_it_was_given_where_it_does_not_grow)
{
    DraftTableModel model({{QStringLiteral("Pelaksana"), QStringLiteral("Orang")}, 1, false, {}});
    model.setRows({{"Kabid", ""}});
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_FALSE(model.setData(model.index(0, 0), "Kasi", Qt::EditRole));
    EXPECT_TRUE(model.setData(model.index(0, 1), "Sari", Qt::EditRole));
    model.take(0);
    EXPECT_EQ(model.rows(), (Rows{{"Kabid", "Sari"}}));
}
