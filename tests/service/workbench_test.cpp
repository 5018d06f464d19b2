// SPDX-License-Identifier: GPL-3.0-or-later
// An office at its workbench: filling in, handing in, approving, on either kind of repository.
#include "desk_story.h"

#include "himpun/sop/load.h"

#include <gmock/gmock.h>

using namespace desk;
using workflow::Approve;
using workflow::Complete;

namespace
{

class WorkbenchTest : public DeskStory
{
};

template <class Fact>
const Fact &factOf(const Outcome<workflow::Event> &outcome)
{
    return std::get<Fact>(outcome->fact);
}

} // namespace

INSTANTIATE_TEST_SUITE_P(On, WorkbenchTest, testing::Values(Kind::Memory, Kind::Sqlite),
                         [](const auto &kind) {
                             return kind.param == Kind::Memory ? "memory" : "sqlite";
                         });

TEST_P(WorkbenchTest, refuses_an_incomplete_sheet_and_says_what_is_missing)
{
    untilTheSheets();
    const auto refused = act(kasiIndustri, Complete{task("isi-kertas-kerja", industri), {}, {}});
    ASSERT_EQ(codeOf(refused), "sheet-incomplete");
    const auto &missing = std::get<DeskTrouble>(refused.error()).missing;
    EXPECT_EQ(missing, (std::vector<indicator::Missing>{
                           {"ikm", indicator::Field::Actual, indicator::Lack::ActualMissing}}));
    EXPECT_EQ(sheet(industri).missing, missing);
    EXPECT_FALSE(sheet(industri).revision);
}

TEST_P(WorkbenchTest, makes_a_new_revision_of_every_sheet_that_is_handed_in)
{
    untilTheSheets();
    handIn(kasiIndustri, industri, "9");
    const auto first = sheet(industri);
    ASSERT_TRUE(first.revision);
    EXPECT_EQ(first.revision->revision, 1);
    done(kabidIndustri,
         workflow::SendBack{task("periksa-kabid", industri), {}, {}, "cek lagi", {}});
    handIn(kasiIndustri, industri, "8");
    const auto second = sheet(industri);
    EXPECT_EQ(second.revision->revision, 2);
    EXPECT_NE(second.revision->digest, first.revision->digest);
    EXPECT_EQ(second.submitted->find(indicator::IndicatorId{"ikm"})->actual, base::Decimal(8));
}

TEST_P(WorkbenchTest, locks_a_sheet_to_everybody_whose_turn_it_is_not)
{
    start();
    EXPECT_EQ(fills(kasiIndustri, industri, "9"), "sheet-locked") << "not open yet";
    done(sekretaris, Complete{task("tugaskan"), {}, {}});
    done(kasubag, Complete{task("siapkan-kertas-kerja"), {}, {}});
    EXPECT_EQ(fills(kasiPasar, industri, "9"), "sheet-locked") << "another unit";
    EXPECT_EQ(fills(kasiIndustri, {"lain"}, "9"), "unknown-unit");
    handIn(kasiIndustri, industri, "9");
    EXPECT_EQ(fills(kasiIndustri, industri, "8"), "sheet-locked") << "handed in";
    done(kasubag, workflow::Suspend{"libur"});
    EXPECT_EQ(fills(kasiPasar, pasar, "9"), "cycle-suspended");
}

TEST_P(WorkbenchTest, lets_a_delegate_fill_in_and_hand_back)
{
    untilTheSheets();
    const auto entry = task("isi-kertas-kerja", industri);
    done(kasiIndustri, workflow::Delegate{entry, kasiPasar, "cuti"});
    EXPECT_EQ(fills(kasiIndustri, industri, "9"), "sheet-locked");
    EXPECT_EQ(fills(kasiPasar, industri, "9"), "ok");
    done(kasiPasar, workflow::HandBack{entry, "selesai"});
    EXPECT_EQ(fills(kasiPasar, industri, "7"), "sheet-locked");
    done(kasiIndustri, Complete{entry, {}, {}});
}

TEST_P(WorkbenchTest, refuses_a_cell_that_does_not_fit_the_form)
{
    untilTheSheets();
    EXPECT_EQ(fills(kasiIndustri, industri, "1.234,5"), "sheet-faulty") << "not the form of files";
    EXPECT_EQ(codeOf(bench->fill(
                  {cycle, industri, kasiIndustri, {"lain", indicator::Field::Actual, "1"}})),
              "sheet-faulty");
    EXPECT_FALSE(sheet(industri).draft.find(indicator::IndicatorId{"ikm"})->actual);
}

TEST_P(WorkbenchTest, keeps_evidence_with_the_row_once)
{
    untilTheSheets();
    const CellOrder order{cycle, industri, kasiIndustri, {"ikm", indicator::Field::Evidence, {}}};
    EXPECT_TRUE(bench->addEvidence(order, "Nota.pdf", "nota"));
    EXPECT_TRUE(bench->addEvidence(order, "Nota pembelian.pdf", "nota"));
    EXPECT_TRUE(bench->addEvidence(order, "Foto.jpg", "foto"));
    EXPECT_EQ(sheet(industri).draft.find(indicator::IndicatorId{"ikm"})->evidence,
              (std::vector<indicator::Evidence>{{base::sha256("nota"), "Nota pembelian.pdf"},
                                                {base::sha256("foto"), "Foto.jpg"}}));
    const auto kept = bench->verify()->contents;
    EXPECT_EQ(codeOf(bench->addEvidence({cycle, industri, kasiPasar, order.cell}, "x", "x")),
              "sheet-locked");
    EXPECT_EQ(
        codeOf(bench->addEvidence({cycle, industri, kasiIndustri, {"lain", {}, {}}}, "x", "x")),
        "sheet-faulty");
    EXPECT_EQ(bench->verify()->contents, kept) << "what was refused is not kept";
    EXPECT_EQ(bench->attachment(base::sha256("nota")), "nota");
    EXPECT_EQ(codeOf(bench->attachment(base::sha256("x"))), "unknown-file");
}

TEST_P(WorkbenchTest, signs_the_latest_revision_in_the_position_of_the_day)
{
    untilTheSheets();
    handIn(kasiIndustri, industri, "9");
    const auto revision = sheet(industri).revision;
    const auto approved = act(kabidIndustri, Approve{task("periksa-kabid", industri), {}, {}, {}});
    ASSERT_EQ(codeOf(approved), "ok");
    EXPECT_EQ(factOf<workflow::Approved>(approved).content, revision);
    EXPECT_EQ(factOf<workflow::Approved>(approved).position, "Kepala Bidang Perindustrian");
}

TEST_P(WorkbenchTest, signs_the_compilation_in_an_office_step)
{
    untilTheSheets();
    handIn(kasiIndustri, industri, "9");
    handIn(kasiPasar, pasar, "1500000000");
    done(kabidIndustri, Approve{task("periksa-kabid", industri), {}, {}, {}});
    done(kabidPasar, Approve{task("periksa-kabid", pasar), {}, {}, {}});
    done(kasubag, Complete{task("susun-draft"), {}, {}});
    const std::string compiled = R"({"sheets":{"industri":")"
                                 + sheet(industri).revision->digest.hex() + R"(","pasar":")"
                                 + sheet(pasar).revision->digest.hex() + R"("}})";
    EXPECT_EQ(*bench->compilation(cycle), base::sha256(compiled));
    const auto approved = act(sekretaris, Approve{task("periksa-sekretaris"), {}, {}, {}});
    ASSERT_EQ(codeOf(approved), "ok");
    EXPECT_EQ(factOf<workflow::Approved>(approved).content,
              (workflow::ContentRef{0, base::sha256(compiled)}));
    EXPECT_TRUE(bench->verify()->isSound());
}

TEST_P(WorkbenchTest, signs_that_nothing_was_handed_in_yet_where_a_review_comes_before_data_entry)
{
    const auto sop = sop::load(R"({"himpun": "sop/1", "id": "surat-dulu", "title": "Surat dahulu",
     "actors": [{"id": "sekretaris", "name": "Sekretaris"}, {"id": "kabid", "name": "Kabid"},
                {"id": "kasubag-perencanaan", "name": "Kasubag"}, {"id": "kasi", "name": "Kasi"}],
     "steps": [
      {"id": "konsep", "activity": "Konsep surat", "actor": "kasubag-perencanaan",
       "scope": "office"},
      {"id": "periksa", "activity": "Memeriksa surat", "actor": "sekretaris", "scope": "office",
       "approve": {"signOff": "sign"}, "return": {"to": ["konsep"]}},
      {"id": "terima", "activity": "Menerima surat", "actor": "kasi", "scope": "unit"},
      {"id": "paraf", "activity": "Memaraf surat", "actor": "kabid", "scope": "unit",
       "approve": {"signOff": "initial"}, "return": {"to": ["terima"]}},
      {"id": "isi", "activity": "Mengisi", "actor": "kasi", "scope": "unit", "entry": true}]})");
    ASSERT_TRUE(sop);
    ASSERT_EQ(codeOf(bench->adoptSop(*sop, kasubag)), "ok");
    StartOrder letters = order();
    letters.sop = sop->id;
    letters.units = {industri};
    const auto started = bench->start(letters);
    ASSERT_EQ(codeOf(started), "ok");
    cycle = *started;
    const workflow::ContentRef nothing{0, base::sha256(R"({"sheets":{}})")};

    done(kasubag, Complete{task("konsep"), {}, {}});
    const auto signedOff = act(sekretaris, Approve{task("periksa"), {}, {}, {}});
    ASSERT_EQ(codeOf(signedOff), "ok");
    EXPECT_EQ(factOf<workflow::Approved>(signedOff).content, nothing);
    done(kasiIndustri, Complete{task("terima", industri), {}, {}});
    const auto initialled = act(kabidIndustri, Approve{task("paraf", industri), {}, {}, {}});
    ASSERT_EQ(codeOf(initialled), "ok");
    EXPECT_EQ(factOf<workflow::Approved>(initialled).content, nothing);
    EXPECT_TRUE(bench->verify()->isSound());
}

TEST_P(WorkbenchTest, lets_nobody_approve_what_he_typed_himself_whoever_handed_it_in)
{
    untilTheSheets();
    const auto entry = task("isi-kertas-kerja", industri);
    done(kasubag, workflow::Reassign{entry, {kabidIndustri}, "Kasi cuti"});
    EXPECT_EQ(fills(kabidIndustri, industri, "9"), "ok");
    done(kasubag, workflow::Reassign{entry, {kasiIndustri}, "Kasi kembali"});
    const auto handedIn = act(kasiIndustri, Complete{entry, {}, {}});
    ASSERT_EQ(codeOf(handedIn), "ok");
    EXPECT_EQ(factOf<workflow::Completed>(handedIn).preparedBy,
              std::vector<workflow::OfficialId>{kabidIndustri});
    const auto review = task("periksa-kabid", industri);
    EXPECT_EQ(said(kabidIndustri, Approve{review, {}, {}, {}}), "separation-of-duty");
    done(kasubag, workflow::Reassign{review, {kabidPasar}, "Kabid mengisi sendiri"});
    done(kabidPasar, Approve{review, {}, {}, {}});
}

TEST_P(WorkbenchTest, takes_remarks_only_on_cells_that_are_there)
{
    untilTheSheets();
    handIn(kasiIndustri, industri, "9");
    workflow::SendBack back{task("periksa-kabid", industri), {}, {}, "cek lagi", {}, {}};
    const auto saidOf = [&](const workflow::CellRemark &remark) {
        back.remarks = {remark};
        return said(kabidIndustri, back);
    };
    EXPECT_EQ(saidOf({{"lain"}, "ikm", "", "cek"}), "unknown-unit");
    EXPECT_EQ(saidOf({industri, "retribusi", "", "cek"}), "unknown-cell") << "another unit's";
    EXPECT_EQ(saidOf({industri, "ikm", "warna", "cek"}), "unknown-cell");
    EXPECT_EQ(saidOf({industri, "ikm", "spent", "cek"}), "unknown-cell") << "of a budget line";
    EXPECT_EQ(saidOf({pasar, "retribusi", "", "cek"}), "remark-elsewhere")
        << "whose sheet is not returned, and is still being filled in";
    EXPECT_EQ(saidOf({industri, "ikm", "actual", "cek"}), "ok");
}

TEST_P(WorkbenchTest, tells_whoever_may_not_act_so_before_what_the_sheet_lacks)
{
    untilTheSheets();
    EXPECT_EQ(said(kasiPasar, Complete{task("isi-kertas-kerja", industri), {}, {}}),
              "not-your-task");
    EXPECT_EQ(said(kasubag, Approve{{2}, {}, {}, {}}), "task-closed");
}

TEST_P(WorkbenchTest, knows_nobody_who_is_not_in_the_office)
{
    untilTheSheets();
    const auto entry = task("isi-kertas-kerja", industri);
    EXPECT_EQ(said(kasubag, workflow::Reassign{entry, {{"123"}}, "cuti"}), "unknown-official");
    EXPECT_EQ(said(kasiIndustri, workflow::Delegate{entry, {"123"}, {}}), "unknown-official");
    done(kasubag, workflow::Reassign{entry, {kasiPasar}, "cuti"});
    EXPECT_EQ(fills(kasiPasar, industri, "9"), "ok");
}

TEST_P(WorkbenchTest, lets_a_late_unit_in_with_its_form_and_people)
{
    StartOrder some = order();
    some.units = {industri};
    cycle = *bench->start(some);
    done(sekretaris, Complete{task("tugaskan"), {}, {}});
    done(kasubag, Complete{task("siapkan-kertas-kerja"), {}, {}});
    EXPECT_EQ(codeOf(bench->sheet(cycle, pasar)), "unknown-unit");
    EXPECT_EQ(said(kasubag, workflow::AddUnit{{{"lain"}, {}}, {}, "baru"}), "unknown-unit");
    done(kasubag, workflow::AddUnit{{pasar, {}}, {}, "baru dibentuk"});
    handIn(kasiPasar, pasar, "1500000000");
    done(kabidPasar, Approve{task("periksa-kabid", pasar), {}, {}, {}});
}

TEST_P(WorkbenchTest, applies_a_command_once)
{
    start();
    EXPECT_EQ(said(kasubag, workflow::Comment{{}, "halo"}, {"satu"}), "ok");
    EXPECT_EQ(said(kasubag, workflow::Comment{{}, "halo"}, {"satu"}), "already-applied");
    EXPECT_EQ(bench->history(cycle)->size(), 2u);
}

TEST_P(WorkbenchTest, tells_the_listener_of_an_adopted_office_without_a_cycle)
{
    std::vector<std::string> heard;
    bench->listen([&](const workflow::CycleId &id) { heard.push_back(id.text); });
    service::Office renamed = **bench->office();
    renamed.name = "Dinas Baru";
    EXPECT_TRUE(bench->adoptOffice(renamed, renamed.coordinators.front()));
    EXPECT_EQ(heard, std::vector<std::string>{""});
    EXPECT_EQ((*bench->office())->name, "Dinas Baru");
}

TEST_P(WorkbenchTest, adopts_no_office_that_could_not_be_loaded_again)
{
    service::Office twice = **bench->office();
    auto &indicators = twice.agreements.front().form.indicators;
    indicators.push_back(indicators.front());
    EXPECT_EQ(codeOf(bench->adoptOffice(twice, twice.coordinators.front())), "office-faulty");
    ASSERT_TRUE(bench->office());
    EXPECT_NE(**bench->office(), twice);
}

TEST_P(WorkbenchTest, tells_the_listener_of_every_act_and_of_no_refusal)
{
    std::vector<std::string> heard;
    bench->listen([&](const workflow::CycleId &id) { heard.push_back(id.text); });
    start();
    EXPECT_EQ(said(kadis, Complete{{1}, {}, {}}), "not-your-task");
    done(sekretaris, Complete{{1}, {}, {}});
    EXPECT_EQ(heard, (std::vector<std::string>{"2026-TW3", "2026-TW3"}));
}
