// SPDX-License-Identifier: GPL-3.0-or-later
// Words for files, offices and everything else that lies outside the workflow.
#include "himpun/text/agreement_words.h"
#include "himpun/text/definition_findings.h"
#include "himpun/text/spreadsheet_messages.h"
#include "himpun/text/store_messages.h"
#include "himpun/text/trouble.h"

#include "expect_words.h"

#include <gtest/gtest.h>

using namespace himpun;

namespace
{

text::Message told(const service::DeskTrouble &trouble)
{
    return text::message(service::Trouble{trouble}, {"a.himpun", nullptr, {}, calendar::Zone::Wib});
}

} // namespace

TEST(Words, are_there_for_everything_that_can_happen_to_a_file)
{
    expectWords(store::OpenError::CopyInUse, [](store::OpenError error) {
        return text::message(store::OpenFailure{error, "x", {}, 2}, "a.himpun", calendar::Zone::Wib)
            .text();
    });
    expectWords(store::StoreFault::Other,
                [](store::StoreFault fault) { return text::message(fault, "a.himpun").text(); });
    expectWords(store::FaultKind::ProjectionDiffers, [](store::FaultKind kind) {
        return text::sentence(store::Fault{kind, 40, "tw3", 12, "x"});
    });
}

TEST(Words, are_there_for_every_spreadsheet_that_is_refused)
{
    expectWords(spreadsheet::ReadError::UnclosedQuote, [](spreadsheet::ReadError error) {
        return text::message(error, "pk.xlsx").text();
    });
}

TEST(Words, are_there_for_an_agreement_in_a_spreadsheet)
{
    expectWords(service::Meaning::Ceiling,
                [](service::Meaning meaning) { return text::label(meaning); });
    expectWords(service::Part::Responsible, [](service::Part part) { return text::label(part); });
    expectWords(service::Change::Gone, [](service::Change change) { return text::label(change); });
    expectWords(service::Why::OtherSheet, [](service::Why why) { return text::sentence(why); });
    expectWords(service::Passed::Outside,
                [](service::Passed passed) { return text::sentence(passed); });
}

TEST(Words, are_there_for_everything_wrong_with_an_office)
{
    expectWords(calendar::Problem::YearTwice,
                [](calendar::Problem value) { return text::sentence(value, "isi"); });
    expectWords(service::OfficeProblem::YearWithoutHolidays,
                [](service::OfficeProblem value) { return text::sentence(value, "isi"); });
    expectWords(indicator::Check::NoEvidence,
                [](indicator::Check value) { return text::sentence(value, "isi"); });
}

TEST(Words, are_there_for_everything_the_desk_refuses)
{
    expectWords(service::DeskProblem::PasswordTooShort, [](service::DeskProblem problem) {
        return told({problem, "x", {}, {}}).text();
    });
}

TEST(Message, says_who_holds_the_file)
{
    const store::OpenFailure failure{
        store::OpenError::HeldByOther, "",
        store::Holder{"sari@pc-renc", *base::parseInstant("2025-04-08T09:14:00+07:00")}, 0};
    EXPECT_EQ(text::message(failure, "data.himpun", calendar::Zone::Wib).happened,
              "“data.himpun” sedang dipakai oleh sari@pc-renc sejak 8 April 2025 09.14 WIB.");
}

TEST(Message, leaves_percent_signs_in_names_alone)
{
    const store::OpenFailure failure{store::OpenError::ForeignSchema, "tabel", {}, 0};
    EXPECT_EQ(text::message(failure, "%2.himpun", calendar::Zone::Wib).happened,
              "Susunan “%2.himpun” telah diubah oleh program lain (tabel).");
}

TEST(Finding, of_an_office_names_the_file_it_refers_to)
{
    service::OfficeFinding finding;
    finding.place = {"/days/3", 12};
    finding.problem = calendar::Problem::DateTwice;
    finding.subject = "2026-05-01";
    finding.file = "libur-2026.json";
    EXPECT_EQ(text::sentence(finding),
              "libur-2026.json, baris 12 (/days/3): tanggal 2026-05-01 ditulis dua kali");
}
