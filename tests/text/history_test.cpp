// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/history.h"

#include "in_english.h"

#include <gtest/gtest.h>

using namespace himpun;
using namespace himpun::workflow;

namespace
{

const OfficialId sri{"sri"}, budi{"budi"};
const UnitId trade{"dag"}, industry{"ind"};
const TaskId filling{1}, checking{2}, compiling{3};

const text::Names names{{{sri, {"Sri Wahyuni", "Kabid Perdagangan"}}, {budi, {"Budi", ""}}},
                        {{trade, "Bidang Perdagangan"}, {industry, "Bidang Perindustrian"}}};

sop::Sop threeSteps()
{
    sop::Sop sop;
    for (const auto &[id, no, activity] :
         {std::tuple{"isi", "3", "Mengisi kertas kerja"}, std::tuple{"periksa", "5", "Memeriksa"},
          std::tuple{"susun", "6", "Menyusun draft"}}) {
        sop::Step step;
        step.id = {id};
        step.no = no;
        step.activity = activity;
        sop.steps.push_back(step);
    }
    return sop;
}

Task task(TaskId id, const char *step, std::optional<UnitId> unit)
{
    Task task;
    task.id = id;
    task.step = {step};
    task.unit = std::move(unit);
    return task;
}

class HistoryTest : public testing::Test
{
protected:
    HistoryTest()
    {
        cycle.tasks = {task(filling, "isi", trade), task(checking, "periksa", trade),
                       task(compiling, "susun", {})};
    }
    std::string told(const Fact &fact, const Moves &moves = {}) const
    {
        return text::sentence({{}, sri, {}, fact, moves}, threeSteps(), cycle, names,
                              calendar::Zone::Wib);
    }
    static Moves opening(const char *step, int round)
    {
        Moves moves;
        OpenedTask opened;
        opened.step = {step};
        opened.round = round;
        moves.opened.push_back(opened);
        return moves;
    }
    static std::vector<Fact> everyFact()
    {
        const sop::StepId step{"isi"};
        const CellRemark remark{trade, "i1", "actual", "periksa angkanya"};
        return {Started{"Siklus",
                        {2026, calendar::PeriodKind::Quarter, 3},
                        {},
                        {},
                        {},
                        {},
                        {{}},
                        {},
                        {},
                        {}},
                Completed{filling, "catatan", {}},
                Approved{checking, sop::SignOff::Sign, "", {}, ""},
                SentBack{checking, step, {}, "lampirkan bukti", {remark}, {}},
                CorrectionRequested{compiling, step, {trade}, "angka keliru", {}, {}},
                TakenBack{filling},
                workflow::Claimed{filling},
                Released{filling},
                Reassigned{filling, {budi}, "cuti"},
                workflow::Delegated{filling, budi, ""},
                HandedBack{filling, ""},
                Skipped{filling, "tidak perlu"},
                UnitExempted{trade, "digabung"},
                UnitAdded{{industry, {}}, {}, "baru"},
                DurationAgreed{step, calendar::Duration::days(2), {}},
                DeadlineExtended{filling, {}, "banjir"},
                DeadlinesRecomputed{{}, "cuti bersama", {{filling, {}}}},
                workflow::Suspended{"pilkada"},
                Resumed{{}},
                Commented{filling, "sudah ditelepon"},
                Attached{{}, "foto.jpg", {}, 1'234'567},
                Cancelled{"keliru"},
                Reopened{step, {trade}, "koreksi"},
                TimersFired{{{filling, DeadlineStage::Overdue}}}};
    }
    Cycle cycle;
};

} // namespace

TEST_F(HistoryTest, a_return_names_the_sheet_the_step_the_round_and_the_reason)
{
    EXPECT_EQ(told(SentBack{checking, {"isi"}, {}, "lampirkan bukti", {}, {}}, opening("isi", 2)),
              "Kabid Perdagangan (Sri Wahyuni) mengembalikan kertas kerja Bidang Perdagangan ke "
              "langkah 3 (putaran 2): “lampirkan bukti”");
}

TEST_F(HistoryTest, a_return_to_chosen_units_names_them)
{
    EXPECT_EQ(told(SentBack{compiling, {"isi"}, {trade, industry}, "kurang", {{}, {}}, {}},
                   opening("isi", 3)),
              "Kabid Perdagangan (Sri Wahyuni) mengembalikan kertas kerja Bidang Perdagangan dan "
              "Bidang Perindustrian ke langkah 3 (putaran 3): “kurang”, dengan 2 catatan pada "
              "isian");
}

TEST_F(HistoryTest, an_approval_names_the_position_signed_in_and_the_kind_of_mark)
{
    EXPECT_EQ(told(Approved{checking, sop::SignOff::Initial, "", {}, "Plt. Kepala Dinas"}),
              "Plt. Kepala Dinas (Sri Wahyuni) menyetujui dan memaraf langkah 5 “Memeriksa” di "
              "Bidang Perdagangan");
}

TEST_F(HistoryTest, the_last_act_says_that_the_cycle_is_finished)
{
    Moves end;
    end.finished = true;
    EXPECT_EQ(told(Completed{compiling, "", {}}, end),
              "Kabid Perdagangan (Sri Wahyuni) menyelesaikan langkah 6 “Menyusun draft”; siklus "
              "selesai");
}

TEST_F(HistoryTest, a_later_round_is_named)
{
    cycle.tasks[0].round = 2;
    EXPECT_EQ(told(Completed{filling, "sudah diperbaiki", {}}),
              "Kabid Perdagangan (Sri Wahyuni) menyelesaikan langkah 3 “Mengisi kertas kerja” di "
              "Bidang Perdagangan (putaran 2): “sudah diperbaiki”");
}

TEST_F(HistoryTest, reminders_need_nobody_who_acted)
{
    EXPECT_EQ(told(TimersFired{
                  {{filling, DeadlineStage::Soon}, {compiling, DeadlineStage::LongOverdue}}}),
              "langkah 3 “Mengisi kertas kerja” di Bidang Perdagangan segera jatuh tempo dan "
              "langkah 6 “Menyusun draft” terlambat lebih dari satu hari kerja");
}

TEST_F(HistoryTest, what_somebody_wrote_cannot_pass_for_another_line)
{
    EXPECT_EQ(told(Commented{std::nullopt, "ok\n5  22 November 2026  Kepala menyetujui"}),
              "Kabid Perdagangan (Sri Wahyuni) memberi catatan: “ok / 5  22 November 2026  Kepala "
              "menyetujui”");
    EXPECT_EQ(told(Commented{std::nullopt, "a\x1b[2J\r\u202Eb\u009Bc"}),
              "Kabid Perdagangan (Sri Wahyuni) memberi catatan: “a[2Jbc”");
}

TEST_F(HistoryTest, every_kind_of_event_has_a_sentence_in_both_languages)
{
    ASSERT_EQ(everyFact().size(), std::variant_size_v<Fact>);
    for (const Fact &fact : everyFact()) {
        const std::string indonesian = told(fact);
        EXPECT_FALSE(indonesian.empty()) << fact.index();
        EXPECT_EQ(indonesian.find('%'), std::string::npos) << indonesian;
        const InEnglish english;
        EXPECT_NE(told(fact), indonesian);
        EXPECT_EQ(told(fact).find('%'), std::string::npos) << told(fact);
    }
}
