// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet and the data document reckon the year so far from the same earlier periods.
#include "himpun/reading/cycle_document.h"
#include "himpun/reading/unit_sheet.h"
#include "service/desk_story.h"

#include <gmock/gmock.h>

using namespace desk;
using indicator::IndicatorId;
using workflow::Complete;

namespace
{

const IndicatorId retribusi{"retribusi"};

class EarlierPeriodsTest : public DeskStory
{
protected:
    void begin(const std::string &period)
    {
        StartOrder order = this->order();
        order.title = period;
        order.period = *calendar::Period::parse(period);
        const auto started = bench->start(order);
        ASSERT_EQ(codeOf(started), "ok");
        cycle = *started;
    }

    indicator::PeriodActuals onTheSheet()
    {
        return reading::unitSheet(*bench, cycle, pasar, kasiPasar)->earlier[retribusi];
    }

    indicator::PeriodActuals inTheDocument()
    {
        const auto document = reading::soundDocument(*bench, cycle);
        for (document::UnitData unit : document->data.units) {
            if (unit.unit == pasar)
                return unit.earlier[retribusi];
        }
        return {};
    }
};

std::pair<const calendar::Period, indicator::Measured> in(const std::string &period, int value)
{
    return {*calendar::Period::parse(period), indicator::Measured(base::Decimal(value))};
}

} // namespace

INSTANTIATE_TEST_SUITE_P(On, EarlierPeriodsTest, testing::Values(Kind::Memory));

TEST_P(EarlierPeriodsTest, counts_nothing_that_a_unit_handed_in_before_it_was_exempted)
{
    begin("2026-TW1");
    done(sekretaris, Complete{task("tugaskan"), {}, {}});
    done(kasubag, Complete{task("siapkan-kertas-kerja"), {}, {}});
    handIn(kasiPasar, pasar, "5");
    done(kabidPasar,
         workflow::SendBack{task("periksa-kabid", pasar), {}, {}, "bukan angka kita", {}, {}});
    done(kasubag, workflow::ExemptUnit{pasar, "dialihkan ke bidang lain"});
    finish("7");
    begin("2026-TW2");
    EXPECT_THAT(onTheSheet(), testing::IsEmpty());
    EXPECT_THAT(inTheDocument(), testing::IsEmpty());
}

TEST_P(EarlierPeriodsTest, counts_a_period_once_by_the_cycle_that_was_started_last)
{
    begin("2026-TW1");
    const auto first = cycle;
    begin("2026-TW1");
    ASSERT_EQ(cycle.text, "2026-TW1-2");
    finish("8");
    cycle = first;
    finish("7");
    begin("2026-TW2");
    EXPECT_THAT(onTheSheet(), testing::ElementsAre(in("2026-TW1", 8)));
    EXPECT_THAT(inTheDocument(), testing::ElementsAre(in("2026-TW1", 8)));
}

TEST_P(EarlierPeriodsTest, measures_each_period_by_the_form_it_was_filled_in_on)
{
    begin("2026-TW1");
    finish("7");
    Office renewed = office;
    indicator::Indicator &counted = renewed.agreements.back().form.indicators.front();
    ASSERT_EQ(counted.id, retribusi);
    counted.elements = indicator::Elements{"terkumpul", "potensi"};
    minutesLater(1);
    ASSERT_EQ(codeOf(bench->adoptOffice(renewed, kasubag)), "ok");
    begin("2026-TW2");
    EXPECT_THAT(onTheSheet(), testing::ElementsAre(in("2026-TW1", 7)));
    EXPECT_THAT(inTheDocument(), testing::ElementsAre(in("2026-TW1", 7)));
}

TEST_P(EarlierPeriodsTest, knows_the_late_unit_and_its_people_who_came_after_the_start)
{
    begin("2026-TW1");
    done(sekretaris, Complete{task("tugaskan"), {}, {}});
    done(kasubag, Complete{task("siapkan-kertas-kerja"), {}, {}});
    Office renewed = office;
    const workflow::UnitId umkm{"umkm"};
    const workflow::OfficialId kabidUmkm{"198001012005011001"};
    renewed.units.push_back({umkm, "Bidang Usaha Mikro", "UMKM"});
    renewed.officials.push_back({kabidUmkm,
                                 "Ratna Dewi, S.E.",
                                 Nip::parse(kabidUmkm.text),
                                 {},
                                 {{"Kepala Bidang Usaha Mikro", umkm, {}, {}}}});
    renewed.assignments.push_back({{"kasi"}, umkm, {kasiPasar}});
    renewed.assignments.push_back({{"kabid"}, umkm, {kabidUmkm}});
    renewed.agreements.push_back(renewed.agreements.front());
    renewed.agreements.back().unit = umkm;
    minutesLater(1);
    ASSERT_EQ(codeOf(bench->adoptOffice(renewed, kasubag)), "ok");
    done(kasubag, workflow::AddUnit{{umkm, {}}, {}, "baru dibentuk"});
    ASSERT_EQ(codeOf(bench->fill(
                  {cycle, umkm, kasiPasar, {row(industri), indicator::Field::Actual, "4"}})),
              "ok");
    done(kasiPasar, Complete{task("isi-kertas-kerja", umkm), {}, {}});
    const auto approved =
        act(kabidUmkm, workflow::Approve{task("periksa-kabid", umkm), {}, {}, {}});
    ASSERT_EQ(codeOf(approved), "ok");
    EXPECT_EQ(std::get<workflow::Approved>(approved->fact).position, "Kepala Bidang Usaha Mikro");

    const auto document = reading::soundDocument(*bench, cycle);
    EXPECT_EQ(document->data.names.person(kabidUmkm),
              "Kepala Bidang Usaha Mikro (Ratna Dewi, S.E.)");
    EXPECT_EQ(document->data.nips.at(kabidUmkm), "19800101 200501 1 001");
    EXPECT_EQ(document->data.units.back().shortName, "UMKM");
    EXPECT_EQ(document->data.names.unit(umkm), "Bidang Usaha Mikro");
}
