// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of offices that were misread without a word once: each is read as it is meant now, or
// asks.
#include "himpun/intake/agreement_taking.h"
#include "himpun/service/agreements.h"

#include "service/offices.h"
#include "support/said.h"
#include "support/told.h"

#include <gmock/gmock.h>

using namespace himpun;
using namespace himpun::intake;
using namespace std::string_literals;
using calendar::Period;
using calendar::PeriodKind;
using indicator::Indicator;
using indicator::Target;
using support::addSheet;
using support::bookOf;
using support::number;
using support::percentage;
using support::said;
using support::saidTo;
using testing::HasSubstr;
using testing::Not;

namespace
{

/// An office that promised 40 in four quarters of 10 already.
service::Office whoPromisedForty(const std::function<void(Indicator &)> &change = {})
{
    Indicator known;
    known.id = {"ikm"};
    known.name = "Jumlah IKM";
    known.unitOfMeasure = "IKM";
    known.definition = "Definisi lama";
    known.source = "Sumber lama";
    known.yearTarget = Target::at(40);
    for (int quarter = 1; quarter <= 4; ++quarter)
        known.periodTargets[{2026, PeriodKind::Quarter, quarter}] = Target::at(10);
    if (change)
        change(known);
    service::Office office = offices::practiceOffice("disperindag-nganjuk");
    service::setForm(office, {"industri"}, 2026, {{known}, {}});
    return office;
}

} // namespace

TEST(TwoSheets, rencana_aksi_replaces_the_quarters_the_office_had)
{
    auto book =
        bookOf({{"Indikator"s, "Satuan"s, "Target"s}, {"Jumlah IKM"s, "IKM"s, number("60")}});
    addSheet(book, {{"Indikator"s, "TW I"s, "TW II"s, "TW III"s, "TW IV"s, "Satuan"s},
                    {"Jumlah IKM"s, number("15"), number("15"), number("15"), number("15")}});
    EXPECT_EQ(saidTo(whoPromisedForty(), book),
              "Jumlah IKM [IKM] = 60, TW1 = 15, TW2 = 15, TW3 = 15, TW4 = 15");
}

TEST(TwoSheets, definition_and_source_of_the_second_replace_the_old_ones)
{
    auto book =
        bookOf({{"Indikator"s, "Satuan"s, "Target"s}, {"Jumlah IKM"s, "Unit"s, number("60")}});
    addSheet(book, {{"Indikator"s, "Definisi Operasional"s, "Sumber Data"s},
                    {"Jumlah IKM"s, "Definisi baru"s, "Sumber baru"s}});
    const auto office = whoPromisedForty();
    AgreementMap map = propose(book, office, 2026);
    map.unit = {"industri"};
    const auto reading = readAgreement(book, map, office, support::scales(), {});
    ASSERT_EQ(reading.draft.rows.size(), 1u);
    EXPECT_EQ(reading.draft.rows.front().indicator.definition, "Definisi baru");
    EXPECT_EQ(reading.draft.rows.front().indicator.source, "Sumber baru");
    EXPECT_EQ(reading.draft.rows.front().indicator.unitOfMeasure, "Unit");
}

TEST(TwoSheets, unit_that_only_the_second_names_still_asks_about_a_fraction)
{
    auto book = bookOf({{"Indikator"s, "Target"s}, {"Serapan"s, number("0.95")}});
    addSheet(book, {{"Indikator"s, "Satuan"s, "Definisi"s}, {"Serapan"s, "Persen"s, "x"s}});
    EXPECT_EQ(said(book), "Serapan [Persen]; ? B2 fraction-of-percent “95” “0,95”");
}

TEST(TwoSheets, scale_and_range_that_only_the_second_names_are_kept)
{
    auto book = bookOf({{"Indikator"s, "Satuan"s, "Definisi"s},
                        {"Nilai SAKIP"s, "Predikat"s, "x"s},
                        {"Suhu"s, "Derajat"s, "y"s}});
    addSheet(book, {{"Indikator"s, "Target"s}, {"Nilai SAKIP"s, "BB"s}, {"Suhu"s, "20-25"s}});
    static const auto office = offices::practiceOffice("disperindag-nganjuk");
    AgreementMap map = propose(book, office, 2026);
    map.unit = {"industri"};
    const auto reading = readAgreement(book, map, office, support::scales(), {});
    ASSERT_EQ(reading.draft.rows.size(), 2u);
    EXPECT_TRUE(reading.draft.rows[0].indicator.scale);
    EXPECT_EQ(reading.draft.rows[1].indicator.polarity, indicator::Polarity::Range);
}

TEST(TwoSheets, quarters_that_differ_are_asked)
{
    auto book = bookOf({{"Indikator"s, "Satuan"s, "Target"s, "TW I"s, "TW II"s},
                        {"A"s, "Orang"s, number("3"), number("1"), number("2")}});
    addSheet(book, {{"Indikator"s, "Satuan"s, "TW I"s, "TW II"s},
                    {"A"s, "Orang"s, number("1"), number("3")}});
    EXPECT_EQ(said(book), "A [Orang] = 3, TW1 = 1; ? D2 other-sheet “3” “2”");
    EXPECT_EQ(said(book, {{{1, {1, 3}}, "3"}}), "A [Orang] = 3, TW1 = 1, TW2 = 3");
}

TEST(TwoSheets, two_units_for_one_indicator_are_asked)
{
    auto book = bookOf({{"Indikator"s, "Satuan"s, "Target"s}, {"A"s, "Dokumen"s, number("3")}});
    addSheet(book, {{"Indikator"s, "Satuan"s, "TW I"s}, {"A"s, "Laporan"s, number("1")}});
    EXPECT_THAT(said(book), HasSubstr("? B2 unit-differs “Laporan” “Dokumen”"));
    EXPECT_EQ(said(book, {{{1, {1, 1}}, "Dokumen"}}), "A [Dokumen] = 3, TW1 = 1");
}

TEST(Headers, with_quarters_above_target_and_realisasi_are_read)
{
    auto book = bookOf(
        {{"Indikator"s, "Satuan"s, "TW I"s, ""s, "TW II"s, ""s, "TW III"s, ""s, "TW IV"s, ""s},
         {""s, ""s, "Target"s, "Realisasi"s, "Target"s, "Realisasi"s, "Target"s, "Realisasi"s,
          "Target"s, "Realisasi"s},
         {"A"s, "Orang"s, number("1"), number("9"), number("2"), number("9"), number("3"),
          number("9"), number("4"), number("9")}});
    const std::string meant = "A [Orang], TW1 = 1, TW2 = 2, TW3 = 3, TW4 = 4";
    EXPECT_EQ(said(book), meant); // a csv merges nothing
    auto &merged = book.sheets.front().merged;
    merged = {{{0, 0}, {1, 0}}, {{0, 1}, {1, 1}}};
    for (int column = 2; column < 10; column += 2)
        merged.push_back({{0, column}, {0, column + 1}});
    EXPECT_EQ(said(book), meant);
}

TEST(Headers, of_target_before_and_after_the_revision_take_the_one_after)
{
    for (const auto &[before, after] : {std::pair{"Target Semula"s, "Target Menjadi"s},
                                        {"Target sebelum perubahan"s, "Target setelah perubahan"s},
                                        {"Target Awal"s, "Target Perubahan"s}}) {
        const auto book = bookOf(
            {{"Indikator"s, "Satuan"s, before, after}, {"A"s, "Orang"s, number("4"), number("5")}});
        EXPECT_EQ(said(book), "A [Orang] = 5") << after;
    }
    const auto money =
        bookOf({{"Program"s, "Pagu sebelum"s, "Pagu sesudah"s, "Bertambah/Berkurang"s},
                {"P"s, number("4"), number("5"), number("1")}});
    EXPECT_EQ(said(money), "money P = 5");
}

TEST(Headers, of_Renstra_and_PK_below_one_target_take_that_of_the_agreement)
{
    auto book = bookOf({{"Indikator"s, "Satuan"s, "Target"s, ""s},
                        {""s, ""s, "Renstra"s, "PK"s},
                        {"A"s, "Orang"s, number("4"), number("5")}});
    book.sheets.front().merged = {{{0, 0}, {1, 0}}, {{0, 1}, {1, 1}}, {{0, 2}, {0, 3}}};
    EXPECT_EQ(said(book), "A [Orang] = 5");
}

TEST(Headers, with_Q1_to_Q4_are_quarters)
{
    const auto book =
        bookOf({{"Indikator"s, "Satuan"s, "Target Q1"s, "Target Q2"s, "Q3"s, "Q4"s},
                {"A"s, "Orang"s, number("1"), number("2"), number("3"), number("4")}});
    EXPECT_EQ(said(book), "A [Orang], TW1 = 1, TW2 = 2, TW3 = 3, TW4 = 4");
}

TEST(Headers, that_are_the_first_days_of_months_are_months)
{
    using namespace std::chrono;
    const auto day = [](unsigned month) {
        return spreadsheet::Value(spreadsheet::Moment{2026y / month / 1, {}});
    };
    auto book = bookOf({{"Indikator"s, "Satuan"s, "Target"s, ""s, ""s},
                        {""s, ""s, day(1), day(2), day(3)},
                        {"A"s, "Orang"s, number("1"), number("2"), number("3")}});
    book.sheets.front().merged = {{{0, 0}, {1, 0}}, {{0, 1}, {1, 1}}, {{0, 2}, {0, 4}}};
    EXPECT_EQ(said(book), "A [Orang], 01 = 1, 02 = 2, 03 = 3");
}

TEST(Headers, that_call_two_columns_the_same_ask_which)
{
    const auto book = bookOf(
        {{"Program"s, "Pagu Indikatif"s, "Pagu Definitif"s}, {"P"s, number("4"), number("5")}});
    EXPECT_EQ(said(book), "? B1 several-columns “B” “C”");
    EXPECT_EQ(said(book, {{{0, {0, 1}}, "C"}}), "money P = 5");
    EXPECT_EQ(said(book, {{{0, {0, 1}}, "b"}}), "money P = 4");
    EXPECT_EQ(said(book, {{{0, {0, 1}}, "D"}}), "? B1 several-columns “B” “C”");
    EXPECT_EQ(said(book, {{{0, {0, 1}}, ""}}), "? B1 several-columns “B” “C”");
    const auto targets = bookOf({{"Indikator"s, "Satuan"s, "Target A"s, "Target B"s},
                                 {"x"s, "Orang"s, number("4"), number("5")}});
    EXPECT_EQ(said(targets), "x [Orang]; ? C1 several-columns “C” “D”");
}

TEST(Headers, of_cumulative_targets_are_not_taken_for_those_of_a_quarter)
{
    auto book = bookOf({{"Indikator"s, "Satuan"s, "Target 2026"s, "Target Kumulatif"s, ""s},
                        {""s, ""s, ""s, "TW I"s, "TW II"s},
                        {"A"s, "Orang"s, number("4"), number("2"), number("4")}});
    book.sheets.front().merged = {
        {{0, 0}, {1, 0}}, {{0, 1}, {1, 1}}, {{0, 2}, {1, 2}}, {{0, 3}, {0, 4}}};
    EXPECT_EQ(said(book), "A [Orang] = 4");
    EXPECT_EQ(said(bookOf(
                  {{"Indikator"s, "Satuan"s, "Target Kumulatif"s}, {"A"s, "Orang"s, number("4")}})),
              "A [Orang]");
}

TEST(Headers, called_target_capaian_are_targets)
{
    EXPECT_EQ(said(bookOf({{"Indikator"s, "Satuan"s, "Target Capaian"s, "Capaian Target"s},
                           {"A"s, "Orang"s, number("4"), number("9")}})),
              "A [Orang] = 4");
}

TEST(Rows, whose_words_sound_like_a_header_are_rows)
{
    const auto book =
        bookOf({{"No"s, "Sasaran"s, "Indikator"s, "Satuan"s, "Target"s},
                {number("1"), "Meningkatnya layanan"s, "Indeks layanan"s, "Nilai"s, number("80")},
                {number("2"), "Tercapainya sasaran program"s,
                 "Persentase indikator kinerja yang mencapai target"s, "Persen"s, number("90")},
                {""s, "Sasaran program"s, "Jumlah indikator program"s, "Predikat"s, "BB"s}});
    const std::string text = said(book);
    EXPECT_THAT(text, HasSubstr("Persentase indikator kinerja yang mencapai target [Persen] = 90"));
    EXPECT_THAT(text, HasSubstr("Jumlah indikator program [Predikat]"));
}

TEST(Rows, measured_in_jumlah_are_no_totals)
{
    EXPECT_EQ(said(bookOf({{"Indikator"s, "Satuan"s, "Target"s}, {"A"s, "Jumlah"s, number("5")}})),
              "A [Jumlah] = 5");
    EXPECT_EQ(said(bookOf({{"Program"s, "Pagu"s}, {"P"s, number("5")}, {"Jumlah"s, number("5")}})),
              "money P = 5");
}

TEST(Rows, of_a_signature_right_below_the_programs_are_outside)
{
    const auto book = bookOf({{"No"s, "Program"s, "Pagu"s},
                              {number("1"), "Program P"s, number("500")},
                              {""s, "Kepala Dinas"s, "Kepala Bidang"s},
                              {""s, "Budi Santoso"s, "Siti Aminah"s},
                              {""s, "NIP 19650101 199003 1 001"s, "197001012000032001"s}});
    EXPECT_EQ(said(book), "money Program P = 500");
    const auto dated = bookOf({{"No"s, "Program"s, "Pagu"s},
                               {number("1"), "Program P"s, number("500")},
                               {""s, ""s, "Sukamaju, 5 Januari 2026"s},
                               {""s, "Kepala Dinas"s, "Kepala Bidang"s}});
    EXPECT_EQ(said(dated), "money Program P = 500");
}

TEST(Money, of_a_program_merged_over_two_rows_is_asked_for_the_second)
{
    auto book = bookOf({{"Program"s, "Pagu"s}, {"P"s, number("100")}, {""s, number("50")}});
    EXPECT_EQ(said(book), "money P = 100; ? B3 same-program “50” “”");
    book.sheets.front().merged.push_back({{1, 0}, {2, 0}});
    EXPECT_EQ(said(book), "money P = 100; ? B3 same-program “50” “”");
    EXPECT_EQ(said(book, {{{0, {2, 1}}, "50"}}), "money P = 100; money P = 50");
    EXPECT_EQ(said(book, {{{0, {2, 1}}, ""}}), "money P = 100");
}

TEST(Money, of_the_same_program_again_is_asked)
{
    const auto book = bookOf({{"Program"s, "Pagu"s}, {"P"s, number("100")}, {"P"s, number("100")}});
    EXPECT_EQ(said(book), "money P = 100; ? B3 same-program “100” “”");
    auto two = bookOf({{"Program"s, "Pagu"s}, {"P"s, number("100")}});
    addSheet(two, {{"Program"s, "Pagu"s}, {"P"s, number("100")}});
    EXPECT_EQ(said(two), "money P = 100"); // both sheets say the same
    auto other = bookOf({{"Program"s, "Pagu"s}, {"P"s, number("100")}});
    addSheet(other, {{"Program"s, "Pagu"s}, {"p"s, number("120")}});
    EXPECT_EQ(said(other), "? B2 other-sheet “120” “100”");
    EXPECT_EQ(said(other, {{{1, {1, 1}}, "120"}}), "money P = 120");
}

TEST(Money, in_millions_by_the_line_above_the_table_is_asked)
{
    const auto book =
        bookOf({{"(dalam jutaan rupiah)"s}, {"Program"s, "Pagu"s}, {"P"s, number("5.25")}});
    EXPECT_EQ(said(book), "? B3 multiplier “5.250.000” “5,25”");
    const auto billions = bookOf({{"Program"s, "Pagu (Rp miliar)"s}, {"P"s, number("5.25")}});
    EXPECT_EQ(said(billions), "? B2 multiplier “5.250.000.000” “5,25”");
}

TEST(Percent, written_as_a_fraction_is_asked_as_text_as_well)
{
    const auto of = [](const spreadsheet::Value &cell) {
        return said(bookOf({{"Indikator"s, "Satuan"s, "Target"s}, {"A"s, "%"s, cell}}));
    };
    EXPECT_EQ(of("0,95"s), "A [%]; ? C2 fraction-of-percent “95” “0,95”");
    EXPECT_EQ(of(number("1.05")), "A [%]; ? C2 fraction-of-percent “105” “1,05”");
    EXPECT_EQ(of("0,8-0,9"s), "A [%]; ? C2 fraction-of-percent “80–90” “0,8–0,9”");
    EXPECT_EQ(of("0,95 %"s), "A [%] = 0.95"); // that is what it says
    EXPECT_EQ(of("95"s), "A [%] = 95");
}

TEST(Cells, merged_over_two_indicators_ask_for_both)
{
    auto book = bookOf(
        {{"Indikator"s, "Satuan"s, "Target"s}, {"A"s, "Orang"s, number("5")}, {"B"s, "Orang"s}});
    book.sheets.front().merged.push_back({{1, 2}, {2, 2}});
    EXPECT_EQ(said(book),
              "A [Orang]; B [Orang]; ? C2 several-cells “5” “”; ? C3 several-cells “5” “”");
}

TEST(Titles, name_the_year_of_the_agreement_and_not_that_of_a_regulation)
{
    const auto office = offices::practiceOffice("disperindag-nganjuk");
    const auto yearOf = [&](const std::vector<std::string> &lines) {
        std::vector<std::vector<spreadsheet::Value>> rows;
        for (const std::string &line : lines)
            rows.push_back({line});
        rows.push_back({"Indikator"s, "Target"s});
        rows.push_back({"A"s, number("1")});
        return propose(bookOf(rows), office).year;
    };
    const std::string law = "Sesuai Peraturan Presiden Nomor 29 Tahun 2014";
    EXPECT_EQ(yearOf({law, "Perjanjian Kinerja Tahun 2026"}), 2026);
    EXPECT_EQ(yearOf({"Perjanjian Kinerja 2026", law}), 2026);
    EXPECT_EQ(yearOf({law}), 0);
    EXPECT_EQ(yearOf({"Renstra 2021-2026", "Tahun Anggaran 2027"}), 2027);
    EXPECT_EQ(yearOf({"Tahun 2026", "Tahun 2027"}), 0); // which?
}

TEST(Titles, that_name_two_units_name_none)
{
    auto office = offices::practiceOffice("disperindag-nganjuk");
    const std::string one = office.units.at(0).name;
    const std::string other = office.units.at(1).name;
    const auto unitOf = [&](const std::string &title) {
        return propose(bookOf({{title}, {"Indikator"s, "Target"s}, {"A"s, number("1")}}), office)
            .unit.text;
    };
    EXPECT_EQ(unitOf("Perjanjian Kinerja " + one), office.units.at(0).id.text);
    EXPECT_EQ(unitOf("Perjanjian Kinerja " + one + " dan " + other), "");
}

TEST(Sheets, of_other_units_and_years_are_passed_over_and_said)
{
    auto office = offices::practiceOffice("disperindag-nganjuk");
    const auto sheet = [&](const std::string &title, const std::string &digits) {
        return std::vector<std::vector<spreadsheet::Value>>{
            {title}, {"Indikator"s, "Satuan"s, "Target"s}, {"A"s, "Orang"s, number(digits)}};
    };
    auto book = bookOf(sheet("Perjanjian Kinerja " + office.units.at(1).name + " 2026", "1"));
    addSheet(book, sheet("Perjanjian Kinerja " + office.units.at(2).name + " 2026", "2"));
    AgreementMap map = propose(book, office, 2026);
    EXPECT_EQ(map.unit.text, "");
    EXPECT_EQ(map.units.size(), 2u);
    map.unit = office.units.at(2).id;
    const auto reading = readAgreement(book, map, office, support::scales(), {});
    EXPECT_EQ(said(reading), "A [Orang] = 2");
    ASSERT_EQ(reading.passed.size(), 1u);
    EXPECT_EQ(reading.passed.front().why, Passed::OtherUnit);

    auto years = bookOf(sheet("Perjanjian Kinerja Tahun 2025", "1"));
    addSheet(years, sheet("Perjanjian Kinerja Tahun 2026", "2"));
    EXPECT_EQ(propose(years, office).year, 0);
    EXPECT_EQ(said(years), "A [Orang] = 2");
    const auto one = bookOf(sheet("Perjanjian Kinerja Tahun 2025", "1"));
    EXPECT_EQ(said(one), "A [Orang] = 1"); // whoever says 2026 knows better
}
