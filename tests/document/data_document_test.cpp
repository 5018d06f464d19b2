// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/document/data_document.h"
#include "himpun/document/render.h"
#include "himpun/text/language.h"

#include "sample.h"

#include <gtest/gtest.h>

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
    expectSaid(told(), "| 120,00% | 120,00% | Sangat Tinggi (dibatasi 120%) |");
}

TEST(DataDocument, sums_up_the_office_without_flattering_it)
{
    expectSaid(told(), "| Seluruh kantor | 8 | 6 | 1 | 1 | 87,13% | 101,65% | 4 | 2 | 0 | 0 | 0");
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
                     "| lampirkan bukti • foto pasar belum ada");
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
