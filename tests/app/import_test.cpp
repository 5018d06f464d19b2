// SPDX-License-Identifier: GPL-3.0-or-later
// A perjanjian kinerja as a file of Excel or LibreOffice, through the window into the office.
#include "support/at_import.h"

#include "indicators_tab.h"
#include "support/keyboard.h"
#include "support/shown_text.h"

#include <QDropEvent>
#include <QElapsedTimer>
#include <QMimeData>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;

namespace
{

class ImportTest : public AtImport
{
};

} // namespace

TEST_F(ImportTest, what_is_read_without_a_doubt_is_in_the_office_after_ambil_and_simpan)
{
    importRows(plainRows);
    EXPECT_TRUE(mayTake()) << text("statusLabel").toStdString();
    EXPECT_EQ(in<QSpinBox>("yearSpin").value(), 2027);
    takeAndSave();
    const indicator::Form now = form(2027);
    ASSERT_EQ(now.indicators.size(), 2U);
    EXPECT_EQ(now.indicators[0].id.text, "jumlah-pasar-tertib");
    EXPECT_EQ(now.indicators[1].yearTarget, indicator::Target::at(*base::Decimal::parse("85.5")));
    EXPECT_EQ(now.indicators[1].objective, "Meningkatnya pasar");
}

TEST_F(ImportTest, nothing_is_saved_before_simpan_and_urungkan_takes_it_back)
{
    const service::Office before = office();
    importRows(plainRows);
    pressInDialog("takeButton");
    EXPECT_EQ(office(), before);
    EXPECT_TRUE(shown<QLabel>("takenLabel").text().contains("belum tersimpan"));
    EXPECT_EQ(shown<QComboBox>("yearBox").currentText(), "2027");
    press("undoButton");
    EXPECT_FALSE(shown<QPushButton>("saveButton").isEnabled());
    EXPECT_FALSE(shown<QFrame>("takenNotice").isVisible());
}

TEST_F(ImportTest, batal_leaves_everything_as_it_was)
{
    const service::Office before = office();
    import(sample("rencana-aksi.ods"));
    step(2);
    answer("90");
    pressInDialog("cancelButton");
    refresh();
    EXPECT_EQ(office(), before);
    EXPECT_FALSE(shown<QPushButton>("saveButton").isEnabled());
    EXPECT_FALSE(shown<QPushButton>("undoButton").isEnabled());
}

TEST_F(ImportTest, a_table_that_is_not_ticked_is_not_taken)
{
    const auto before = form();
    import(sample("kepala-badan.xlsx"));
    chooseUnit();
    auto &tables = in<QListWidget>("tablesList");
    ASSERT_EQ(tables.count(), 2);
    tables.item(0)->setCheckState(Qt::Unchecked); // the indicators
    settle();
    ASSERT_TRUE(mayTake()) << text("statusLabel").toStdString();
    takeAndSave();
    EXPECT_EQ(form().indicators, before.indicators);
    EXPECT_EQ(form().budget.size(), 3U);
}

TEST_F(ImportTest, rows_below_the_chosen_ones_are_left_out)
{
    importRows(plainRows);
    in<QSpinBox>("lastSpin").setValue(3);
    settle();
    takeAndSave();
    EXPECT_EQ(form(2027).indicators.size(), 1U);
}

TEST_F(ImportTest, another_year_takes_the_quarters_along)
{
    importRows("PERJANJIAN KINERJA TAHUN 2026\nIndikator,Satuan,Target,TW I,TW II,TW III,TW IV\n"
               "Jumlah pasar tertib,Pasar,12,3,3,3,3\n");
    in<QSpinBox>("yearSpin").setValue(2027);
    settle();
    takeAndSave();
    const auto targets = form(2027).indicators.front().periodTargets;
    ASSERT_EQ(targets.size(), 4U);
    EXPECT_EQ(targets.begin()->first.year, 2027);
}

TEST_F(ImportTest, a_file_without_a_table_is_told_by_hand_where_it_is)
{
    importRows("Daftar 2027\nApa,Banyaknya,Ukuran\nJumlah pasar tertib,12,Pasar\n");
    EXPECT_TRUE(text("noticeLabel").contains("Tidak ditemukan tabel"));
    EXPECT_FALSE(mayTake());
    in<QSpinBox>("yearSpin").setValue(2027);
    auto &view = in<BookView>("mapView");
    view.setCurrentIndex(view.model()->index(1, 0));
    pressInDialog("addButton");
    EXPECT_FALSE(mayTake()) << "no column means anything yet";
    mean(0, "Indikator");
    mean(1, "Target tahun");
    mean(2, "Satuan");
    ASSERT_TRUE(mayTake()) << text("statusLabel").toStdString();
    takeAndSave();
    ASSERT_EQ(form(2027).indicators.size(), 1U);
    EXPECT_EQ(form(2027).indicators.front().yearTarget, indicator::Target::at(12));
}

TEST_F(ImportTest, a_revision_keeps_the_targets_of_the_periods_before_it)
{
    importRows("PERJANJIAN KINERJA TAHUN 2027\nIndikator,Satuan,Target,TW I,TW II,TW III,TW IV\n"
               "Jumlah pasar tertib,Pasar,12,3,3,3,3\n");
    takeAndSave();
    importRows("PERJANJIAN KINERJA PERUBAHAN TAHUN "
               "2027\nIndikator,Satuan,Target,TW I,TW II,TW III,TW IV\n"
               "Jumlah pasar tertib,Pasar,20,5,5,5,5\n");
    EXPECT_TRUE(in<QRadioButton>("revisionButton").isChecked());
    choose("fromBox", QStringLiteral("Triwulan III 2027"));
    step(3);
    EXPECT_TRUE(text("noteLabel").contains("Triwulan III 2027")) << text("noteLabel").toStdString();
    EXPECT_EQ(changes(), QStringList{QString::fromUtf8("≠ berubah: Jumlah pasar tertib")});
    takeAndSave();
    const auto now = form(2027).indicators.front();
    EXPECT_EQ(now.yearTarget, indicator::Target::at(20));
    EXPECT_EQ(now.targetFor({2027, calendar::PeriodKind::Quarter, 2}), indicator::Target::at(3));
    EXPECT_EQ(now.targetFor({2027, calendar::PeriodKind::Quarter, 3}), indicator::Target::at(5));
}

TEST_F(ImportTest, what_is_not_in_the_file_any_more_is_said_before_it_goes)
{
    importRows("PERJANJIAN KINERJA TAHUN 2026\nIndikator,Satuan,Target\n"
               "Jumlah pasar tertib,Pasar,12\n");
    step(3);
    const auto gone = form().indicators.size();
    EXPECT_TRUE(text("noteLabel").contains("keluar dari perjanjian"));
    EXPECT_TRUE(text("summaryLabel").contains(QStringLiteral(": 1 baru, 0 berubah, %1").arg(gone)))
        << text("summaryLabel").toStdString();
}

TEST_F(ImportTest, what_an_import_guessed_is_marked_until_somebody_looks)
{
    importRows(plainRows);
    pressInDialog("takeButton");
    const auto &model = *qobject_cast<models::AgreementModel *>(table().model());
    const int polarity = model.columnOf(reading::IndicatorPart::Polarity);
    const auto role = models::AgreementModel::GuessedRole;
    EXPECT_TRUE(model.index(0, polarity).data(role).toBool());
    EXPECT_TRUE(model.index(0, model.noteColumn()).data().toString().contains("ditebak"));
    table().model()->setData(model.index(0, polarity),
                             QStringLiteral("semakin rendah semakin baik"), Qt::EditRole);
    EXPECT_FALSE(model.index(0, polarity).data(role).toBool());
    EXPECT_TRUE(model.index(1, polarity).data(role).toBool());
}

TEST_F(ImportTest, a_row_without_a_unit_is_taken_and_completed_in_the_table)
{
    importRows("PERJANJIAN KINERJA TAHUN 2027\nIndikator,Target\nJumlah pasar tertib,12\n");
    EXPECT_TRUE(text("statusLabel").contains("1 indikator belum lengkap"));
    pressInDialog("takeButton");
    EXPECT_FALSE(shown<QPushButton>("saveButton").isEnabled());
    auto *model = table().model();
    model->setData(model->index(0, 2), QStringLiteral("Pasar"), Qt::EditRole);
    EXPECT_TRUE(shown<QPushButton>("saveButton").isEnabled());
}

TEST_F(ImportTest, what_is_typed_and_not_saved_yet_is_what_the_file_is_compared_with)
{
    importRows(plainRows);
    pressInDialog("takeButton");
    importRows(plainRows);
    EXPECT_FALSE(mayTake());
    EXPECT_TRUE(text("statusLabel").contains("Tidak ada yang berbeda"));
    pressInDialog("cancelButton");
    press("saveButton");
    EXPECT_EQ(form(2027).indicators.size(), 2U);
}

TEST_F(ImportTest, a_file_that_cannot_be_read_says_why_and_another_one_is_chosen)
{
    import(fileWith("makro.xlsx", QByteArray("PK\3\4") + QByteArray(100, 'x')));
    EXPECT_TRUE(in<QLabel>("refusedLabel").isVisible());
    EXPECT_TRUE(text("refusedLabel").contains("makro.xlsx")) << text("refusedLabel").toStdString();
    EXPECT_FALSE(in<QPushButton>("takeButton").isVisible());
    counter.prompter.fileToOpen = fileWith("pk.csv", plainRows);
    pressInDialog("otherButton");
    chooseUnit();
    EXPECT_TRUE(mayTake());
}

TEST_F(ImportTest, every_file_that_is_refused_is_refused_in_the_window_too)
{
    const std::pair<const char *, QByteArray> files[] = {
        {"kosong.csv", ""},
        {"lama.xls", QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0')},
        {"web.xls", "<html><body><table></table></body></html>"},
        {"rusak.xlsx", QByteArray("PK\3\4") + QByteArray(100, 'x')},
        {"latin.csv", "Indikator,Target\nKaf\xe9,12\n"},
        {"kutip.csv", "Indikator,Target\n\"Pasar,12\n"},
    };
    for (const auto &[name, content] : files) {
        import(fileWith(name, content));
        EXPECT_TRUE(in<QLabel>("refusedLabel").isVisible()) << name;
        pressInDialog("cancelButton");
        QTest::qWait(1);
    }
    import(m_folder.filePath(QStringLiteral("tidak-ada.xlsx")));
    EXPECT_TRUE(text("refusedLabel").contains("tidak-ada.xlsx"));
}

TEST_F(ImportTest, a_file_is_dropped_on_the_table)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(fileWith("pk.csv", plainRows))});
    QDragEnterEvent drag({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page.findChild<IndicatorsTab *>(), &drag);
    QCoreApplication::sendEvent(page.findChild<IndicatorsTab *>(), &drop);
    m_dialog = page.findChild<ImportDialog *>();
    ASSERT_TRUE(m_dialog);
    settle();
    chooseUnit();
    EXPECT_TRUE(mayTake());
}

TEST_F(ImportTest, ten_thousand_rows_are_shown_and_marked_without_waiting)
{
    QByteArray rows = "PERJANJIAN KINERJA TAHUN 2027\nIndikator,Satuan,Target\n";
    for (int row = 0; row < 10'000; ++row)
        rows += "Indikator " + QByteArray::number(row) + ",Orang," + QByteArray::number(row % 97)
                + "\n";
    importRows(rows);
    EXPECT_EQ(in<BookView>("mapView").model()->rowCount(), 10'002);
    EXPECT_TRUE(mayTake());
    QElapsedTimer timer;
    timer.start();
    step(2);
    step(3);
    step(1);
    EXPECT_LT(timer.elapsed(), 3'000);
}

TEST_F(ImportTest, an_import_is_done_without_a_mouse)
{
    page.activateWindow();
    importRows("PERJANJIAN KINERJA TAHUN 2027\nIndikator,Satuan,Target\n"
               "Jumlah pengunjung,Orang,1.500\n");
    activate(dialog());
    pressAlt(counter, dialog(), Qt::Key_J); // Lanjut
    settle();
    EXPECT_EQ(in<QTabWidget>("steps").currentIndex(), 1);
    pressAlt(counter, dialog(), Qt::Key_1);
    settle();
    pressAlt(counter, dialog(), Qt::Key_J);
    settle();
    EXPECT_EQ(in<QTabWidget>("steps").currentIndex(), 2);
    pressAlt(counter, dialog(), Qt::Key_A);
    settle();
    EXPECT_EQ(shown<QComboBox>("yearBox").currentText(), "2027");
}

TEST_F(ImportTest, a_year_that_is_typed_counts_before_the_box_is_left)
{
    page.activateWindow();
    importRows("PERJANJIAN KINERJA TAHUN 2026\nIndikator,Satuan,Target\n"
               "Jumlah pasar tertib,Pasar,12\n");
    activate(dialog());
    typeInto(in<QSpinBox>("yearSpin"), "2027");
    pressAlt(counter, dialog(), Qt::Key_A);
    ASSERT_TRUE(m_dialog && m_dialog->isVisible()) << "2026 was taken while 2027 was shown";
    settle();
    takeAndSave();
    EXPECT_EQ(form(2027).indicators.size(), 1U);
}

TEST_F(ImportTest, a_file_that_names_no_unit_is_of_nobody_before_one_is_chosen)
{
    import(fileWith("pk.csv", "PERJANJIAN KINERJA\nIndikator,Satuan,Target\n"
                              "Jumlah pasar tertib,Pasar,12\n"));
    EXPECT_EQ(in<QComboBox>("unitBox").currentIndex(), -1);
    EXPECT_EQ(in<QSpinBox>("yearSpin").text(), "pilih");
    EXPECT_FALSE(mayTake());
    EXPECT_TRUE(text("statusLabel").contains("Pilih bidang dan tahunnya"));
    chooseUnit();
    EXPECT_FALSE(text("noticeLabel").contains("bidang"));
    EXPECT_FALSE(mayTake()) << "the year is not known yet";
    in<QSpinBox>("yearSpin").stepUp();
    settle();
    EXPECT_EQ(in<QSpinBox>("yearSpin").value(), 2026);
    EXPECT_TRUE(mayTake()) << text("statusLabel").toStdString();
    EXPECT_TRUE(text("statusLabel").contains(QString::fromStdString(unit().name) + ", 2026"));
    step(3);
    EXPECT_TRUE(text("summaryLabel").startsWith(QString::fromStdString(unit().name) + ", 2026"));
}

TEST_F(ImportTest, a_file_of_several_years_asks_for_one)
{
    import(fileWith("pk.csv", "PERJANJIAN KINERJA TAHUN 2026\nPERJANJIAN KINERJA TAHUN 2027\n"
                              "Indikator,Satuan,Target\nJumlah pasar tertib,Pasar,12\n"));
    EXPECT_EQ(in<QSpinBox>("yearSpin").text(), "pilih");
    EXPECT_TRUE(text("noticeLabel").contains("beberapa tahun"))
        << text("noticeLabel").toStdString();
    EXPECT_FALSE(mayTake());
}
