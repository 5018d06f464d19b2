// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/finding.h"
#include "himpun/text/indicator_labels.h"
#include "himpun/text/message.h"
#include "himpun/text/trouble.h"

#include <gtest/gtest.h>

using namespace himpun;

namespace
{

const text::Names names{{{workflow::OfficialId{"19800101"}, {"Sri Wahyuni", "Kabid Perdagangan"}}},
                        {{workflow::UnitId{"dag"}, "Bidang Perdagangan"}}};

sop::Sop oneStep()
{
    sop::Sop sop;
    sop::Step step;
    step.id = {"isi"};
    step.no = "3";
    step.activity = "Mengisi kertas kerja";
    sop.steps.push_back(step);
    return sop;
}

} // namespace

TEST(Message, says_who_was_faster_and_when)
{
    const workflow::Refusal refusal{workflow::RefusalCode::TaskClosed,
                                    workflow::OfficialId{"19800101"},
                                    base::parseInstant("2025-04-08T09:14:00+07:00"),
                                    {}};
    const auto message = text::message(refusal, oneStep(), names, calendar::Zone::Wib);
    EXPECT_EQ(message.happened, "Tugas ini sudah ditutup oleh Kabid Perdagangan (Sri Wahyuni) pada "
                                "8 April 2025 09.14 WIB.");
    EXPECT_EQ(message.text(),
              message.happened
                  + " Tidak ada yang berubah. Lihat lagi daftar tugas untuk keadaan yang terbaru. "
                    "[task-closed]");
}

TEST(Message, lists_everything_missing_before_a_start)
{
    using enum workflow::StartGap::Kind;
    const sop::StepId step{"isi"};
    const workflow::UnitId unit{"dag"};
    const workflow::OfficialId official{"19800101"};
    const workflow::Refusal refusal{workflow::RefusalCode::StartIncomplete,
                                    {},
                                    {},
                                    {{NoCoordinator, {}, {}, {}},
                                     {NobodyForStep, step, unit, {}},
                                     {NobodyElseToApprove, step, unit, official}}};
    const auto message = text::message(refusal, oneStep(), names, calendar::Zone::Wib);
    EXPECT_EQ(message.happened,
              "Siklus ini belum dapat dimulai karena masih ada yang kurang. Pengelola siklus belum "
              "ditunjuk. Belum ada pejabat untuk langkah 3 “Mengisi kertas kerja” di Bidang "
              "Perdagangan. Kabid Perdagangan (Sri Wahyuni) akan menyetujui pekerjaannya sendiri "
              "pada langkah 3 “Mengisi kertas kerja” di Bidang Perdagangan.");
}

TEST(Finding, names_its_line_and_place)
{
    const sop::Finding finding{{"/steps/2/actor", 12}, sop::Problem::UnknownActor, "kasie"};
    EXPECT_EQ(text::sentence(finding), "baris 12 (/steps/2/actor): pelaksana “kasie” tidak ada "
                                       "dalam daftar pelaksana");
    const sop::Finding syntax{{"", 3}, base::JsonProblem::MissingKey, "id"};
    EXPECT_EQ(text::sentence(syntax), "baris 3: kunci “id” belum ada");
}

TEST(Achievement, tells_not_filled_from_zero_and_from_not_due)
{
    using namespace indicator;
    EXPECT_EQ(text::achievement(Value{base::Fraction(0), Rule::Ratio}), "0,00%");
    EXPECT_EQ(text::achievement(NotFilled{}), "belum diisi");
    EXPECT_EQ(text::achievement(NotDueYet{}), "belum jatuh tempo");
    EXPECT_EQ(text::achievement(NotComputable{Obstacle::ZeroTarget}),
              "tidak dapat dihitung (targetnya nol)");
}

TEST(Target, of_a_predicate_is_its_label_and_of_a_range_both_bounds)
{
    indicator::Indicator opinion;
    opinion.scale =
        indicator::PredicateScale{"opini-bpk", "Opini BPK", {{"WDP", 3, ""}, {"WTP", 4, ""}}, ""};
    EXPECT_EQ(text::target(opinion, indicator::Target::at(4)), "WTP");
    EXPECT_EQ(text::target({}, {*base::Decimal::parse("7.5"), 8}), "7,5–8");
}

TEST(Names, say_the_position_somebody_held_on_the_day)
{
    service::Official official{{"19800101"}, "Sri Wahyuni", {}, {}, {}};
    official.positions = {
        {"Kasi Tera", {}, base::parseDate("2025-01-01"), base::parseDate("2026-09-30")},
        {"Kabid Perdagangan", {}, base::parseDate("2026-10-01"), {}}};
    service::Office office;
    office.officials = {official};
    const auto called = [&](const char *instant) {
        return text::namesOf(office, *base::parseInstant(instant)).person(official.id);
    };
    EXPECT_EQ(called("2026-09-30T16:59:00Z"), "Kasi Tera (Sri Wahyuni)");
    EXPECT_EQ(called("2026-09-30T17:00:00Z"), "Kabid Perdagangan (Sri Wahyuni)") << "by its clock";
    EXPECT_EQ(called("2024-09-30T17:00:00Z"), "Sri Wahyuni");
}
