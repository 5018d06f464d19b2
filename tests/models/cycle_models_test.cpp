// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/models/forecast_model.h"
#include "himpun/models/history_model.h"
#include "himpun/models/papers_model.h"
#include "himpun/reading/start_plan.h"
#include "practice_board.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace himpun;
using models::ForecastModel;
using models::HistoryModel;
using models::PapersModel;

namespace
{

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

std::string text(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString().toStdString();
}

int rowsOf(const QAbstractItemModel &model, reading::PaperKind kind)
{
    int count = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        count += model.index(row, 0).data(PapersModel::KindRole).toInt() == static_cast<int>(kind);
    return count;
}

} // namespace

TEST(HistoryModel, tells_the_latest_first_with_the_exact_time)
{
    models::PracticeBoard practice;
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setBoard(practice.of(practice.finished));
    const int last = model.rowCount() - 1;
    EXPECT_EQ(text(model, last, HistoryModel::Time), "5 Oktober 2026 08.00 WIB");
    EXPECT_EQ(text(model, last, HistoryModel::Person), "Dwi Cahyono, S.Sos.");
    EXPECT_NE(text(model, last, HistoryModel::Sentence).find("memulai siklus"), std::string::npos);
    EXPECT_EQ(text(model, 0, HistoryModel::Step), "9");
    EXPECT_EQ(model.index(last, 0).data(HistoryModel::NumberRole).toInt(), 1);
}

TEST(HistoryModel, says_what_the_program_told_by_itself)
{
    models::PracticeBoard practice;
    HistoryModel model;
    model.setBoard(practice.of(practice.finished));
    int told = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        told += text(model, row, HistoryModel::Person) == "Program";
    EXPECT_GT(told, 0);
}

TEST(PapersModel, lists_outputs_sheets_and_evidence)
{
    models::PracticeBoard practice;
    PapersModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    const auto papers = reading::papersOf(practice.bench, *practice.of(practice.finished));
    model.setPapers(papers.value(), calendar::Zone::Wib);
    EXPECT_EQ(text(model, 0, PapersModel::Kind), "Hasil langkah");
    EXPECT_EQ(text(model, 0, PapersModel::Name), "Disposisi");
    EXPECT_EQ(text(model, 0, PapersModel::From), "Langkah 1");
    EXPECT_EQ(rowsOf(model, reading::PaperKind::Output), 6 + 2 * 7);
    EXPECT_EQ(rowsOf(model, reading::PaperKind::Sheet), 7 + 2); // two units handed in twice
    EXPECT_GT(rowsOf(model, reading::PaperKind::Evidence), 0);
    EXPECT_EQ(rowsOf(model, reading::PaperKind::Attachment), 0)
        << "what was attached there is evidence, and listed as such";
}

TEST(PapersModel, has_no_output_that_ceased_to_count)
{
    models::PracticeBoard practice;
    const auto papers = reading::papersOf(practice.bench, *practice.of(practice.running)).value();
    ASSERT_EQ(papers.size(), 2U);
    EXPECT_EQ(papers.back().stepNo, "2");
}

TEST(ForecastModel, says_when_each_step_would_be_done)
{
    models::PracticeBoard practice;
    const auto choices = reading::startChoices(practice.bench).value();
    service::StartOrder order;
    order.by = practice.coordinator;
    order.sop = choices.sops.front()->id;
    order.period = reading::nextPeriod(choices, order.sop);
    ForecastModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setPlan(choices.sops.front(), reading::startPlan(practice.bench, order).value(),
                  calendar::Zone::Wib);
    EXPECT_EQ(model.rowCount(), 8);
    EXPECT_EQ(text(model, 0, ForecastModel::Actor), "Sekretaris (Endah Purwaningsih, S.E., M.M.)");
    EXPECT_EQ(text(model, 2, ForecastModel::Actor), "Kasi (7 bidang)");
    EXPECT_NE(model.index(2, ForecastModel::Actor).data(Qt::ToolTipRole).toString(), QString());
    EXPECT_NE(text(model, 2, ForecastModel::Due).find("November 2026"), std::string::npos);
}

TEST(StartChoices, propose_the_period_after_the_latest_one)
{
    models::PracticeBoard practice;
    const auto choices = reading::startChoices(practice.bench).value();
    const sop::SopId sop = choices.sops.front()->id;
    EXPECT_EQ(reading::nextPeriod(choices, sop).toString(), "2027-TW1");
    EXPECT_EQ(reading::nextPeriod(choices, {"lain"}).toString(), "2026-TW3");
    EXPECT_TRUE(reading::sameCycle(choices, sop, *calendar::Period::parse("2026-TW4")));
    EXPECT_FALSE(reading::sameCycle(choices, sop, *calendar::Period::parse("2027-TW1")));
}
