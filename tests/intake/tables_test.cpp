// SPDX-License-Identifier: GPL-3.0-or-later
// How tables are found, and what is done where somebody knows better.
#include "support/told.h"

#include "service/offices.h"

#include <gmock/gmock.h>

using namespace himpun;
using namespace himpun::intake;
using namespace std::string_literals;
using spreadsheet::Number;
using spreadsheet::NumberLook;
using testing::ElementsAre;
using testing::IsEmpty;

namespace
{

using Rows = std::vector<std::vector<spreadsheet::Value>>;

const service::Office &office()
{
    static const service::Office office = offices::practiceOffice("disperindag-nganjuk");
    return office;
}

AgreementReading readAs(const spreadsheet::Book &book, AgreementMap map)
{
    map.unit = {"industri"};
    return readAgreement(book, map, office(), support::scales(), {});
}

std::vector<std::string> names(const AgreementReading &reading)
{
    std::vector<std::string> names;
    for (const auto &row : reading.draft.rows)
        names.push_back(row.indicator.name);
    return names;
}

spreadsheet::Value number(const std::string &digits)
{
    return Number{digits, NumberLook::Plain};
}

} // namespace

TEST(Tables, keep_a_first_row_that_looks_like_a_header)
{
    const auto book = support::bookOf({{"Program"s, "Anggaran"s}, {"Program A"s, number("5")}});
    const auto reading = readAs(book, propose(book, office(), 2026));
    ASSERT_EQ(reading.draft.budget.size(), 1u);
    EXPECT_EQ(reading.draft.budget.front().ceiling, base::Decimal(5));
}

TEST(Tables, go_on_behind_a_blank_row_and_a_header_printed_again)
{
    const Rows rows{{"No"s, "Indikator"s, "Satuan"s, "Target"s},
                    {"1"s, "A"s, "Orang"s, number("1")},
                    {},
                    {"2"s, "B"s, "Orang"s, number("2")},
                    {"No"s, "Indikator"s, "Satuan"s, "Target"s},
                    {"3"s, "C"s, "Orang"s, number("3")},
                    {"4"s, "D"s, "Orang"s, ""s}};
    const auto book = support::bookOf(rows);
    const auto reading = readAs(book, propose(book, office(), 2026));
    EXPECT_THAT(names(reading), ElementsAre("A", "B", "C", "D"));
    ASSERT_EQ(reading.passed.size(), 1u);
    EXPECT_EQ(reading.passed.front().why, Passed::Header);
}

TEST(Tables, of_hidden_sheets_are_not_proposed)
{
    auto book = support::bookOf({{"Indikator"s, "Target"s}, {"A"s, number("1")}});
    book.sheets.front().isHidden = true;
    EXPECT_THAT(propose(book, office(), 2026).tables, IsEmpty());
}

TEST(Tables, say_their_unit_and_year_in_the_title)
{
    const std::string unit = office().units.front().name;
    const auto book = support::bookOf({{"Perjanjian Kinerja " + unit},
                                       {"Tahun Anggaran 2027"s},
                                       {"Indikator"s, "Target"s},
                                       {"A"s, number("1")}});
    const AgreementMap map = propose(book, office());
    EXPECT_EQ(map.unit, office().units.front().id);
    EXPECT_EQ(map.year, 2027);
    EXPECT_FALSE(map.isRevision);
}

TEST(Tables, take_only_targets_of_their_year)
{
    const auto book =
        support::bookOf({{"Indikator"s, "Target 2025"s, "Target 2026"s, "Target Renstra"s},
                         {"A"s, number("1"), number("2"), number("9")}});
    const auto reading = readAs(book, propose(book, office(), 2026));
    EXPECT_EQ(reading.draft.rows.front().indicator.yearTarget, indicator::Target::at(2));
}

namespace
{

/// What the columns below "Target" mean, where a second line stands below it.
std::vector<std::string> below(const std::string &target, const std::vector<std::string> &second)
{
    Rows rows{{"No"s, "Indikator"s, target}, {""s, ""s}, {"1"s, "A"s}};
    for (const std::string &text : second) {
        rows[1].emplace_back(text);
        rows[2].push_back(number("1"));
    }
    auto book = support::bookOf(rows);
    const int last = static_cast<int>(second.size()) + 1;
    book.sheets.front().merged = {{{0, 0}, {1, 0}}, {{0, 1}, {1, 1}}, {{0, 2}, {0, last}}};
    const AgreementMap map = propose(book, office(), 2026);
    std::vector<std::string> meanings;
    for (const Table &table : map.tables) {
        for (const Column &column : table.columns) {
            if (column.column >= 2)
                meanings.push_back(column.period ? column.period->toString()
                                                 : std::string(codeOf(column.meaning)));
        }
    }
    return meanings;
}

} // namespace

TEST(Tables, know_the_second_line_of_a_header_in_its_usual_spellings)
{
    EXPECT_THAT(below("Target", {"TW I", "TW II", "TW III", "TW IV"}),
                ElementsAre("2026-TW1", "2026-TW2", "2026-TW3", "2026-TW4"));
    EXPECT_THAT(below("Target", {"TW I", "II", "III", "IV"}),
                ElementsAre("2026-TW1", "2026-TW2", "2026-TW3", "2026-TW4"));
    EXPECT_THAT(below("Target Triwulan", {"1", "2", "3", "4"}),
                ElementsAre("2026-TW1", "2026-TW2", "2026-TW3", "2026-TW4"));
    EXPECT_THAT(below("Rencana Target per Bulan", {"Jan", "Peb", "Mar", "Apr"}),
                ElementsAre("2026-01", "2026-02", "2026-03", "2026-04"));
    EXPECT_THAT(below("Target", {"Triwulan 1", "Trw. 2", "Tahunan"}),
                ElementsAre("2026-TW1", "2026-TW2", "year-target"));
    EXPECT_THAT(below("Target", {"Semester I", "Smt 2"}), ElementsAre("2026-S1", "2026-S2"));
    EXPECT_THAT(below("Target", {"Satuan", "2026", "2027"}),
                ElementsAre("unit-of-measure", "year-target", "nothing"));
}

TEST(Tables, know_a_year_that_is_a_number)
{
    auto book = support::bookOf({{"Indikator"s, "Target"s, ""s, ""s},
                                 {""s, number("2025"), number("2026"), number("2027")},
                                 {"A"s, number("1"), number("2"), number("3")}});
    book.sheets.front().merged.push_back({{0, 1}, {0, 3}});
    const auto reading = readAs(book, propose(book, office(), 2026));
    ASSERT_EQ(reading.draft.rows.size(), 1u);
    EXPECT_EQ(reading.draft.rows.front().indicator.yearTarget, indicator::Target::at(2));
}

TEST(Tables, are_read_as_somebody_changes_their_columns)
{
    const auto book =
        support::bookOf({{"Indikator"s, "Satuan"s, "Volume"s}, {"A"s, "Orang"s, number("7")}});
    AgreementMap map = propose(book, office(), 2026);
    ASSERT_EQ(map.tables.size(), 1u);
    EXPECT_FALSE(readAs(book, map).draft.rows.front().indicator.yearTarget);
    map.tables.front().columns.at(2).meaning = Meaning::YearTarget;
    EXPECT_EQ(readAs(book, map).draft.rows.front().indicator.yearTarget, indicator::Target::at(7));
}

TEST(Tables, with_the_unit_beside_the_target_under_one_header_know_it)
{
    auto book = support::bookOf({{"Indikator"s, "Target"s, ""s}, {"A"s, number("7"), "Orang"s}});
    book.sheets.front().merged.push_back({{0, 1}, {0, 2}});
    const auto reading = readAs(book, propose(book, office(), 2026));
    EXPECT_EQ(reading.draft.rows.front().indicator.unitOfMeasure, "Orang");
    EXPECT_EQ(reading.draft.rows.front().indicator.yearTarget, indicator::Target::at(7));
}

TEST(Tables, do_not_take_money_or_realisasi_for_targets)
{
    const auto book =
        support::bookOf({{"Indikator"s, "Target"s, "Realisasi TW I"s, "Anggaran TW I"s, "Capaian"s},
                         {"A"s, number("4"), number("1"), number("500"), number("25")}});
    const auto reading = readAs(book, propose(book, office(), 2026));
    EXPECT_THAT(reading.draft.rows.front().indicator.periodTargets, IsEmpty());
    EXPECT_EQ(reading.draft.rows.front().indicator.yearTarget, indicator::Target::at(4));
}

TEST(Tables, of_two_sheets_that_disagree_leave_the_choice_open)
{
    auto book = support::bookOf({{"Indikator"s, "Target"s}, {"A"s, number("4")}});
    book.sheets.push_back(
        support::bookOf({{"Indikator"s, "Target"s}, {"a"s, number("5")}}).sheets.front());
    const auto reading = readAs(book, propose(book, office(), 2026));
    ASSERT_EQ(reading.doubts.size(), 1u);
    EXPECT_EQ(reading.doubts.front().why, Why::OtherSheet);
    EXPECT_THAT(reading.doubts.front().proposals, ElementsAre("5", "4"));
    EXPECT_FALSE(reading.draft.rows.front().indicator.yearTarget);
}
