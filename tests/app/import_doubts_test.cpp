// SPDX-License-Identifier: GPL-3.0-or-later
// The doubtful cells of an import, answered in the window.
#include "support/at_import.h"

#include "support/shown_text.h"

#include <QMouseEvent>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;

namespace
{

class ImportDoubtsTest : public AtImport
{
};

constexpr auto twoDoubts = "PERJANJIAN KINERJA TAHUN 2026\nIndikator,Satuan,Target\n"
                           "Jumlah pengunjung,Orang,1.500\nLama layanan,Hari,1.500\n";

} // namespace

TEST_F(ImportDoubtsTest, a_rencana_aksi_of_libreoffice_is_answered_and_taken)
{
    import(sample("rencana-aksi.ods"));
    EXPECT_TRUE(text("noticeLabel").contains("tidak menyebut bidang"));
    chooseUnit();
    EXPECT_FALSE(mayTake());
    step(2);
    ASSERT_EQ(doubts().model()->rowCount(), 11);
    EXPECT_EQ(doubt(0, DoubtsModel::Cell), "E11");
    EXPECT_EQ(doubt(0, DoubtsModel::Text), "0,9");
    pressInDialog("proposalButton1"); // 90
    EXPECT_EQ(doubts().currentIndex().row(), 1) << "on to the next one";
    in<QCheckBox>("alikeBox").setChecked(true);
    pressInDialog("emptyButton"); // the three dashes
    EXPECT_EQ(doubt(3, DoubtsModel::Answer), QString::fromUtf8("✓ kosongkan"));
    EXPECT_EQ(doubts().currentIndex().row(), 4);
    pressInDialog("proposalButton1"); // 12.000
    pressInDialog("proposalButton1");
    answer("3.000");
    in<QCheckBox>("alikeBox").setChecked(true);
    pressInDialog("proposalButton1"); // 0, merged over four quarters
    EXPECT_TRUE(text("countLabel").contains("sudah dijawab")) << text("countLabel").toStdString();
    ASSERT_TRUE(mayTake()) << text("statusLabel").toStdString();
    takeAndSave();
    const auto all = form().indicators;
    const auto visitors = std::ranges::find(all, "Jumlah pengunjung", &indicator::Indicator::name);
    ASSERT_NE(visitors, all.end());
    EXPECT_EQ(visitors->yearTarget, indicator::Target::at(12000));
    EXPECT_EQ(visitors->targetFor({2026, calendar::PeriodKind::Quarter, 2}),
              indicator::Target::at(3000));
}

TEST_F(ImportDoubtsTest, an_answer_that_cannot_be_read_stays_open_and_says_why)
{
    import(sample("rencana-aksi.ods"));
    step(2);
    answer("sembilan puluh");
    EXPECT_TRUE(doubt(0, DoubtsModel::Answer).contains("sembilan puluh"));
    EXPECT_TRUE(doubts().model()->index(0, 0).data(DoubtsModel::OpenRole).toBool());
    EXPECT_FALSE(mayTake());
}

TEST_F(ImportDoubtsTest, answers_are_not_lost_unasked)
{
    import(sample("rencana-aksi.ods"));
    step(2);
    answer("90");
    counter.prompter.confirms = false;
    QTest::keyClick(&dialog(), Qt::Key_Escape);
    ASSERT_EQ(counter.prompter.confirmed.size(), 1);
    EXPECT_TRUE(counter.prompter.confirmed.front().startsWith("1 jawaban"));
    EXPECT_TRUE(dialog().isVisible());
    counter.prompter.confirms = true;
    QTest::keyClick(&dialog(), Qt::Key_Escape);
    EXPECT_FALSE(m_dialog && m_dialog->isVisible());
}

TEST_F(ImportDoubtsTest, choosing_a_doubt_shows_its_cell_in_the_sheet)
{
    import(sample("rencana-aksi.ods"));
    step(2);
    doubts().setCurrentIndex(doubts().model()->index(4, 0)); // E14
    const QModelIndex at = in<BookView>("doubtView").currentIndex();
    EXPECT_EQ(at.row(), 13);
    EXPECT_EQ(at.column(), 4);
    EXPECT_EQ(at.data().toString(), "12.000");
    EXPECT_EQ(at.data(models::BookSheetModel::MarkRole).toInt(),
              static_cast<int>(models::BookSheetModel::Mark::Doubt));
}

TEST_F(ImportDoubtsTest,
       one_number_in_two_ways_is_never_answered_for_another_indicator_along_with_it)
{
    importRows("PERJANJIAN KINERJA TAHUN 2026\nIndikator,Satuan,Target\n"
               "Jumlah pengunjung,Orang,1.500\nLama layanan,Hari,1.500\n");
    step(2);
    ASSERT_EQ(doubts().model()->rowCount(), 2);
    EXPECT_FALSE(in<QCheckBox>("alikeBox").isVisible());
}

TEST_F(ImportDoubtsTest, millions_in_a_column_are_answered_together_each_with_its_own_number)
{
    importRows("PERJANJIAN KINERJA TAHUN 2026\nProgram,Anggaran (Rp juta)\n"
               "Program A,\"5,25\"\nProgram B,40\n");
    step(2);
    ASSERT_EQ(doubts().model()->rowCount(), 2);
    in<QCheckBox>("alikeBox").setChecked(true);
    pressInDialog("proposalButton1");
    ASSERT_TRUE(mayTake()) << text("statusLabel").toStdString();
    takeAndSave();
    const auto budget = form().budget;
    ASSERT_EQ(budget.size(), 2U);
    EXPECT_EQ(budget[0].ceiling, base::Decimal(5'250'000));
    EXPECT_EQ(budget[1].ceiling, base::Decimal(40'000'000));
}

TEST_F(ImportDoubtsTest, a_column_is_given_another_meaning_and_its_answers_are_asked_anew)
{
    importRows("PERJANJIAN KINERJA TAHUN 2027\nIndikator,Satuan,Target,Usulan\n"
               "Jumlah pengunjung,Orang,1.500,1.600\n");
    step(2);
    pressInDialog("proposalButton1");
    EXPECT_TRUE(mayTake());
    step(1);
    EXPECT_TRUE(header(3).contains("tidak diambil"));
    mean(3, "Target tahun");
    EXPECT_TRUE(header(2).contains("tidak diambil")) << "two columns cannot mean the same";
    EXPECT_TRUE(text("statusLabel").contains("Kolom C tidak diambil lagi"))
        << text("statusLabel").toStdString();
    EXPECT_FALSE(mayTake());
    step(2);
    ASSERT_EQ(doubts().model()->rowCount(), 1);
    EXPECT_EQ(doubt(0, DoubtsModel::Cell), "D3");
    pressInDialog("proposalButton1");
    takeAndSave();
    EXPECT_EQ(form(2027).indicators.front().yearTarget, indicator::Target::at(1600));
}

TEST_F(ImportDoubtsTest, rows_that_were_passed_over_are_listed_with_their_reason)
{
    import(sample("kepala-badan.xlsx"));
    step(2);
    auto &list = in<QTreeWidget>("passedList");
    EXPECT_FALSE(list.isVisible()) << "folded";
    pressInDialog("passedButton");
    EXPECT_TRUE(list.isVisible());
    ASSERT_EQ(list.topLevelItemCount(), 4);
    EXPECT_EQ(list.topLevelItem(0)->text(1), "baris jumlah");
}

TEST_F(ImportDoubtsTest, a_double_click_answers_one_doubt_and_not_the_next_one_unseen)
{
    importRows(twoDoubts);
    step(2);
    auto &button = in<QPushButton>("proposalButton1");
    QTest::mousePress(&button, Qt::LeftButton);
    QTest::mouseRelease(&button, Qt::LeftButton);
    settle(); // the next doubt is there
    const QPointF at = button.rect().center();
    QMouseEvent second(QEvent::MouseButtonDblClick, at, button.mapToGlobal(at), Qt::LeftButton,
                       Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&button, &second);
    QTest::mouseRelease(&button, Qt::LeftButton);
    settle();
    EXPECT_EQ(doubts().currentIndex().row(), 1);
    EXPECT_TRUE(doubts().model()->index(1, 0).data(DoubtsModel::OpenRole).toBool());
}

TEST_F(ImportDoubtsTest, what_is_typed_into_another_doubt_stays_when_the_reading_comes_late)
{
    importRows(twoDoubts + QByteArray("Jumlah kapal,Kapal,2.500\n"));
    step(2);
    QTest::mouseClick(&in<QPushButton>("proposalButton1"), Qt::LeftButton); // read beside
    doubts().setCurrentIndex(doubts().model()->index(2, 0));
    in<QLineEdit>("answerEdit").setText(QStringLiteral("25"));
    settle();
    EXPECT_EQ(doubts().currentIndex().row(), 2);
    EXPECT_EQ(in<QLineEdit>("answerEdit").text(), "25");
    EXPECT_TRUE(doubts().model()->index(1, 0).data(DoubtsModel::OpenRole).toBool());
}

TEST_F(ImportDoubtsTest, a_table_that_is_left_out_for_a_moment_keeps_its_answers)
{
    importRows(twoDoubts);
    step(2);
    pressInDialog("proposalButton1");
    pressInDialog("proposalButton1");
    ASSERT_TRUE(mayTake()) << text("statusLabel").toStdString();
    auto *table = in<QListWidget>("tablesList").item(0);
    table->setCheckState(Qt::Unchecked);
    settle();
    EXPECT_FALSE(mayTake());
    table->setCheckState(Qt::Checked);
    settle();
    EXPECT_TRUE(mayTake()) << text("statusLabel").toStdString();
}

TEST_F(ImportDoubtsTest, what_is_typed_by_hand_answers_one_doubt_alone)
{
    importRows("PERJANJIAN KINERJA TAHUN 2026\nIndikator,Satuan,Target\n"
               "Jumlah pengunjung,Orang,-\nJumlah kapal,Kapal,-\n");
    step(2);
    in<QCheckBox>("alikeBox").setChecked(true);
    answer("12");
    EXPECT_TRUE(doubts().model()->index(1, 0).data(DoubtsModel::OpenRole).toBool());
}

TEST_F(ImportDoubtsTest, a_file_read_while_another_one_is_still_read_again_is_shown_alone)
{
    importRows(twoDoubts);
    step(2);
    pressInDialog("proposalButton1");
    QTest::mouseClick(&in<QPushButton>("proposalButton1"), Qt::LeftButton); // read beside
    counter.prompter.fileToOpen = fileWith("lain.csv", plainRows);
    pressInDialog("otherButton");
    chooseUnit();
    EXPECT_EQ(doubts().model()->rowCount(), 0);
    EXPECT_EQ(in<QLabel>("fileLabel").text(), "lain.csv");
    takeAndSave();
    EXPECT_EQ(form(2027).indicators.size(), 2U);
}

TEST_F(ImportDoubtsTest, another_file_that_cannot_be_read_or_is_stopped_leaves_the_first_one_there)
{
    importRows(twoDoubts);
    step(2);
    pressInDialog("proposalButton1");
    counter.prompter.fileToOpen = fileWith("rusak.xlsx", QByteArray("PK\3\4xxxxxxxxxxxxxxxxx"));
    pressInDialog("otherButton");
    ASSERT_EQ(counter.prompter.told.size(), 1U);
    EXPECT_EQ(in<QLabel>("fileLabel").text(), "pk.csv");
    EXPECT_EQ(doubt(0, DoubtsModel::Answer).left(1), QString::fromUtf8("✓"));
    counter.prompter.fileToOpen = fileWith("lain.csv", plainRows);
    QTest::mouseClick(&in<QPushButton>("otherButton"), Qt::LeftButton);
    QTest::mouseClick(&in<QPushButton>("stopButton"), Qt::LeftButton);
    settle();
    EXPECT_EQ(in<QLabel>("fileLabel").text(), "pk.csv");
    EXPECT_TRUE(counter.prompter.confirmed.empty()) << "nothing was about to be lost";
    EXPECT_TRUE(in<QPushButton>("otherButton").isEnabled());
    counter.prompter.confirms = false;
    pressInDialog("otherButton");
    EXPECT_EQ(counter.prompter.confirmed.size(), 1);
    EXPECT_EQ(in<QLabel>("fileLabel").text(), "pk.csv");
}
