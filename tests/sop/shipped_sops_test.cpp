// SPDX-License-Identifier: GPL-3.0-or-later
#include "sop/files.h"

#include "himpun/sop/load.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

using namespace himpun;
using namespace himpun::sop;
using calendar::Duration;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::IsSupersetOf;

namespace
{

/// A printed row as facts: number, step, actor, scope, duration, where it returns to, sign-off.
struct Row {
    std::string no, id, actor;
    Scope scope = Scope::Office;
    Duration duration;
    std::vector<StepId> returns = {};
    std::optional<SignOff> signOff = std::nullopt;

    bool operator==(const Row &) const = default;
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.no << ' ' << row.id << ' ' << row.actor
         << (row.scope == Scope::Unit ? " unit " : " ") << static_cast<int>(row.duration.unit)
         << 'x' << row.duration.amount.toString();
    for (const auto &target : row.returns)
        *out << " ->" << target.text;
    *out << (row.signOff ? " sign-off " + std::to_string(static_cast<int>(*row.signOff)) : "");
}

std::vector<Row> rowsOf(const Sop &sop)
{
    std::vector<Row> rows;
    for (const auto &step : sop.steps) {
        Row row{step.no, step.id.text, step.actor.text, step.scope, step.duration};
        if (step.review) {
            row.returns = step.review->returnTo;
            row.signOff = step.review->signOff;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<std::string> lanesOf(const Sop &sop)
{
    std::vector<std::string> lanes;
    for (const auto &actor : sop.actors) {
        if (lanes.empty() || lanes.back() != actor.lane)
            lanes.push_back(actor.lane);
    }
    return lanes;
}

std::vector<std::string> entriesOf(const Sop &sop)
{
    std::vector<std::string> entries;
    for (const auto &step : sop.steps) {
        if (step.entry)
            entries.push_back(step.no);
    }
    return entries;
}

/// Numbers of the rows where a field is inferred: "2 actor".
std::vector<std::string> inferencesOf(const Sop &sop)
{
    std::vector<std::string> inferences;
    for (const auto &step : sop.steps) {
        for (const auto &doubt : step.doubts) {
            if (doubt.inferred)
                inferences.push_back(step.no + ' ' + doubt.about);
        }
    }
    return inferences;
}

/// Every step leads to the one below it and the last one ends the SOP.
void expectStraight(const Sop &sop)
{
    for (std::size_t i = 0; i + 1 < sop.steps.size(); ++i)
        EXPECT_EQ(sop.steps[i].next, sop.steps[i + 1].id);
    EXPECT_FALSE(sop.steps.back().next);
}

const base::Decimal onePointFive = *base::Decimal::parse("1.5");

} // namespace

TEST(LimaPuluhKota, has_the_seven_rows_of_the_decree)
{
    const Sop sop = shippedSop("1-disperinaker-lima-puluh-kota");
    EXPECT_THAT(
        rowsOf(sop),
        ElementsAre(
            Row{"1", "perintah", "kepala-dinas", Scope::Office, Duration::minutes(30)},
            Row{"2", "susun-format", "sub-koordinator", Scope::Office, Duration::hours(3)},
            Row{"3", "sampaikan-format", "staf", Scope::Office, Duration::hours(onePointFive)},
            Row{"4", "isi-format", "kabid", Scope::Unit, Duration::hours(onePointFive)},
            Row{"5", "himpun", "staf", Scope::Office, Duration::days(2)},
            Row{"6", "analisis", "sub-koordinator", Scope::Office, Duration::days(3)},
            Row{"7", "kompilasi", "sub-koordinator", Scope::Office, Duration::days(3)}));
    expectStraight(sop);
    EXPECT_THAT(sop.sections, ElementsAre(Section{3, 3, StepId{"himpun"}}));
    EXPECT_THAT(entriesOf(sop), ElementsAre("4"));
    EXPECT_THAT(lanesOf(sop), ElementsAre("Kepala Dinas", "Sekretaris", "Kabid",
                                          "Sub Koordinator Program dan Pelaporan", "Staf"));
}

TEST(LimaPuluhKota, keeps_its_identity_block_as_printed)
{
    const Sop sop = shippedSop("1-disperinaker-lima-puluh-kota");
    EXPECT_EQ(sop.title, "Pengumpulan Data Kinerja");
    EXPECT_EQ(sop.identity.number, "01/INAKER/1/2023");
    EXPECT_EQ(sop.identity.madeOn, "01 Januari 2023");
    EXPECT_EQ(sop.identity.effectiveOn, "01 Januari 2023");
    EXPECT_EQ(sop.identity.revisedOn, "");
    EXPECT_EQ(sop.identity.approvedByPosition, "Kepala Dinas");
    EXPECT_EQ(sop.identity.approvedByName, "Fery Sopa, SH. LL.M");
    EXPECT_EQ(sop.identity.approvedByNip, "19700209 199803 1 012");
    EXPECT_EQ(sop.identity.unit, "Sub Koordinator Program dan Pelaporan");
    EXPECT_EQ(sop.qualifications.size(), 4u);
    EXPECT_EQ(sop.relatedSops.size(), 6u);
    EXPECT_EQ(sop.equipment.size(), 8u);
    EXPECT_EQ(sop.recording, "Indikator Kinerja. Target, Realisasi dan Persentase Capaian Kinerja");
}

TEST(LimaPuluhKota, keeps_the_strange_number_of_the_guideline_and_doubts_it)
{
    const Sop sop = shippedSop("1-disperinaker-lima-puluh-kota");
    EXPECT_THAT(sop.legalBasis,
                ElementsAre(HasSubstr("Nomor 116 Tahun 2021"), HasSubstr("Nomor 35 Tahun 2022")));
    EXPECT_EQ(sop.doubts.front().about, "legalBasis");
    EXPECT_FALSE(sop.doubts.front().inferred);
    EXPECT_THAT(inferencesOf(sop),
                ElementsAre("2 actor", "3 actor", "4 actor", "5 actor", "6 actor", "7 actor"));
}

TEST(KalimantanBarat, has_the_ten_rows_of_the_decree)
{
    const Sop sop = shippedSop("2-biro-organisasi-kalbar");
    const auto minutes = [](const char *no, const char *id, const char *actor, int n) {
        return Row{no, id, actor, Scope::Office, Duration::minutes(n)};
    };
    EXPECT_THAT(rowsOf(sop),
                ElementsAre(minutes("1", "minta-data", "karo", 20),
                            Row{"2", "sampaikan-data", "bagian", Scope::Unit, Duration::agreed()},
                            minutes("3", "himpun", "pelaksana", 20),
                            minutes("4", "analisis", "kasubbag-tu", 20),
                            minutes("5", "susun-data", "kasubbag-tu", 120),
                            Row{"6",
                                "telaah-kabag",
                                "kabag-tatalaksana",
                                Scope::Office,
                                Duration::minutes(30),
                                {{"susun-data"}},
                                SignOff::Initial},
                            Row{"7",
                                "telaah-karo",
                                "karo",
                                Scope::Office,
                                Duration::minutes(240),
                                {{"telaah-kabag"}},
                                SignOff::Sign},
                            minutes("8", "terima-hasil", "kabag-tatalaksana", 30),
                            minutes("9", "perintah-arsip", "kasubbag-tu", 15),
                            minutes("10", "arsip", "arsiparis", 5)));
    expectStraight(sop);
    EXPECT_THAT(sop.sections, ElementsAre(Section{1, 1, StepId{"himpun"}}));
    EXPECT_THAT(entriesOf(sop), ElementsAre("2"));
    EXPECT_THAT(lanesOf(sop), ElementsAre("Karo Organisasi", "Bagian-Bagian", "Pelaksana",
                                          "Kasubbag TU", "Kabag Tatalaksana", "Arsiparis"));
}

TEST(KalimantanBarat, keeps_its_identity_block_as_printed)
{
    const Sop sop = shippedSop("2-biro-organisasi-kalbar");
    EXPECT_EQ(sop.identity.number, "065 / 3 / DP-B");
    EXPECT_EQ(sop.identity.madeOn, "4 Januari 2021");
    EXPECT_EQ(sop.identity.revisedOn, "4 Januari 2021");
    EXPECT_EQ(sop.identity.effectiveOn, "4 Januari 2021");
    EXPECT_EQ(sop.identity.approvedByName, "Rita Hastarita, S.Sos, M.Si");
    EXPECT_EQ(sop.identity.approvedByNip, "19791208 200003 2 002");
    EXPECT_EQ(sop.identity.unit, "Bagian Tatalaksana");
    EXPECT_THAT(sop.legalBasis,
                ElementsAre(HasSubstr("Nomor 53 Tahun 2014"), HasSubstr("Nomor 11 Tahun 2019")));
    EXPECT_EQ(sop.qualifications.size(), 2u);
    EXPECT_EQ(sop.relatedSops.front(), "SOP Perbaikan Data Kinerja");
    EXPECT_EQ(sop.relatedSops.size(), 3u);
    EXPECT_EQ(sop.equipment.size(), 3u);
    EXPECT_EQ(sop.recording, "Buku Agenda, Nota Dinas");
    EXPECT_THAT(inferencesOf(sop),
                ElementsAre("1 actor", "3 actor", "4 actor", "5 actor", "6 approve", "8 actor"));
}

TEST(Nganjuk, has_eight_rows_and_no_number_four)
{
    const Sop sop = shippedSop("3-disperindag-nganjuk");
    const auto review = [](const char *no, const char *id, const char *actor, Scope scope, int n,
                           const char *target, SignOff signOff) {
        return Row{no, id, actor, scope, Duration::minutes(n), {{target}}, signOff};
    };
    EXPECT_THAT(rowsOf(sop),
                ElementsAre(Row{"1", "tugaskan", "sekretaris", Scope::Office, Duration::minutes(5)},
                            Row{"2", "siapkan-kertas-kerja", "kasubag-perencanaan", Scope::Office,
                                Duration::minutes(30)},
                            Row{"3", "isi-kertas-kerja", "kasi", Scope::Unit, Duration::days(3)},
                            review("5", "periksa-kabid", "kabid", Scope::Unit, 45,
                                   "isi-kertas-kerja", SignOff::Sign),
                            Row{"6", "susun-draft", "kasubag-perencanaan", Scope::Office,
                                Duration::minutes(30)},
                            review("7", "periksa-sekretaris", "sekretaris", Scope::Office, 10,
                                   "susun-draft", SignOff::Initial),
                            review("8", "periksa-kepala-dinas", "kepala-dinas", Scope::Office, 5,
                                   "periksa-sekretaris", SignOff::Sign),
                            Row{"9", "kirim-laporan", "kasubag-perencanaan", Scope::Office,
                                Duration::minutes(15)}));
    expectStraight(sop);
    EXPECT_THAT(sop.sections, ElementsAre(Section{2, 3, StepId{"susun-draft"}}));
    EXPECT_THAT(entriesOf(sop), ElementsAre("3"));
    EXPECT_THAT(inferencesOf(sop), ElementsAre("5 actor", "9 actor"));
}

TEST(Nganjuk, holds_kabid_and_kasi_in_one_lane_as_two_actors)
{
    const Sop sop = shippedSop("3-disperindag-nganjuk");
    EXPECT_THAT(lanesOf(sop), ElementsAre("Kepala Dinas", "Sekretaris",
                                          "Kasubag Perencanaan dan Evaluasi", "Kabid/ Kasi"));
    EXPECT_EQ(sop.find(ActorId{"kasi"})->lane, sop.find(ActorId{"kabid"})->lane);
    EXPECT_EQ(sop.find(ActorId{"kasi"})->name, "Kasi");
    EXPECT_EQ(sop.identity.number, "");
    EXPECT_THAT(sop.legalBasis, IsEmpty());
}

TEST(Kecamatan, has_twelve_rows_the_eleventh_being_two_steps)
{
    const Sop sop = shippedSop("4-kecamatan");
    const auto minutes = [](const char *no, const char *id, const char *actor, int n) {
        return Row{no, id, actor, Scope::Office, Duration::minutes(n)};
    };
    EXPECT_THAT(
        rowsOf(sop),
        ElementsAre(minutes("1", "perintah-sekretaris", "camat", 5),
                    minutes("2", "perintah-kasubbag", "sekretaris", 10),
                    minutes("3", "siapkan-formulir", "kasubbag", 30),
                    minutes("4", "perintah-bagikan", "kasubbag", 10),
                    minutes("5", "bagikan-formulir", "staf", 10),
                    Row{"6", "isi-formulir", "kasie", Scope::Unit, Duration::days(2)},
                    Row{"7", "serahkan-formulir", "kasie", Scope::Unit, Duration::minutes(10)},
                    Row{"8", "perintah-rekap", "kasubbag", Scope::Office, Duration::hours(1)},
                    minutes("9", "serahkan-rekap", "staf", 10),
                    minutes("10", "laporkan-rekap", "kasubbag", 30),
                    Row{"11", "analisis-rekap", "sekretaris", Scope::Office, Duration::days(1)},
                    Row{"11",
                        "putusan-camat",
                        "camat",
                        Scope::Office,
                        Duration::none(),
                        {{"laporkan-rekap"}, {"perintah-rekap"}, {"isi-formulir"}},
                        SignOff::None},
                    minutes("12", "simpan-data", "kasubbag", 10)));
    expectStraight(sop);
    EXPECT_THAT(sop.sections, ElementsAre(Section{5, 6, StepId{"perintah-rekap"}}));
    EXPECT_THAT(entriesOf(sop), ElementsAre("6"));
    EXPECT_THAT(lanesOf(sop), ElementsAre("Camat", "Sekretaris", "Kasubbag Perencanaan & Keuangan",
                                          "Staf", "Kasie"));
}

TEST(Kecamatan, marks_what_was_put_together_from_loose_columns)
{
    const Sop sop = shippedSop("4-kecamatan");
    EXPECT_THAT(inferencesOf(sop),
                IsSupersetOf({"2 actor", "4 actor", "7 actor", "8 actor", "8 outputs", "9 actor",
                              "10 actor", "11 actor", "11 return", "11 approve", "12 actor"}));
    EXPECT_THAT(sop.step({"perintah-sekretaris"}).requirements, IsEmpty());
    EXPECT_EQ(sop.identity, Identity());
}

class ShippedSop : public testing::TestWithParam<const char *>
{
};

TEST_P(ShippedSop, gives_a_reason_for_every_doubt)
{
    const Sop sop = shippedSop(GetParam());
    for (const auto &step : sop.steps) {
        for (const auto &doubt : step.doubts)
            EXPECT_GT(doubt.reason.size(), 20u) << step.id.text;
    }
    for (const auto &doubt : sop.doubts)
        EXPECT_GT(doubt.reason.size(), 20u);
}

TEST_P(ShippedSop, holds_none_of_the_slips_of_the_scan)
{
    const std::string json = readFile(std::string("sops/") + GetParam() + ".json");
    for (const char *slip : {"lam\"", "Kabld", " dn ", "erikirimnya"})
        EXPECT_EQ(json.find(slip), std::string::npos) << slip;
}

INSTANTIATE_TEST_SUITE_P(All, ShippedSop, testing::ValuesIn(shippedSopNames),
                         [](const testing::TestParamInfo<const char *> &each) {
                             std::string name = each.param;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });
