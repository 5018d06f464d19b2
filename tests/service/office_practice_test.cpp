// SPDX-License-Identifier: GPL-3.0-or-later
// The practice offices: as complete as a real one would have to be.
#include "offices.h"

#include "himpun/indicator/codes.h"
#include "himpun/service/practice.h"
#include "himpun/workflow/engine.h"

#include <gmock/gmock.h>

#include <set>

using namespace himpun;
using namespace offices;
using indicator::Aggregation;
using indicator::Polarity;
using testing::Contains;
using testing::Each;
using testing::IsEmpty;
using testing::Not;

namespace
{

const calendar::Period thirdQuarter{2026, calendar::PeriodKind::Quarter, 3};

struct PracticeOffice : testing::TestWithParam<Pair> {
    const service::Office office = practiceOffice(GetParam().office);
    const sop::Sop sop = sopNamed(GetParam().sop);

    /// A cycle of the third quarter as it would be started, everything agreed on three days.
    workflow::Start start() const
    {
        workflow::Start start;
        start.period = thirdQuarter;
        start.units = formsFor(office, thirdQuarter);
        start.assignments = assignmentsFor(office, sop, start.units);
        start.coordinators = office.coordinators;
        for (const sop::Step &step : sop.steps) {
            if (step.duration.unit == calendar::DurationUnit::Agreed)
                start.agreed.emplace(step.id, calendar::Duration::days(3));
        }
        return start;
    }

    service::Practice practice() const
    {
        const auto file = resources() / "practice/realisasi" / (GetParam().office + ".json");
        const auto loaded = service::loadPractice(contentOf(file), office);
        if (!loaded)
            throw std::runtime_error(loaded.error().front().place.pointer + " "
                                     + loaded.error().front().subject);
        return *loaded;
    }
};

indicator::Sheet sheetOf(const std::vector<indicator::Cell> &cells, const indicator::Form &form,
                         const workflow::UnitId &unit)
{
    const auto sheet = indicator::sheetFrom(cells, form, unit.text, thirdQuarter);
    if (!sheet)
        throw std::runtime_error(sheet.error().front().cell.row + " cannot be filled in");
    return *sheet;
}

std::string describe(const std::vector<indicator::Missing> &missing)
{
    std::string out;
    for (const auto &each : missing)
        out += each.row + ": " + std::string(indicator::codeOf(each.lack)) + '\n';
    return out;
}

std::string lettersOf(std::string name)
{
    std::erase(name, '-');
    return name;
}

/// Each with its practice office's third quarter.
std::vector<std::pair<indicator::Indicator, indicator::Achievement>> achievementsOf(
    const service::Office &office, const service::Practice &practice)
{
    std::vector<std::pair<indicator::Indicator, indicator::Achievement>> found;
    for (const auto &written : practice.sheets) {
        const auto &form = office.agreement(written.unit, 2026)->form;
        const auto sheet = sheetOf(written.cells, form, written.unit);
        for (const auto &each : form.indicators)
            found.emplace_back(each,
                               achieve(each, thirdQuarter, measuredIn(each, *sheet.find(each.id))));
    }
    return found;
}

} // namespace

TEST_P(PracticeOffice, loads_without_a_single_doubt)
{
    const service::FolderSource files({resources() / "practice", resources()});
    const auto loaded = service::loadOffice(
        contentOf(resources() / "practice" / (GetParam().office + ".json")), files);
    ASSERT_TRUE(loaded) << offices::describe(loaded.error());
    EXPECT_THAT(loaded->notes, IsEmpty()) << offices::describe(loaded->notes);
    EXPECT_EQ(loaded->office.id.text, GetParam().office);
}

TEST_P(PracticeOffice, is_the_same_after_it_was_written_down_and_read_without_any_other_file)
{
    const std::string canonical = toCanonical(office);
    const auto again = service::loadOffice(canonical, service::NoFiles());
    ASSERT_TRUE(again) << offices::describe(again.error());
    EXPECT_EQ(again->office, office);
    EXPECT_EQ(toCanonical(again->office), canonical);
}

TEST_P(PracticeOffice, runs_the_sop_it_names_with_somebody_for_every_step_in_every_unit)
{
    EXPECT_EQ(office.sop, sop.id);
    EXPECT_EQ(start().units.size(), office.units.size());
    EXPECT_THAT(workflow::gapsOf(sop, start()), IsEmpty());
}

TEST_P(PracticeOffice, assigns_nobody_to_an_actor_the_sop_does_not_have)
{
    for (const auto &assignment : office.assignments)
        EXPECT_TRUE(sop.find(assignment.actor)) << assignment.actor.text;
}

TEST_P(PracticeOffice, promises_something_in_every_unit_and_quarter_of_both_years)
{
    for (const service::Unit &unit : office.units) {
        for (const int year : {2026, 2027}) {
            const auto *agreement = office.agreement(unit.id, year);
            ASSERT_TRUE(agreement) << unit.id.text << year;
            EXPECT_THAT(agreement->form.budget, Not(IsEmpty()));
            for (const auto &each : agreement->form.indicators) {
                EXPECT_TRUE(each.yearTarget) << each.id.text;
                EXPECT_EQ(each.periodTargets.size(), 4U) << each.id.text;
                EXPECT_FALSE(each.definition.empty() || each.source.empty()) << each.id.text;
            }
        }
    }
}

TEST_P(PracticeOffice, fills_in_sheets_that_may_be_handed_in_before_and_after_the_correction)
{
    std::size_t corrected = 0;
    for (const auto &written : practice().sheets) {
        const auto &form = office.agreement(written.unit, 2026)->form;
        auto cells = written.cells;
        const auto first =
            missing(sheetOf(cells, form, written.unit), form, office.policies.required);
        EXPECT_THAT(first, IsEmpty()) << written.unit.text << '\n' << describe(first);
        cells.insert(cells.end(), written.corrections.begin(), written.corrections.end());
        const auto second =
            missing(sheetOf(cells, form, written.unit), form, office.policies.required);
        EXPECT_THAT(second, IsEmpty()) << written.unit.text << '\n' << describe(second);
        corrected += !written.corrections.empty();
    }
    EXPECT_EQ(practice().sheets.size(), office.units.size());
    EXPECT_GE(corrected, 1U);
}

TEST_P(PracticeOffice, stays_below_some_targets_and_above_others)
{
    int below = 0, reached = 0, notDue = 0;
    for (const auto &[each, achievement] : achievementsOf(office, practice())) {
        if (const auto *percent = percentOf(achievement))
            ++(*percent < base::Fraction(100) ? below : reached);
        notDue += std::holds_alternative<indicator::NotDueYet>(achievement);
    }
    EXPECT_GE(below, 3);
    EXPECT_GE(reached, 3);
    EXPECT_GE(notDue, 1);
}

INSTANTIATE_TEST_SUITE_P(All, PracticeOffice, testing::ValuesIn(all),
                         [](const auto &tested) { return lettersOf(tested.param.office); });

TEST(PracticeOffices, between_them_measure_in_every_way_there_is)
{
    std::set<Polarity> polarities;
    std::set<Aggregation> aggregations;
    std::set<std::string> scales;
    bool elements = false;
    for (const Pair &pair : all) {
        for (const auto &agreement : practiceOffice(pair.office).agreements) {
            for (const auto &each : agreement.form.indicators) {
                polarities.insert(each.polarity);
                aggregations.insert(each.aggregation);
                elements = elements || each.elements;
                if (each.scale)
                    scales.insert(each.scale->id);
            }
        }
    }
    EXPECT_EQ(polarities.size(), 6U);
    EXPECT_EQ(aggregations.size(), 4U);
    EXPECT_THAT(scales, testing::ElementsAre("opini-bpk", "predikat-sakip"));
    EXPECT_TRUE(elements);
}

TEST(PracticeOffices, have_one_with_at_least_six_units_and_forty_indicators)
{
    const auto office = practiceOffice("disperindag-nganjuk");
    std::size_t indicators = 0;
    for (const auto &unit : office.units)
        indicators += office.agreement(unit.id, 2026)->form.indicators.size();
    EXPECT_GE(office.units.size(), 6U);
    EXPECT_GE(indicators, 40U);
}

TEST(PracticeOffices, have_a_target_far_surpassed_and_one_of_which_nothing_was_reached)
{
    const auto office = practiceOffice("disperindag-nganjuk");
    const auto practice = service::loadPractice(
        contentOf(resources() / "practice/realisasi/disperindag-nganjuk.json"), office);
    ASSERT_TRUE(practice);
    std::vector<base::Fraction> percents;
    for (const auto &[each, achievement] : achievementsOf(office, *practice)) {
        if (const auto *percent = percentOf(achievement))
            percents.push_back(*percent);
    }
    EXPECT_THAT(percents, Contains(testing::Gt(base::Fraction(150))));
    EXPECT_THAT(percents, Contains(base::Fraction(0)));
}

TEST(PracticeOffices, let_the_head_of_a_bidang_check_what_somebody_else_filled_in)
{
    const auto office = practiceOffice("disperindag-nganjuk");
    const auto sop = sopNamed("3-disperindag-nganjuk");
    const auto forms = formsFor(office, thirdQuarter);
    const auto assignments = assignmentsFor(office, sop, forms);
    const auto holders = [&](const char *actor, const workflow::UnitId &unit) {
        for (const auto &each : assignments) {
            if (each.actor.text == actor && each.unit == unit)
                return each.officials;
        }
        return std::vector<workflow::OfficialId>{};
    };
    for (const auto &unit : office.units) {
        const auto fillers = holders("kasi", unit.id);
        ASSERT_THAT(fillers, Not(IsEmpty())) << unit.id.text;
        EXPECT_THAT(holders("kabid", unit.id), Each(Not(testing::AnyOfArray(fillers))));
    }
}
