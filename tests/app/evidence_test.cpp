// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are kept with a cycle: given as evidence, looked at again, taken out.
#include "sheet_page.h"

#include "cycle_page.h"
#include "himpun/models/papers_model.h"
#include "himpun/workflow/authority.h"
#include "sheet_view.h"
#include "support/counter.h"
#include "support/shown_text.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;
using models::SheetModel;

namespace
{

class EvidenceTest : public testing::Test
{
protected:
    EvidenceTest()
    {
        const auto view = counter.view();
        task = *view.cycle.openTasks().front();
        counter.sit(workflow::inboxOf(*view.sop, view.cycle, task).front().text);
        page.resize(1200, 640);
        page.show();
        page.arrive(AtSheet{cycle, task.unit});
        counter.settle();
        grid().setCurrentIndex(grid().model()->index(0, SheetModel::Evidence));
    }

    void give(const QString &name, const QByteArray &bytes)
    {
        counter.prompter.fileToOpen = folder.filePath(name);
        QFile file(counter.prompter.fileToOpen);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        press(page, "evidenceButton");
        counter.settle();
    }
    /// With something in every cell that has to be filled in.
    void handIn()
    {
        const workflow::OfficialId by = counter.seat.official;
        const auto handedIn = counter.read([&](service::Workbench &bench) {
            const auto missingNow = [&] { return bench.sheet(cycle, *task.unit)->missing; };
            const indicator::Form form = bench.sheet(cycle, *task.unit)->form;
            for (auto all = missingNow(); !all.empty(); all = missingNow()) {
                const auto &[row, field, lack] = all.front();
                const auto *indicator = form.find(indicator::IndicatorId{row});
                const bool isNumber =
                    field <= indicator::Field::Denominator || field == indicator::Field::Spent;
                std::string text = isNumber ? "4" : "cukup";
                if (field == indicator::Field::Actual && indicator && indicator->scale)
                    text = indicator->scale->levels.front().score.toString();
                if (field == indicator::Field::Evidence)
                    text = bench
                               .keepEvidence({cycle, *task.unit, by, {row, field, {}}}, "bukti.pdf",
                                             "bukti")
                               ->hex();
                if (!bench.fill({cycle, *task.unit, by, {row, field, text}}))
                    break;
            }
            return bench.perform({cycle, by, {}, workflow::Complete{task.id, {}, {}}});
        });
        ASSERT_TRUE(handedIn) << service::codeOf(handedIn.error());
        counter.settle();
    }
    std::vector<indicator::Evidence> kept()
    {
        return counter
            .read([this](service::Workbench &bench) { return bench.sheet(cycle, *task.unit); })
            ->draft.rows.front()
            .evidence;
    }
    SheetView &grid() { return *child<SheetView>(page, "grid"); }
    QListWidget &list() { return *child<QListWidget>(page, "evidenceList"); }

    Counter counter{"disperindag-nganjuk"};
    const workflow::CycleId cycle = counter.runningCycle();
    workflow::Task task;
    QTemporaryDir folder;
    SheetPage page{counter.workplace()};
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_F(EvidenceTest, is_shown_by_the_name_its_file_had_and_opens_as_it_was)
{
    give("Nota dinas.pdf", "isi nota");
    ASSERT_EQ(list().count(), 1);
    EXPECT_EQ(list().item(0)->text(), "Nota dinas.pdf");
    press(page, "openEvidenceButton");
    counter.settle();
    ASSERT_EQ(counter.prompter.opened.size(), 1);
    EXPECT_EQ(QFileInfo(counter.prompter.opened[0]).fileName(), "Nota dinas.pdf");
    EXPECT_EQ(contentOf(counter.prompter.opened[0]), "isi nota");
    QTest::keyClick(&list(), Qt::Key_Return); // a second time, over the copy of the first
    counter.settle();
    EXPECT_EQ(counter.prompter.opened.size(), 2);
    EXPECT_TRUE(counter.prompter.told.empty());
}

TEST_F(EvidenceTest, of_another_row_is_given_again_without_looking_for_the_file)
{
    give("Rilis BPS.pdf", "isi rilis");
    const std::string digest = base::sha256("isi rilis").hex();
    grid().setCurrentIndex(grid().model()->index(1, SheetModel::Evidence));
    counter.prompter.chosen = std::vector{digest};
    press(page, "sameEvidenceButton");
    counter.settle();
    ASSERT_EQ(counter.prompter.offered.size(), 1U);
    EXPECT_EQ(counter.prompter.offered.front().id, digest);
    EXPECT_TRUE(counter.prompter.offered.front().name.startsWith("Rilis BPS.pdf ("));
    ASSERT_EQ(list().count(), 1);
    EXPECT_EQ(list().item(0)->text(), "Rilis BPS.pdf");
    press(page, "sameEvidenceButton");
    ASSERT_EQ(counter.prompter.told.size(), 1U) << "it has all there is";
    EXPECT_EQ(counter.prompter.told.front().code, "no-evidence-elsewhere");
}

TEST_F(EvidenceTest, that_is_a_program_is_saved_and_never_run)
{
    give("pasang.exe", "MZ");
    press(page, "openEvidenceButton");
    counter.settle();
    EXPECT_TRUE(counter.prompter.opened.isEmpty());
    EXPECT_EQ(counter.prompter.saved.back(), "pasang.exe");
    counter.prompter.fileToSave = folder.filePath("salinan.bin");
    press(page, "openEvidenceButton");
    counter.settle();
    EXPECT_EQ(contentOf(counter.prompter.fileToSave), "MZ");
}

TEST_F(EvidenceTest, taken_out_comes_back_on_undo)
{
    give("Nota.pdf", "nota");
    give("Foto.jpg", "foto");
    ASSERT_EQ(kept().size(), 2U);
    list().setCurrentRow(0);
    QTest::keyClick(&list(), Qt::Key_Delete);
    counter.settle();
    ASSERT_EQ(kept().size(), 1U);
    EXPECT_EQ(kept()[0].name, "Foto.jpg");
    EXPECT_EQ(list().count(), 1);
    press(page, "undoButton");
    counter.settle();
    ASSERT_EQ(kept().size(), 2U);
    EXPECT_EQ(kept()[0].name, "Nota.pdf");
}

TEST_F(EvidenceTest, added_after_another_was_taken_out_is_not_lost_on_undo)
{
    give("Nota.pdf", "nota");
    list().setCurrentRow(0);
    QTest::keyClick(&list(), Qt::Key_Delete);
    counter.settle();
    give("Foto.jpg", "foto");
    press(page, "undoButton");
    counter.settle();
    EXPECT_TRUE(kept().empty());
    press(page, "undoButton");
    counter.settle();
    ASSERT_EQ(kept().size(), 1U);
    EXPECT_EQ(kept()[0].name, "Nota.pdf");
    press(page, "redoButton");
    press(page, "redoButton");
    counter.settle();
    ASSERT_EQ(kept().size(), 1U);
    EXPECT_EQ(kept()[0].name, "Foto.jpg");
}

TEST_F(EvidenceTest, that_is_too_large_is_refused_with_words)
{
    counter.prompter.fileToOpen = folder.filePath("film.mp4");
    QFile file(counter.prompter.fileToOpen);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)
                && file.resize(static_cast<qint64>(service::mostAttachmentBytes) + 1));
    press(page, "evidenceButton");
    counter.settle();
    ASSERT_EQ(counter.prompter.told.size(), 1U);
    EXPECT_NE(counter.prompter.told[0].happened.find("film.mp4"), std::string::npos);
    EXPECT_TRUE(kept().empty());
}

TEST_F(EvidenceTest, that_was_handed_in_is_among_the_papers_with_who_and_when_and_opens)
{
    give("Nota dinas.pdf", "isi nota");
    handIn();
    CyclePage papers(counter.workplace());
    papers.show();
    papers.arrive(AtCycle{cycle});
    counter.settle();
    child<QTabWidget>(papers, "tabs")->setCurrentWidget(child<QWidget>(papers, "papersTab"));
    counter.settle();
    auto *table = child<QTableView>(papers, "papers");
    const auto found =
        table->model()->match(table->model()->index(0, models::PapersModel::Kind), Qt::DisplayRole,
                              QStringLiteral("Bukti dukung"), -1, Qt::MatchExactly);
    ASSERT_FALSE(found.empty());
    const auto cell = [&](int column) {
        return found.front().siblingAtColumn(column).data().toString();
    };
    EXPECT_EQ(cell(models::PapersModel::Name), "Nota dinas.pdf");
    EXPECT_TRUE(cell(models::PapersModel::Person)
                    .contains(QString::fromStdString(counter.seat.person()->name)))
        << qPrintable(cell(models::PapersModel::Person));
    EXPECT_TRUE(cell(models::PapersModel::At).startsWith("23 November 2026"));
    table->setCurrentIndex(found.front());
    press(papers, "showButton");
    counter.settle();
    ASSERT_EQ(counter.prompter.opened.size(), 1);
    EXPECT_EQ(contentOf(counter.prompter.opened[0]), "isi nota");
}

TEST_F(EvidenceTest, that_has_a_long_name_leaves_the_pane_as_wide_as_it_is)
{
    give("Rekapitulasi_perizinan_berusaha_OSS_triwulan_IV_2026_final.pdf", "isi");
    handIn();
    page.refresh();
    counter.settle();
    grid().setCurrentIndex(grid().model()->index(0, SheetModel::Evidence));
    counter.settle();
    const auto *content = child<QWidget>(page, "content");
    EXPECT_LE(content->minimumSizeHint().width(), content->parentWidget()->width());
    const QString history = child<QLabel>(page, "historyLabel")->text().remove(QChar(0x200b));
    EXPECT_TRUE(history.contains("Rekapitulasi_perizinan_berusaha_OSS_triwulan_IV_2026_final.pdf"))
        << qPrintable(history);
    EXPECT_FALSE(history.contains(QString::fromStdString(base::sha256("isi").hex())));
}

TEST_F(EvidenceTest, an_attached_file_opens_among_the_papers_of_the_cycle)
{
    const service::Order order{cycle,
                               counter.seat.official,
                               {},
                               workflow::Attach{std::nullopt, "Surat: tugas?.txt", {}, 0}};
    ASSERT_TRUE(
        counter.read([&](service::Workbench &bench) { return bench.attach(order, "isi surat"); }));
    CyclePage papers(counter.workplace());
    papers.show();
    papers.arrive(AtCycle{cycle});
    counter.settle();
    child<QTabWidget>(papers, "tabs")->setCurrentWidget(child<QWidget>(papers, "papersTab"));
    counter.settle();
    auto *table = child<QTableView>(papers, "papers");
    EXPECT_FALSE(child<QAbstractButton>(papers, "showButton")->isEnabled());
    table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 1, 0));
    press(papers, "showButton");
    counter.settle();
    ASSERT_EQ(counter.prompter.opened.size(), 1);
    EXPECT_EQ(QFileInfo(counter.prompter.opened[0]).fileName(), "Surat_ tugas_.txt");
    EXPECT_EQ(contentOf(counter.prompter.opened[0]), "isi surat");
}
