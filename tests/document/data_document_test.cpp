// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/document/data_document.h"
#include "himpun/document/render.h"
#include "himpun/text/language.h"

#include "sample.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace himpun;
using namespace himpun::document;

namespace
{

std::string told()
{
    return toText(dataDocument(sample::finishedCycle()));
}

void expectSaid(const std::string &text, const std::string &line)
{
    EXPECT_NE(text.find(line), std::string::npos) << line;
}

} // namespace

TEST(DataDocument, shows_target_realisasi_capaian_and_rating_of_every_indicator)
{
    const std::string text = told();
    expectSaid(text, "| Persen | R ÷ T | 6 | 4,5 | 5,12 | 113,78% | 85,33% | Sangat Tinggi |");
    expectSaid(text, "| Hari | (2T − R) ÷ T | 3 | 4 | 3,5 | 112,50% | 83,33% | Sangat Tinggi |");
    expectSaid(text, "| Unit | R ÷ T | 12.000 | 9.000 | 7.345 | 81,61% | 61,21% | Tinggi |");
}

TEST(DataDocument, tells_a_target_that_is_not_due_from_one_that_was_missed)
{
    expectSaid(told(), "| Angka | R ÷ T | 85 | 0 | belum diisi | belum jatuh tempo | belum jatuh "
                       "tempo | – |");
}

TEST(DataDocument, shows_predicates_by_their_names_and_measures_made_of_two_numbers)
{
    const std::string text = told();
    expectSaid(text, "| WTP | WTP | WTP | 100,00% |");
    expectSaid(text, "| 12 | 9 | 7,38 | 82,01% | 61,51% | Tinggi |");
}

TEST(DataDocument, says_where_an_achievement_was_capped)
{
    expectSaid(
        told(),
        "| 120,00% | 120,00% | Sangat Tinggi; kolom 9 (dibatasi 120%), kolom 10 (dibatasi 120%) |");
}

TEST(DataDocument, sums_up_the_office_without_flattering_it)
{
    expectSaid(told(),
               "| Seluruh kantor | 8 | 6 | 1 | 1 | 0 | 87,13% | 101,65% | 4 | 2 | 0 | 0 | 0");
}

TEST(DataDocument, names_the_units_that_were_let_off_and_who_did_it_is_not_their_doer)
{
    DataDocument data = sample::finishedCycle();
    const auto task = std::ranges::find_if(
        data.cycle.tasks, [](const workflow::Task &each) { return each.unit && each.closed; });
    ASSERT_NE(task, data.cycle.tasks.end());
    const workflow::UnitId unit = *task->unit;
    const workflow::OfficialId by = data.events.front().by;
    task->state = workflow::TaskState::Withdrawn;
    task->closed->by = {"bukan-pelaksana"};
    data.cycle.find(unit)->exempted = true;
    std::erase_if(data.units, [&](const UnitData &each) { return each.unit == unit; });
    data.events.push_back(
        {{}, by, data.cycle.lastEventAt, workflow::UnitExempted{unit, "baru dibentuk"}, {}});
    const std::string text = toText(dataDocument(data));
    const std::string line =
        data.names.unit(unit) + ": Dibebaskan dari siklus oleh " + data.names.person(by);
    const auto inSection2 = text.find(line);
    ASSERT_NE(inSection2, std::string::npos);
    EXPECT_NE(text.find(line, inSection2 + 1), std::string::npos) << "in section 3 too";
    expectSaid(text, "karena: baru dibentuk");
    EXPECT_EQ(text.find("bukan-pelaksana"), std::string::npos);
}

TEST(DataDocument, counts_every_indicator_in_one_column_of_the_summary)
{
    DataDocument data = sample::finishedCycle();
    data.units[0].form.indicators[0].periodTargets.clear();
    const std::string text = toText(dataDocument(data));
    expectSaid(text,
               "\nJumlah | Bernilai | Belum diisi | Belum jatuh tempo | Tidak dapat dihitung");
    expectSaid(text, "3 = 4 + 5 + 6 + 7");
    expectSaid(text, "| Bidang Perdagangan | 5 | 3 | 0 | 1 | 1 | ");
    expectSaid(text, "| Seluruh kantor | 8 | 5 | 1 | 1 | 1 | ");
}

TEST(DataDocument, averages_by_weight_where_every_indicator_has_one_and_says_so)
{
    DataDocument data = sample::finishedCycle();
    for (indicator::Indicator &indicator : data.units[0].form.indicators)
        indicator.weight = 20;
    EXPECT_EQ(toText(dataDocument(data)).find("Seluruh kantor (rata-rata"), std::string::npos);
    const std::string equal = toText(dataDocument(data));
    expectSaid(equal, "Bidang Perdagangan (rata-rata tertimbang) | 5 | ");
    data.units[0].form.indicators[0].weight = 60;
    EXPECT_NE(toText(dataDocument(data)), equal) << "one counts three times as much";
}

TEST(DataDocument, names_the_formula_of_every_row_and_explains_it_below_the_table)
{
    const std::string text = told();
    EXPECT_EQ(text.find("9 = 8 : 7"), std::string::npos) << "wrong for most formulas";
    expectSaid(text, "| 9 = rumus | 10 = rumus |");
    expectSaid(text,
               "R ÷ T: Semakin tinggi semakin baik; (2T − R) ÷ T: Semakin rendah semakin baik "
               "(rumus A). Kolom 9");
    expectSaid(text, "T ÷ R: Semakin rendah semakin baik (rumus B). Kolom 9");
}

TEST(DataDocument, explains_ranges_where_there_are_some)
{
    DataDocument data = sample::finishedCycle();
    data.units[1].form.indicators[0].polarity = indicator::Polarity::Range;
    expectSaid(toText(dataDocument(data)), "Di dalam rentang target T₁–T₂ capaian adalah 100%");
    EXPECT_EQ(told().find("T₁"), std::string::npos);
}

TEST(DataDocument, says_that_a_sum_of_the_budget_lacks_a_line)
{
    DataDocument data = sample::finishedCycle();
    data.units[0].sheet->budget.pop_back();
    const std::string text = toText(dataDocument(data));
    expectSaid(text, "| Jumlah | Rp6.544.655.000,50 | Rp4.100.250.000,00 (1 belum diisi) | belum "
                     "diisi");
    data.units[0].sheet->budget.clear();
    expectSaid(toText(dataDocument(data)),
               "| Jumlah | Rp6.544.655.000,50 | belum diisi | belum diisi");
}

TEST(DataDocument, names_the_indicator_and_the_column_a_remark_is_about)
{
    expectSaid(told(), "• Pertumbuhan omzet pedagang di pasar rakyat yang dibina, Bukti dukung: "
                       "foto pasar belum ada");
}

TEST(DataDocument, says_which_units_were_opened_again_and_what_for)
{
    DataDocument data = sample::finishedCycle();
    const workflow::TaskId sign = data.cycle.tasks.back().id;
    data.events.push_back({{},
                           {"196805121990031004"},
                           data.cycle.lastEventAt,
                           workflow::SentBack{sign,
                                              {"isi"},
                                              {{"perdagangan"}, {"perindustrian"}},
                                              "angka belum cocok",
                                              {{{"perindustrian"}, "i3", "", "hitung ulang"},
                                               {{"perdagangan"}, "b2", "spent", "salah nol"}},
                                              {}},
                           {}});
    const std::string text = toText(dataDocument(data));
    expectSaid(text, "angka belum cocok → langkah 3: Bidang Perdagangan, Bidang Perindustrian "
                     "Bidang Perindustrian: • Pertanggungjawaban");
    expectSaid(text, "Bidang Perdagangan: • Program Standardisasi dan Perlindungan Konsumen, "
                     "Realisasi anggaran: salah nol");
}

TEST(DataDocument, says_in_every_unit_who_filled_in_and_who_approved)
{
    const std::string text = told();
    expectSaid(text, "Diisi dan diserahkan: Kasi Pasar (Budi Santoso), 6 Oktober 2026 09.00 WIB, "
                     "langkah 3, putaran 2");
    expectSaid(text, "Paraf: Kabid Perdagangan (Sri Wahyuni, SE), 6 Oktober 2026 09.30 WIB, "
                     "langkah 5, putaran 2");
    EXPECT_EQ(text.find("Diisi dan diserahkan: Kasi Pasar (Budi Santoso), 5 Oktober"),
              std::string::npos)
        << "what was returned does not count";
    EXPECT_EQ(text.find("Dikembalikan: "), std::string::npos) << "nor does the return itself";
}

TEST(DataDocument, shows_an_open_step_as_late_once_its_time_is_over)
{
    DataDocument data = sample::finishedCycle();
    workflow::Task &sign = data.cycle.tasks.back();
    sign.closed.reset();
    sign.state = workflow::TaskState::Offered;
    data.events.pop_back();
    data.cycle.lastEventAt = *sign.due + std::chrono::minutes(1);
    expectSaid(toText(dataDocument(data)), "| Menunggu | Terlambat");
}

TEST(DataDocument, adds_the_budget_up)
{
    expectSaid(told(), "| Jumlah | Rp6.544.655.000,50 | Rp5.080.250.000,00 | 77,62%");
}

TEST(DataDocument, shows_who_returned_and_who_approved_what_in_which_round_and_why)
{
    const std::string text = told();
    expectSaid(text, "1 | 5 Oktober 2026 13.20 WIB | Dikembalikan | Kabid Perdagangan (Sri "
                     "Wahyuni, SE) | langkah 5 “Memeriksa kertas kerja” di Bidang Perdagangan | 1 "
                     "| lampirkan bukti → langkah 3 • Pertumbuhan omzet");
    expectSaid(text, "2 | 6 Oktober 2026 09.30 WIB | Paraf | Kabid Perdagangan (Sri Wahyuni, SE) | "
                     "langkah 5 “Memeriksa kertas kerja” di Bidang Perdagangan | 2 | ");
}

TEST(DataDocument, shows_what_was_late)
{
    const std::string text = told();
    expectSaid(text, "| 5 Oktober 2026 10.45 WIB | 5 Oktober 2026 13.20 WIB | Dikembalikan | "
                     "Terlambat");
    expectSaid(text, "| Selesai (digantikan) | Tepat waktu");
}

TEST(DataDocument, is_signed_by_whoever_signed_for_the_office)
{
    expectSaid(told(), "Kepala Dinas, disetujui dan ditandatangani dalam aplikasi pada 6 Oktober "
                       "2026 10.14 WIB: Dra. Endang Lestari, M.Si, 19680512 199003 1 004");
}

TEST(DataDocument, leaves_out_a_signature_that_no_longer_counts)
{
    DataDocument data = sample::finishedCycle();
    data.cycle.tasks.back().superseded = workflow::Supersession{1, 9};
    const Report report = dataDocument(data);
    EXPECT_TRUE(std::get<Signatures>(report.blocks.back()).people.empty());
}

TEST(DataDocument, leaves_the_head_room_to_sign_where_no_office_step_signs)
{
    DataDocument data = sample::finishedCycle();
    data.head = {"196805121990031004"};
    for (sop::Step &step : data.sop.steps) {
        if (step.review)
            step.review->signOff = sop::SignOff::None;
    }
    for (workflow::Event &event : data.events) {
        if (auto *approved = std::get_if<workflow::Approved>(&event.fact))
            approved->signOff = sop::SignOff::None;
    }
    const Report report = dataDocument(data);
    const Signatures &block = std::get<Signatures>(report.blocks.back());
    ASSERT_EQ(block.people.size(), 1u);
    EXPECT_EQ(block.people[0].name, "Dra. Endang Lestari, M.Si");
    EXPECT_EQ(block.people[0].position, "Kepala Dinas");
    EXPECT_EQ(block.people[0].nip, "19680512 199003 1 004");
    EXPECT_EQ(block.people[0].note, "untuk ditandatangani di atas kertas");
    EXPECT_NE(block.placeAndDate.find("6 Oktober 2026"), std::string::npos);
}

TEST(DataDocument, says_which_periods_a_sum_of_the_year_was_made_of)
{
    DataDocument data = sample::finishedCycle();
    indicator::Indicator &omzet = data.units[0].form.indicators[0];
    omzet.aggregation = indicator::Aggregation::Sum;
    EXPECT_NE(toText(dataDocument(data))
                  .find("Kolom 10 pada No 1 hanya menghitung Triwulan III 2026; periode"),
              std::string::npos);
    const auto quarter = [](int index) {
        return calendar::Period{2026, calendar::PeriodKind::Quarter, index};
    };
    auto &earlier = data.units[0].earlier[omzet.id];
    earlier[quarter(1)] = base::Fraction(1);
    expectSaid(toText(dataDocument(data)),
               "Kolom 10 pada No 1 hanya menghitung Triwulan I 2026, Triwulan III 2026; periode");
    earlier[quarter(2)] = base::Fraction(1);
    EXPECT_EQ(toText(dataDocument(data)).find("hanya menghitung"), std::string::npos);
}

TEST(DataDocument, carries_the_digest_of_its_data_and_the_head_of_the_chain)
{
    const DataDocument data = sample::finishedCycle();
    const std::string footer = dataDocument(data).footer;
    expectSaid(footer, data.data.hex());
    expectSaid(footer, data.chain.hash.hex());
}

TEST(DataDocument, says_which_unit_handed_in_nothing)
{
    DataDocument data = sample::finishedCycle();
    data.units[1].sheet.reset();
    expectSaid(toText(dataDocument(data)), "Bidang ini belum menyerahkan isian.");
}

TEST(DataDocument, says_so_where_an_SOP_has_no_review)
{
    DataDocument data = sample::finishedCycle();
    data.events.clear();
    expectSaid(toText(dataDocument(data)), "Tidak ada persetujuan atau pengembalian.");
}

TEST(DataDocument, is_English_as_a_whole_in_English)
{
    text::setLanguage(text::Language::English);
    const std::string text = told();
    text::setLanguage(text::Language::Indonesian);
    expectSaid(text, "PERFORMANCE DATA DOCUMENT");
    expectSaid(text, "6 October 2026 09.30 WIB | Initial");
    EXPECT_EQ(text.find("langkah"), std::string::npos);
}
