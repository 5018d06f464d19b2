// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycle_page.h"

#include "flow_view.h"
#include "himpun/models/history_model.h"
#include "himpun/models/matrix_model.h"
#include "story_panel.h"
#include "support/keyboard.h"
#include "support/shown_text.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;

namespace
{

class CyclePageTest : public testing::Test
{
protected:
    CyclePageTest() { counter.sit(counter.seat.office->coordinators.front().text); }

    void open(const workflow::CycleId &cycle, const char *tab)
    {
        page.resize(1180, 640);
        activate(page);
        page.arrive(AtCycle{cycle});
        counter.settle();
        auto &tabs = *child<QTabWidget>(page, "tabs");
        tabs.setCurrentWidget(page.findChild<QWidget *>(QString::fromUtf8(tab)));
        counter.settle();
    }

    /// It is written beside everything else.
    void awaitDocument()
    {
        EXPECT_TRUE(QTest::qWaitFor(
            [this] { return !child<QPushButton>(page, "stopButton")->isVisible(); }, 20'000));
    }

    QTableView &matrix() { return *child<QTableView>(page, "matrix"); }
    QString label(const char *name) { return child<QLabel>(page, name)->text(); }

    /// All that the story panel says.
    QString story()
    {
        QStringList words;
        for (const QLabel *each : page.findChild<StoryPanel *>()->findChildren<QLabel *>())
            words << each->text();
        return words.join(u'\n');
    }

    std::vector<std::string> comments()
    {
        std::vector<std::string> texts;
        const auto history =
            counter.read([this](service::Workbench &bench) { return bench.history(running); });
        for (const store::Recorded &recorded : history.value()) {
            if (const auto *comment = std::get_if<workflow::Commented>(&recorded.event.fact))
                texts.push_back(comment->text);
        }
        return texts;
    }

    const workflow::CycleId finished{"2026-TW3"}, running{"2026-TW4"};
    Counter counter{"disperindag-nganjuk"};
    QTemporaryDir folder;
    CyclePage page{counter.workplace()};
};

} // namespace

TEST_F(CyclePageTest, offers_nothing_of_one_cycle_while_another_is_being_read)
{
    open(finished, "papersTab");
    EXPECT_TRUE(child<QPushButton>(page, "pdfButton")->isEnabled());
    page.arrive(AtCycle{running});
    EXPECT_FALSE(child<QPushButton>(page, "pdfButton")->isEnabled());
    EXPECT_FALSE(child<QPushButton>(page, "actButton")->isEnabled());
    EXPECT_EQ(label("titleLabel"), QString());
    counter.settle();
    EXPECT_TRUE(child<QPushButton>(page, "pdfButton")->isEnabled());
}

TEST_F(CyclePageTest, says_which_cycle_it_is_and_how_it_stands)
{
    open(finished, "matrixTab");
    EXPECT_EQ(label("titleLabel"), QStringLiteral("Triwulan III 2026"));
    EXPECT_EQ(label("aboutLabel"), QStringLiteral("Selesai · SOP Pengumpulan Data Kinerja · "
                                                  "dimulai 5 Oktober 2026 08.00 WIB"));
    EXPECT_EQ(label("summaryLabel"), QStringLiteral("Tidak ada tugas yang terbuka."));
}

TEST_F(CyclePageTest, offers_what_the_person_may_do_with_the_cycle)
{
    open(running, "matrixTab");
    EXPECT_TRUE(page.findChild<QAction *>(QStringLiteral("suspend")));
    EXPECT_FALSE(page.findChild<QAction *>(QStringLiteral("resume")));
}

TEST_F(CyclePageTest, tells_the_story_of_a_cell_on_enter)
{
    open(finished, "matrixTab");
    matrix().setFocus();
    matrix().setCurrentIndex(matrix().model()->index(1, 2)); // Sekretariat, langkah 3
    QTest::keyClick(&matrix(), Qt::Key_Return);
    ASSERT_TRUE(page.findChild<StoryPanel *>()->isVisible());
    EXPECT_TRUE(story().contains(QStringLiteral("Putaran 2 · Selesai"))) << qPrintable(story());
    EXPECT_TRUE(story().contains(QStringLiteral("tepat waktu")));
    EXPECT_TRUE(story().contains(QStringLiteral("Dikembalikan oleh")));
    EXPECT_TRUE(story().contains(QStringLiteral("Putaran 1 · Selesai · tidak berlaku lagi")));
    EXPECT_EQ(child<QComboBox>(page, "unitBox")->currentText(), QStringLiteral("Sekretariat"));
}

TEST_F(CyclePageTest, keeps_the_cell_and_the_story_when_somebody_acts)
{
    open(running, "matrixTab");
    matrix().setFocus();
    matrix().setCurrentIndex(matrix().model()->index(3, 2)); // Perdagangan, langkah 3
    QTest::keyClick(&matrix(), Qt::Key_Return);
    const auto units =
        counter.read([this](service::Workbench &bench) { return bench.view(running); }).value();
    const auto task = std::ranges::find_if(units.cycle.tasks, [&](const workflow::Task &each) {
        return each.unit == units.cycle.units[2].unit;
    });
    counter.read([&](service::Workbench &bench) {
        return bench.perform(
            {running, counter.seat.official, {}, workflow::Comment{task->id, "Halo."}});
    });
    page.refresh();
    counter.settle();
    EXPECT_EQ(matrix().currentIndex(), matrix().model()->index(3, 2));
    EXPECT_TRUE(story().contains(QStringLiteral("Halo."))) << qPrintable(story());
}

TEST_F(CyclePageTest, gives_the_room_of_the_story_to_jejak_and_takes_it_back)
{
    open(finished, "matrixTab");
    const auto &panel = *page.findChild<StoryPanel *>();
    matrix().setCurrentIndex(matrix().model()->index(3, 2));
    QTest::keyClick(&matrix(), Qt::Key_Return);
    ASSERT_TRUE(panel.isVisible());
    auto &tabs = *child<QTabWidget>(page, "tabs");
    QCoreApplication::processEvents();
    const int narrow = tabs.width();
    tabs.setCurrentIndex(3);
    QCoreApplication::processEvents();
    EXPECT_FALSE(panel.isVisible());
    EXPECT_GT(tabs.width(), narrow);
    tabs.setCurrentIndex(2);
    tabs.setCurrentIndex(0);
    EXPECT_TRUE(panel.isVisible()) << "the story goes on where it was";
}

TEST_F(CyclePageTest, reminds_all_who_are_late_with_one_key)
{
    counter.wait(14);
    open(running, "matrixTab");
    EXPECT_EQ(label("summaryLabel"), QStringLiteral("7 tugas terbuka, 7 di antaranya terlambat"));
    pressAlt(counter, page, Qt::Key_I); // and Enter in the question: two
    EXPECT_EQ(counter.prompter.confirmed.size(), 1);
    const auto written = comments();
    ASSERT_EQ(written.size(), 7U);
    EXPECT_NE(written.front().find("26 November 2026 16.00 WIB"), std::string::npos)
        << written.front();
    EXPECT_TRUE(counter.prompter.told.empty());
}

TEST_F(CyclePageTest, reminds_nobody_when_the_person_thinks_better)
{
    counter.wait(14);
    open(running, "matrixTab");
    counter.prompter.confirms = false;
    child<QPushButton>(page, "remindButton")->click();
    counter.settle();
    EXPECT_TRUE(comments().empty());
}

TEST_F(CyclePageTest, has_nobody_to_remind_while_there_is_time)
{
    open(running, "matrixTab");
    EXPECT_FALSE(child<QPushButton>(page, "remindButton")->isEnabled());
}

TEST_F(CyclePageTest, makes_the_data_document_where_it_is_told_to)
{
    open(finished, "papersTab");
    counter.prompter.fileToSave = folder.filePath(QStringLiteral("laporan"));
    pressAlt(counter, page, Qt::Key_P);
    awaitDocument();
    ASSERT_EQ(counter.prompter.saved.size(), 1);
    EXPECT_TRUE(counter.prompter.saved.front().endsWith(
        QStringLiteral("Data kinerja Triwulan III 2026.pdf")));
    QFile file(folder.filePath(QStringLiteral("laporan.pdf")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5) == "%PDF-");
    EXPECT_TRUE(label("madeLabel").contains(QStringLiteral("laporan.pdf")));
    EXPECT_TRUE(child<QPushButton>(page, "openButton")->isVisible());
}

TEST_F(CyclePageTest, gives_the_data_document_up_when_it_is_asked_to)
{
    counter.prompter.fileToSave = folder.filePath(QStringLiteral("laporan"));
    open(finished, "papersTab");
    child<QPushButton>(page, "pdfButton")->click();
    ASSERT_TRUE(child<QPushButton>(page, "stopButton")->isVisible()) << "at once";
    child<QPushButton>(page, "stopButton")->click();
    awaitDocument();
    EXPECT_TRUE(label("madeLabel").contains(QStringLiteral("tidak jadi dibuat")))
        << label("madeLabel").toStdString();
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("laporan.pdf"))));
}

TEST_F(CyclePageTest, says_why_the_data_document_could_not_be_made)
{
    open(finished, "papersTab");
    counter.prompter.fileToSave = folder.filePath(QStringLiteral("tidak/ada/laporan.xlsx"));
    child<QPushButton>(page, "xlsxButton")->click();
    counter.settle();
    awaitDocument();
    EXPECT_TRUE(child<QWidget>(page, "madeNotice")->isVisible());
    EXPECT_EQ(child<QWidget>(page, "madeNotice")->property("notice").toString(),
              QStringLiteral("error"));
    EXPECT_FALSE(child<QPushButton>(page, "openButton")->isVisible());
}

TEST_F(CyclePageTest, lists_what_was_put_out_by_kind)
{
    open(finished, "papersTab");
    auto &papers = *child<QTableView>(page, "papers");
    const int all = papers.model()->rowCount();
    auto &kinds = *child<QComboBox>(page, "kindBox");
    kinds.setCurrentText(QStringLiteral("Formulir"));
    EXPECT_GT(papers.model()->rowCount(), 7); // seven units, some twice
    EXPECT_LT(papers.model()->rowCount(), all);
    EXPECT_EQ(papers.model()->index(0, 0).data().toString(), QStringLiteral("Formulir"));
}

TEST_F(CyclePageTest, finds_and_copies_in_the_history)
{
    open(finished, "historyTab");
    auto &history = *child<QTableView>(page, "history");
    EXPECT_GT(history.model()->rowCount(), 50);
    QTest::keyClicks(&*child<QLineEdit>(page, "searchEdit"), QStringLiteral("memulai siklus"));
    ASSERT_EQ(history.model()->rowCount(), 1);
    history.selectRow(0);
    child<QAction>(history, "copyAction")->trigger();
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.startsWith(QStringLiteral("5 Oktober 2026 08.00 WIB\t")))
        << qPrintable(copied);
}

TEST_F(CyclePageTest, shows_the_history_of_one_step_by_one_person)
{
    open(finished, "historyTab");
    auto &history = *child<QTableView>(page, "history");
    child<QComboBox>(page, "stepBox")->setCurrentIndex(7); // langkah 8
    const int ofStep = history.model()->rowCount();
    auto &people = *child<QComboBox>(page, "personBox");
    people.setCurrentIndex(people.findText(QStringLiteral("Kepala Dinas"), Qt::MatchStartsWith));
    EXPECT_GT(ofStep, 0);
    EXPECT_GT(history.model()->rowCount(), 0);
    for (int row = 0; row < history.model()->rowCount(); ++row)
        EXPECT_EQ(history.model()->index(row, models::HistoryModel::Step).data().toString(),
                  QStringLiteral("8"));
}

TEST_F(CyclePageTest, tells_the_story_of_a_step_chosen_in_the_drawing)
{
    open(running, "flowTab");
    auto &flow = *child<FlowView>(page, "flow");
    const auto view =
        counter.read([this](service::Workbench &bench) { return bench.view(running); }).value();
    const QRect first = flow.rectOf(view.sop->steps.front().id);
    QTest::mouseClick(flow.viewport(), Qt::LeftButton, {}, first.center());
    EXPECT_TRUE(story().contains(QStringLiteral("Langkah 1"))) << qPrintable(story());
    flow.setFocus();
    QTest::keyClick(&flow, Qt::Key_Down);
    QTest::keyClick(&flow, Qt::Key_Down);
    QTest::keyClick(&flow, Qt::Key_Return);
    EXPECT_TRUE(story().contains(QStringLiteral("Langkah 3"))) << qPrintable(story());
    EXPECT_TRUE(child<QComboBox>(page, "unitBox")->isVisible());
}

TEST_F(CyclePageTest, names_every_control)
{
    open(running, "matrixTab");
    EXPECT_EQ(unnamedControls(page), QString());
}
