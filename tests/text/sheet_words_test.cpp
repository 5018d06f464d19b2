// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about sheets call units and rows by their names.
#include "himpun/text/sheet_lines.h"
#include "himpun/text/step_problem.h"
#include "himpun/text/trouble.h"

#include "expect_words.h"

#include <gmock/gmock.h>

using namespace himpun;
using testing::HasSubstr;

namespace
{

indicator::Form form()
{
    indicator::Indicator opinion;
    opinion.id = {"opini"};
    opinion.name = "Opini BPK";
    opinion.scale = indicator::PredicateScale{
        "opini-bpk", "Opini BPK", {{"TMP", 1, ""}, {"WDP", 3, ""}, {"WTP", 4, ""}}, ""};
    indicator::Indicator levy;
    levy.id = {"retribusi"};
    levy.name = "Retribusi pasar";
    levy.unitOfMeasure = "Rupiah";
    return {{opinion, levy}, {{{"2.1"}, "Program Pasar", 100}}};
}

text::Message told(const service::DeskTrouble &trouble)
{
    const indicator::Form rows = form();
    text::TroubleContext context;
    context.names.units[{"pasar"}] = "Bidang Pasar";
    context.form = &rows;
    return text::message(service::Trouble{trouble}, context);
}

} // namespace

TEST(SheetWords, name_the_unit_and_every_row_that_is_missing)
{
    using indicator::Field;
    const auto message = told({service::DeskProblem::SheetIncomplete,
                               "pasar",
                               {{"retribusi", Field::Actual, indicator::Lack::ActualMissing},
                                {"2.1", Field::Spent, indicator::Lack::SpentMissing}},
                               {}});
    EXPECT_EQ(message.happened,
              "Kertas kerja Bidang Pasar belum lengkap: 2 isian kurang. Retribusi "
              "pasar: Realisasi belum diisi. Program Pasar: Realisasi anggaran "
              "belum diisi.");
}

TEST(SheetWords, list_the_predicates_where_another_was_written)
{
    const auto message =
        told({service::DeskProblem::SheetFaulty,
              "opini",
              {},
              {{{"opini", indicator::Field::Actual, "2"}, indicator::CellProblem::NotOnScale}}});
    EXPECT_THAT(message.happened, HasSubstr("Pilih TMP, WDP atau WTP."));
    EXPECT_EQ(message.state, "Isian itu tidak disimpan; yang sudah tersimpan tetap ada.");
}

TEST(SheetWords, ask_for_evidence_where_a_note_would_not_do)
{
    using indicator::Check;
    const auto advised = [](const std::vector<Check> &checks) {
        service::DeskTrouble trouble{service::DeskProblem::SheetDoubtful, "b", {}, {}, {}};
        for (const Check check : checks)
            trouble.doubts.push_back({"ikm", {}, {check, 1, 1}, indicator::CheckSeverity::Block});
        return told(trouble).advice;
    };
    EXPECT_EQ(advised({Check::NoEvidence}), "Lampirkan bukti dukungnya, lalu serahkan lagi.");
    EXPECT_EQ(advised({Check::Unusual}).find("bukti"), std::string::npos);
    const std::string both = advised({Check::Unusual, Check::NoEvidence});
    EXPECT_THAT(both, HasSubstr("kolom Catatan"));
    EXPECT_THAT(both, HasSubstr("lampirkan bukti dukung"));
}

TEST(SheetWords, promise_nothing_about_what_is_not_there)
{
    for (const auto problem : {service::DeskProblem::NoOffice, service::DeskProblem::UnknownCycle,
                               service::DeskProblem::UnknownSop, service::DeskProblem::SheetLocked})
        EXPECT_EQ(told({problem, "x", {}, {}}).state, "Tidak ada yang berubah.");
}

TEST(SheetWords, repeat_what_was_read)
{
    using indicator::Field;
    EXPECT_EQ(text::cellSaved({"retribusi", Field::Actual, "1386725500"}, form()),
              "Tersimpan. Dibaca: 1.386.725.500 Rupiah.");
    EXPECT_EQ(text::cellSaved({"opini", Field::Actual, "4"}, form()), "Tersimpan. Dibaca: WTP.");
    EXPECT_EQ(text::cellSaved({"2.1", Field::Spent, "99.5"}, form()),
              "Tersimpan. Dibaca: 99,5 Rupiah.");
    EXPECT_EQ(text::cellSaved({"retribusi", Field::Note, "12"}, form()), "Tersimpan.");
    EXPECT_EQ(text::cellSaved({"retribusi", Field::Actual, ""}, form()),
              "Tersimpan: isian itu sekarang kosong.");
}

TEST(Words, are_there_for_a_step_that_does_not_name_one_task)
{
    sop::Sop sop;
    sop.steps.emplace_back();
    sop.steps.back().id = {"isi"};
    expectWords(text::StepProblem::SeveralUnits, [&](text::StepProblem problem) {
        return text::message(problem, {{"isi"}, std::nullopt}, {}, sop, {}, calendar::Zone::Wib)
            .text();
    });
}
