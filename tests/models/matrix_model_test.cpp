// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/models/matrix_model.h"

#include "practice_board.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace himpun;
using models::MatrixModel;
using reading::Standing;

namespace
{

class MatrixModelTest : public testing::Test
{
protected:
    QString text(int row, int column, int role = Qt::DisplayRole) const
    {
        return model.data(model.index(row, column), role).toString();
    }
    Standing standing(int row, int column) const
    {
        return static_cast<Standing>(
            model.data(model.index(row, column), MatrixModel::StandingRole).toInt());
    }
    void suspend()
    {
        practice.bench
            .perform({practice.running, practice.coordinator, {}, workflow::Suspend{"Cuti."}})
            .value();
    }

    models::PracticeBoard practice;
    MatrixModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(MatrixModelTest, has_a_row_for_the_office_and_one_for_each_unit)
{
    model.setBoard(practice.of(practice.finished));
    EXPECT_EQ(model.rowCount(), 8);
    EXPECT_EQ(model.columnCount(), 8);
    EXPECT_EQ(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString().toStdString(),
              "Kantor");
    EXPECT_EQ(model.headerData(3, Qt::Vertical, Qt::ToolTipRole).toString().toStdString(),
              "Bidang Perdagangan");
    EXPECT_EQ(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString().toStdString(), "5");
    EXPECT_EQ(model.headerData(3, Qt::Horizontal, Qt::ToolTipRole).toString().toStdString(),
              "5. Memeriksa kertas kerja laporan kinerja");
}

TEST_F(MatrixModelTest, says_when_a_step_was_done_and_in_which_round)
{
    model.setBoard(practice.of(practice.finished));
    EXPECT_EQ(standing(0, 0), Standing::Done);
    EXPECT_EQ(text(0, 0).toStdString(), "selesai 5 Okt");
    EXPECT_EQ(text(0, 0, MatrixModel::RoundRole).toStdString(), "");
    EXPECT_EQ(text(1, 2).toStdString(), "selesai 12 Okt");
    EXPECT_EQ(text(1, 2, MatrixModel::RoundRole).toStdString(), "putaran 2");
}

TEST_F(MatrixModelTest, leaves_out_what_a_row_has_no_part_in)
{
    model.setBoard(practice.of(practice.finished));
    EXPECT_EQ(model.standingAt(model.index(1, 0)), nullptr);
    EXPECT_EQ(model.flags(model.index(1, 0)), Qt::NoItemFlags);
}

TEST_F(MatrixModelTest, tells_how_much_time_is_left_and_who_is_late)
{
    model.setBoard(practice.of(practice.running));
    EXPECT_EQ(standing(1, 2), Standing::Open);
    EXPECT_EQ(text(1, 2).toStdString(), "sisa 3 hari");
    EXPECT_EQ(standing(1, 3), Standing::NotYet);
    EXPECT_EQ(text(1, 3).toStdString(), "");

    practice.wait(9);
    model.setBoard(practice.of(practice.running));
    EXPECT_EQ(standing(1, 2), Standing::Late);
    EXPECT_EQ(text(1, 2).toStdString(), "terlambat 4 hari");
    EXPECT_EQ(text(1, 2, Qt::AccessibleTextRole).toStdString(),
              "Sekretariat, langkah 3: Terlambat, terlambat 4 hari");
}

TEST_F(MatrixModelTest, stands_still_while_the_cycle_is_suspended)
{
    suspend();
    practice.wait(7);
    model.setBoard(practice.of(practice.running));
    EXPECT_EQ(standing(1, 2), Standing::Paused);
}

TEST_F(MatrixModelTest, exempts_what_an_exempted_unit_need_not_do)
{
    const auto unit = practice.of(practice.running)->view.cycle.units.front().unit;
    practice.bench
        .perform({practice.running,
                  practice.coordinator,
                  {},
                  workflow::ExemptUnit{unit, "Tidak ada kegiatan."}})
        .value();
    model.setBoard(practice.of(practice.running));
    EXPECT_EQ(standing(1, 2), Standing::Exempted);
    EXPECT_EQ(standing(1, 3), Standing::Exempted);
    EXPECT_EQ(standing(2, 2), Standing::Open);
}

TEST_F(MatrixModelTest, finds_a_cell_by_step_and_unit)
{
    const auto board = practice.of(practice.running);
    model.setBoard(board);
    EXPECT_EQ(model.indexOf(board->view.sop->steps[2].id, board->view.cycle.units[4].unit),
              model.index(5, 2));
    EXPECT_FALSE(model.indexOf({"tidak-ada"}, std::nullopt).isValid());
}
