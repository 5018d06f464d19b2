// SPDX-License-Identifier: GPL-3.0-or-later
// A new office in three screens.
#include "first_run.h"

#include "support/at_counter.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;

namespace
{

class FirstRunTest : public testing::Test
{
protected:
    FirstRunTest() : page(answers)
    {
        page.resize(1180, 640);
        page.show();
        QObject::connect(&page, &FirstRun::officeWanted,
                         [this](const service::Office &office, const sop::Sop &sop) {
                             made = office;
                             EXPECT_EQ(sop.id, office.sop);
                         });
        page.begin();
    }

    void press(const char *name)
    {
        QTest::mouseClick(child<QPushButton>(page, name), Qt::LeftButton);
    }
    int step() { return child<QStackedWidget>(page, "steps")->currentIndex(); }
    QTableView &table(const char *name) { return *child<QTableView>(page, name); }
    QString cell(const char *name, int row, int column)
    {
        return table(name).model()->index(row, column).data().toString();
    }
    void type(const char *name, int row, int column, const char *text)
    {
        QAbstractItemModel *model = table(name).model();
        model->setData(model->index(row, column), QString::fromUtf8(text), Qt::EditRole);
    }
    QString notice()
    {
        auto &label = *child<QLabel>(page, "noticeLabel");
        return label.isVisibleTo(&page) ? label.text() : QString();
    }

    ScriptedPrompter answers;
    FirstRun page;
    std::optional<service::Office> made;
};

} // namespace

TEST_F(FirstRunTest, makes_an_office_of_the_example_as_it_stands)
{
    press("nextButton");
    EXPECT_EQ(step(), 1);
    press("nextButton");
    EXPECT_EQ(step(), 2);
    press("nextButton");
    ASSERT_TRUE(made) << notice().toStdString();
    EXPECT_FALSE(made->units.empty());
    EXPECT_FALSE(made->assignments.empty());
}

TEST_F(FirstRunTest, makes_an_office_of_what_was_typed)
{
    press("clearButton");
    child<QLineEdit>(page, "nameEdit")->setText(QStringLiteral("Dinas Baru"));
    child<QLineEdit>(page, "placeEdit")->setText(QStringLiteral("Nganjuk"));
    child<QComboBox>(page, "sopBox")
        ->setCurrentIndex(
            child<QComboBox>(page, "sopBox")->findData(QStringLiteral("disperindag-nganjuk")));
    type("unitsTable", 0, 0, "Bidang Pasar");
    press("nextButton");
    QGuiApplication::clipboard()->setText(
        QStringLiteral("Budi\t19700209 199803 1 012\tKepala Dinas\nSari\t\tKepala Bidang Pasar\t"
                       "Bidang Pasar\nRudi\t\tKepala Seksi Pasar\tBidang Pasar\n"));
    table("peopleTable").setCurrentIndex(table("peopleTable").model()->index(0, 0));
    QTest::keyClick(&table("peopleTable"), Qt::Key_V, Qt::ControlModifier);
    press("nextButton");
    ASSERT_EQ(step(), 2) << notice().toStdString();
    EXPECT_EQ(child<QComboBox>(page, "headBox")->currentText(), "Budi") << "he signs";
    press("nextButton");
    EXPECT_TRUE(notice().contains(QStringLiteral("Pilih kepala kantor"))) << notice().toStdString();
    child<QComboBox>(page, "coordinatorBox")->setCurrentText(QStringLiteral("Sari"));
    press("nextButton");
    ASSERT_TRUE(made) << notice().toStdString();
    EXPECT_EQ(made->name, "Dinas Baru");
    EXPECT_EQ(made->officials.size(), 3u);
    const workflow::Assignment kasi{{"kasi"}, workflow::UnitId{"bidang-pasar"}, {{"rudi"}}};
    EXPECT_NE(std::ranges::find(made->assignments, kasi), made->assignments.end());
}

TEST_F(FirstRunTest, says_whom_the_sop_needs_before_people_are_typed)
{
    press("nextButton");
    const QString hint = child<QLabel>(page, "hintLabel")->text();
    EXPECT_TRUE(hint.startsWith(QStringLiteral("SOP ini dijalankan oleh "))) << qPrintable(hint);
    EXPECT_TRUE(hint.contains(QStringLiteral("dan di setiap bidang oleh "))) << qPrintable(hint);
}

TEST_F(FirstRunTest, doubts_a_nip_in_words_as_it_is_typed)
{
    press("nextButton");
    type("peopleTable", 0, 1, "19701309 199803 1 012");
    EXPECT_TRUE(cell("peopleTable", 0, 4).contains(QStringLiteral("tanggal lahir")));
    type("peopleTable", 0, 1, "1970");
    EXPECT_TRUE(cell("peopleTable", 0, 4).contains(QStringLiteral("bukan 18 angka")));
    press("nextButton");
    EXPECT_EQ(step(), 1) << "no office can be made with it";
    EXPECT_TRUE(notice().contains(QStringLiteral("NIP"))) << notice().toStdString();
    type("peopleTable", 0, 1, "19701309 199803 1 012");
    press("nextButton");
    EXPECT_EQ(step(), 2) << "odd, but perhaps so: " << notice().toStdString();
}

TEST_F(FirstRunTest, names_the_person_and_not_the_line_of_a_file_that_nobody_wrote)
{
    press("nextButton");
    type("peopleTable", 0, 0, "Budi Santoso");
    type("peopleTable", 0, 1, "");
    type("peopleTable", 1, 0, "Budi-Santoso");
    type("peopleTable", 1, 1, "");
    press("nextButton");
    for (const char *box : {"headBox", "coordinatorBox"})
        child<QComboBox>(page, box)->setCurrentText(QStringLiteral("Budi Santoso"));
    press("nextButton");
    EXPECT_FALSE(made);
    EXPECT_EQ(step(), 1) << "back where it is to be mended";
    EXPECT_TRUE(notice().startsWith(QStringLiteral("Budi-Santoso: "))) << notice().toStdString();
    EXPECT_FALSE(notice().contains(QStringLiteral("/officials"))) << notice().toStdString();
}

TEST_F(FirstRunTest, keeps_a_units_short_name_when_its_list_was_only_opened)
{
    press("nextButton");
    type("peopleTable", 0, 3, "Industri");
    QTableView &people = table("peopleTable");
    const QModelIndex unit = people.model()->index(0, 3);
    QAbstractItemDelegate *delegate = people.itemDelegateForColumn(3);
    const std::unique_ptr<QWidget> list(delegate->createEditor(people.viewport(), {}, unit));
    delegate->setEditorData(list.get(), unit);
    delegate->setModelData(list.get(), people.model(), unit);
    EXPECT_EQ(cell("peopleTable", 0, 3), QStringLiteral("Industri"));
}

TEST_F(FirstRunTest, says_what_is_lacking_before_one_goes_on)
{
    press("clearButton");
    press("nextButton");
    EXPECT_EQ(step(), 0);
    EXPECT_TRUE(notice().contains(QStringLiteral("nama instansi")));
}

TEST_F(FirstRunTest, keeps_what_was_typed_when_one_goes_back)
{
    child<QLineEdit>(page, "nameEdit")->setText(QStringLiteral("Dinas Baru"));
    press("nextButton");
    type("peopleTable", 0, 0, "Nama Lain");
    press("backButton");
    EXPECT_EQ(child<QLineEdit>(page, "nameEdit")->text(), QStringLiteral("Dinas Baru"));
    press("nextButton");
    EXPECT_EQ(cell("peopleTable", 0, 0), QStringLiteral("Nama Lain"));
}

TEST_F(FirstRunTest, takes_an_office_file_instead)
{
    answers.fileToOpen =
        QStringLiteral(HIMPUN_SOURCE_DIR "/resources/practice/disperindag-nganjuk.json");
    press("jsonButton");
    ASSERT_TRUE(made);
    EXPECT_FALSE(made->agreements.empty());
}

TEST_F(FirstRunTest, says_what_is_wrong_with_an_office_file)
{
    answers.fileToOpen = QStringLiteral(HIMPUN_SOURCE_DIR "/tests/data/office-bad/unit-twice.json");
    press("jsonButton");
    EXPECT_FALSE(made);
    EXPECT_TRUE(notice().contains(QStringLiteral("dua kali"))) << notice().toStdString();
}

TEST_F(FirstRunTest, names_every_control)
{
    EXPECT_EQ(unnamedControls(page), QString());
}
