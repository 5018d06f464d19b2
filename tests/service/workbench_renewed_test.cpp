// SPDX-License-Identifier: GPL-3.0-or-later
// The office is renewed while a cycle runs: targets withdrawn, people come and gone.
#include "desk_story.h"

#include <gmock/gmock.h>

using namespace desk;
using workflow::Approve;
using workflow::Complete;

namespace
{

class RenewedOfficeTest : public DeskStory
{
protected:
    void adopt(const Office &renewed)
    {
        minutesLater(1);
        ASSERT_EQ(codeOf(bench->adoptOffice(renewed, kasubag)), "ok");
    }
};

const indicator::IndicatorId withdrawn{"ikm-naik-kelas"};

/// \a office, with one more indicator for industri.
Office withOneMore(Office office)
{
    indicator::Form &form = office.agreements.front().form;
    indicator::Indicator more = form.indicators.front();
    more.id = withdrawn;
    form.indicators.push_back(more);
    return office;
}

} // namespace

INSTANTIATE_TEST_SUITE_P(On, RenewedOfficeTest, testing::Values(Kind::Memory, Kind::Sqlite),
                         [](const auto &kind) {
                             return kind.param == Kind::Memory ? "memory" : "sqlite";
                         });

TEST_P(RenewedOfficeTest, lets_a_unit_back_in_without_the_indicator_that_was_withdrawn_meanwhile)
{
    adopt(withOneMore(office));
    untilTheSheets();
    const auto entry = task("isi-kertas-kerja", industri);
    done(kasubag, workflow::Reassign{entry, {kabidIndustri}, "Kasi cuti"});
    ASSERT_EQ(
        codeOf(bench->fill(
            {cycle, industri, kabidIndustri, {withdrawn.text, indicator::Field::Actual, "3"}})),
        "ok");
    done(kasubag, workflow::Reassign{entry, {kasiIndustri}, "Kasi kembali"});
    EXPECT_EQ(fills(kasiIndustri, industri, "9"), "ok");
    done(kasubag, workflow::ExemptUnit{industri, "perjanjian kinerja diubah"});

    adopt(office);
    done(kasubag, workflow::AddUnit{{industri, {}}, {}, "perjanjian kinerja sudah diubah"});
    ASSERT_EQ(codeOf(bench->sheet(cycle, industri)), "ok");
    EXPECT_FALSE(sheet(industri).draft.find(withdrawn));
    EXPECT_EQ(sheet(industri).draft.find(indicator::IndicatorId{"ikm"})->actual, base::Decimal(9));
    const auto handedIn = act(kasiIndustri, Complete{task("isi-kertas-kerja", industri), {}, {}});
    ASSERT_EQ(codeOf(handedIn), "ok");
    EXPECT_TRUE(std::get<workflow::Completed>(handedIn->fact).preparedBy.empty())
        << "what the Kabid typed is not in it";
    done(kabidIndustri, Approve{task("periksa-kabid", industri), {}, {}, {}});
    EXPECT_TRUE(bench->verify()->isSound());
}

TEST_P(RenewedOfficeTest, gives_work_to_somebody_who_came_after_the_cycle_started)
{
    untilTheSheets();
    const workflow::OfficialId successor{"rian"};
    const auto entry = task("isi-kertas-kerja", industri);
    EXPECT_EQ(said(kasubag, workflow::Reassign{entry, {successor}, "mutasi"}), "unknown-official");
    Office renewed = office;
    renewed.officials.push_back({successor, "Rian Hidayat, S.T.", {}, {}, {}});
    adopt(renewed);
    done(kasubag, workflow::Reassign{entry, {successor}, "mutasi"});
    EXPECT_EQ(fills(successor, industri, "9"), "ok");
    done(kasiPasar, workflow::Delegate{task("isi-kertas-kerja", pasar), successor, "cuti"});
    EXPECT_EQ(bench->view(cycle)->officials().back().id, successor);
    EXPECT_EQ(bench->view(cycle)->officials().size(), office.officials.size() + 1);
}

TEST_P(RenewedOfficeTest, signs_in_the_position_of_somebody_who_came_after_the_cycle_started)
{
    untilTheSheets();
    handIn(kasiIndustri, industri, "9");
    const workflow::OfficialId successor{"rian"};
    Office renewed = office;
    renewed.officials.push_back(
        {successor, "Rian Hidayat, S.T.", {}, {}, {{"Plt. Kabid", industri, {}, {}}}});
    adopt(renewed);
    const auto review = task("periksa-kabid", industri);
    done(kasubag, workflow::Reassign{review, {successor}, "mutasi"});
    const auto approved = act(successor, Approve{review, {}, {}, "Bupati"});
    ASSERT_EQ(codeOf(approved), "ok");
    EXPECT_EQ(std::get<workflow::Approved>(approved->fact).position, "Plt. Kabid");
}

TEST_P(RenewedOfficeTest, signs_in_no_position_of_ones_own_choosing)
{
    untilTheSheets();
    handIn(kasiIndustri, industri, "9");
    const workflow::OfficialId visitor{"rian"};
    Office renewed = office;
    renewed.officials.push_back({visitor, "Rian Hidayat, S.T.", {}, {}, {}});
    adopt(renewed);
    const auto review = task("periksa-kabid", industri);
    done(kasubag, workflow::Reassign{review, {visitor}, "mutasi"});
    adopt(office); // he has gone again
    const auto approved = act(visitor, Approve{review, {}, {}, "Bupati"});
    ASSERT_EQ(codeOf(approved), "ok");
    EXPECT_EQ(std::get<workflow::Approved>(approved->fact).position, "");
}
