// SPDX-License-Identifier: GPL-3.0-or-later
// From an office that somebody types to the forms of its units, in one window and without any file
// of JSON.
#include "main_window.h"

#include "agreement_table.h"
#include "first_run.h"
#include "himpun/models/sheet_model.h"
#include "settings.h"
#include "sheet_view.h"
#include "sign_in.h"
#include "start_dialog.h"
#include "start_page.h"
#include "support/counter.h"
#include "support/practice_file.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;

namespace
{

class FirstIndicatorsTest : public testing::Test
{
protected:
    FirstIndicatorsTest()
    {
        QSettings().clear();
        window.resize(1366, 740);
        window.show();
        prompter.fileToSave = folder.filePath(QStringLiteral("kantor.himpun"));
    }

    template <class T>
    T &on(const char *name)
    {
        return *child<T>(window, name);
    }
    void press(QWidget &where, const char *name)
    {
        auto *button = child<QPushButton>(where, name);
        ASSERT_TRUE(button->isEnabled()) << name;
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    void settle()
    {
        do { // an answer may lead to the next question
            while (!backstage.isIdle())
                QCoreApplication::processEvents(QEventLoop::AllEvents
                                                | QEventLoop::WaitForMoreEvents);
            QCoreApplication::processEvents();
        } while (!backstage.isIdle());
    }
    void pasteInto(QTableView &table, int row, int column, const char *text)
    {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
        table.setCurrentIndex(table.model()->index(row, column));
        QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
        settle();
    }

    void typeTheOffice();
    void signIn();
    void typeIndicators();
    void start();

    QTemporaryDir folder;
    base::HandClock clock{PracticeFile::now()};
    ScriptedPrompter prompter;
    Seat seat;
    Backstage backstage;
    QObject asker;
    MainWindow window{backstage, prompter, seat, clock};
};

void FirstIndicatorsTest::typeTheOffice()
{
    emit window.findChild<StartPage *>()->newOfficeWanted();
    FirstRun &first = *window.findChild<FirstRun *>();
    press(first, "clearButton");
    child<QLineEdit>(first, "nameEdit")->setText(QStringLiteral("Dinas Baru"));
    child<QLineEdit>(first, "placeEdit")->setText(QStringLiteral("Nganjuk"));
    auto &sop = *child<QComboBox>(first, "sopBox");
    sop.setCurrentIndex(sop.findData(QStringLiteral("disperindag-nganjuk")));
    pasteInto(*child<QTableView>(first, "unitsTable"), 0, 0, "Bidang Pasar\n");
    press(first, "nextButton");
    pasteInto(*child<QTableView>(first, "peopleTable"), 0, 0,
              "Budi\t\tKepala Dinas\nRini\t\tSekretaris\nSari\t\tKasubbag Perencanaan\n"
              "Tono\t\tKepala Bidang Pasar\tBidang Pasar\n"
              "Rudi\t\tKepala Seksi Pasar\tBidang Pasar\n");
    press(first, "nextButton");
    child<QComboBox>(first, "headBox")->setCurrentText(QStringLiteral("Budi"));
    child<QComboBox>(first, "coordinatorBox")->setCurrentText(QStringLiteral("Sari"));
    QAbstractItemModel &duties = *child<QTableView>(first, "dutiesTable")->model();
    const QStringList staff{QStringLiteral("Sari"), QStringLiteral("Rini"), QStringLiteral("Budi")};
    for (int row = 0, next = 0; row < duties.rowCount(); ++row) {
        if (duties.index(row, 2).data().toString().isEmpty())
            duties.setData(duties.index(row, 2), staff[next++ % 3], Qt::EditRole);
    }
    press(first, "nextButton");
}

void FirstIndicatorsTest::signIn()
{
    SignIn &page = *window.findChild<SignIn *>();
    child<QLineEdit>(page, "searchEdit")->setText(QStringLiteral("Sari"));
    for (const char *edit : {"passwordEdit", "againEdit"})
        child<QLineEdit>(page, edit)->setText(QStringLiteral("rahasia-1"));
    press(page, "enterButton");
}

void FirstIndicatorsTest::typeIndicators()
{
    press(window, "beginButton");
    AgreementTable &table = on<AgreementTable>("indicatorsTable");
    ASSERT_TRUE(table.isVisible());
    pasteInto(table, 0, 1, "Jumlah pasar tertib\tPasar\t8\t2\t2\t2\t2\n");
    table.model()->setData(table.model()->index(1, 1), QStringLiteral("Indeks kepuasan pedagang"),
                           Qt::EditRole);
    table.model()->setData(table.model()->index(1, 2), QStringLiteral("Indeks"), Qt::EditRole);
    table.model()->setData(table.model()->index(1, 3), QStringLiteral("82,5"), Qt::EditRole);
    press(*window.findChild<QWidget *>(QStringLiteral("indicatorsTab")), "saveButton");
}

void FirstIndicatorsTest::start()
{
    StartDialog &dialog = *window.findChild<StartDialog *>();
    EXPECT_FALSE(child<QWidget>(dialog, "gapsNotice")->isVisible())
        << child<QLabel>(dialog, "gapsLabel")->text().toStdString();
    press(dialog, "startButton");
}

} // namespace

TEST_F(FirstIndicatorsTest,
       an_office_made_in_the_window_types_its_indicators_and_starts_a_cycle_without_any_json_file)
{
    typeTheOffice();
    signIn();
    ASSERT_TRUE(seat.isTaken());
    EXPECT_TRUE(on<QWidget>("indicatorsNotice").isVisible()) << "what comes next is said";

    window.go(AtCycles{});
    settle();
    press(*on<QStackedWidget>("pages").currentWidget(), "startButton");
    {
        StartDialog &tooEarly = *window.findChild<StartDialog *>();
        const QString gaps = child<QLabel>(tooEarly, "gapsLabel")->text();
        EXPECT_TRUE(gaps.contains("Belum ada bidang yang punya indikator")) << gaps.toStdString();
        EXPECT_FALSE(child<QPushButton>(tooEarly, "startButton")->isEnabled());
        emit child<QLabel>(tooEarly, "gapsLabel")->linkActivated(QStringLiteral("indicators"));
        settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    EXPECT_FALSE(on<QWidget>("indicatorsNotice").isVisible()) << "one is there already";
    typeIndicators();

    window.go(AtCycles{});
    settle();
    EXPECT_FALSE(on<QWidget>("indicatorsNotice").isVisible());
    press(*on<QStackedWidget>("pages").currentWidget(), "startButton");
    start();
    const workflow::UnitId market{"bidang-pasar"};
    std::optional<workflow::CycleId> cycle;
    backstage.ask(
        &asker, [](service::Workbench &bench) { return bench.cycles(); },
        [&](const auto &cycles) { cycle = cycles->front().id; });
    settle();
    ASSERT_TRUE(cycle);
    window.go(AtSheet{*cycle, market});
    settle();
    const QAbstractItemModel &grid = *window.findChild<SheetView *>()->model();
    ASSERT_GE(grid.rowCount(), 2);
    const auto cell = [&](int row, int column) {
        return grid.index(row, column).data().toString().toStdString();
    };
    EXPECT_EQ(cell(0, models::SheetModel::Name), "Jumlah pasar tertib");
    EXPECT_EQ(cell(0, models::SheetModel::PeriodTarget), "2");
    EXPECT_EQ(cell(1, models::SheetModel::Name), "Indeks kepuasan pedagang");
    EXPECT_EQ(cell(1, models::SheetModel::YearTarget), "82,5");
}
