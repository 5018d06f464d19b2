// SPDX-License-Identifier: GPL-3.0-or-later
// What is odd in a whole office, told once, the gravest first.
#include "himpun/reading/check_report.h"
#include "service/desk_story.h"

#include <gmock/gmock.h>

using namespace desk;
using indicator::Check;
using indicator::CheckSeverity;
using testing::ElementsAre;

namespace
{

class CheckReportTest : public DeskStory
{
protected:
    void adopt()
    {
        minutesLater(1);
        ASSERT_EQ(codeOf(bench->adoptOffice(office, kasubag)), "ok");
    }
    /// "industri ikm far-above-target block".
    std::vector<std::string> found(const std::optional<workflow::UnitId> &unit = {})
    {
        std::vector<std::string> lines;
        const auto report = reading::checkReport(*bench, cycle, unit);
        EXPECT_EQ(codeOf(report), "ok");
        for (const reading::CheckLine &line : report->lines)
            lines.push_back(line.unit.text + ' ' + line.doubt.row + ' '
                            + std::string(codeOf(line.doubt.doubt.check)) + ' '
                            + std::string(codeOf(line.doubt.severity))
                            + (line.doubt.isSettled ? " explained" : ""));
        return lines;
    }
    void explain()
    {
        EXPECT_EQ(
            codeOf(bench->fill(
                {cycle, pasar, kasiPasar, {row(pasar), indicator::Field::Note, "Panen raya."}})),
            "ok");
    }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(On, CheckReportTest, testing::Values(Kind::Memory));

TEST_P(CheckReportTest, begins_with_the_gravest_and_ends_with_what_is_explained)
{
    office.policies.checks.decided = {{Check::FarAboveTarget, CheckSeverity::Block}};
    adopt();
    untilTheSheets();
    fills(kasiIndustri, industri, "16");
    fills(kasiPasar, pasar, "3000000000");
    explain();
    const auto lines = found();
    EXPECT_THAT(lines,
                ElementsAre("industri ikm far-above-target block", "industri ikm no-evidence note",
                            "pasar retribusi no-evidence note",
                            "pasar retribusi far-above-target block explained"));
    EXPECT_EQ(found(pasar).size(), 2U);
    const auto report = *reading::checkReport(*bench, cycle);
    EXPECT_EQ(report.rows, 2);
    EXPECT_EQ(report.open(CheckSeverity::Block), 1);
    EXPECT_EQ(report.lines[0].unitName, "Bidang Perindustrian");
    EXPECT_EQ(report.lines[0].rowName, "IKM naik kelas");
    EXPECT_EQ(report.lines[0].sentence,
              "Capaiannya 160,00%, di atas 150%: periksa angka dan satuannya.");
}

TEST_P(CheckReportTest, tells_of_a_target_that_changed_after_the_start)
{
    untilTheSheets();
    for (Agreement &agreement : office.agreements) {
        for (indicator::Indicator &indicator : agreement.form.indicators) {
            if (indicator.id.text == "ikm")
                indicator.periodTargets[*calendar::Period::parse("2026-TW3")] =
                    indicator::Target::at(20);
        }
    }
    adopt();
    EXPECT_THAT(found(), ElementsAre("industri ikm target-changed warning",
                                     "industri ikm targets-sum warning"));
    office.policies.checks.decided[Check::TargetChanged] = CheckSeverity::Off;
    office.policies.checks.decided[Check::TargetsSum] = CheckSeverity::Off;
    adopt();
    EXPECT_THAT(found(), testing::IsEmpty()) << "agreements are judged by the office in use";
}

TEST_P(CheckReportTest, looks_at_the_agreement_of_a_unit_that_takes_no_part_in_the_cycle)
{
    office.agreements[0].form.indicators[0].definition.clear();
    adopt();
    StartOrder order = this->order();
    order.units = {pasar};
    cycle = *bench->start(order);
    EXPECT_THAT(found(), ElementsAre("industri ikm no-definition note"));
    EXPECT_THAT(found(pasar), testing::IsEmpty());
}

TEST_P(CheckReportTest, leaves_an_exempted_unit_out_and_knows_no_other)
{
    untilTheSheets();
    fills(kasiIndustri, industri, "16");
    done(kasubag, workflow::ExemptUnit{industri, "dilebur"});
    for (const std::string &line : found())
        EXPECT_TRUE(line.starts_with("pasar")) << line;
    EXPECT_EQ(codeOf(reading::checkReport(*bench, cycle, workflow::UnitId{"lain"})),
              "unknown-unit");
}
