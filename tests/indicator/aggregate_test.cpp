// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/aggregate.h"
#include "numbers.h"

#include <gtest/gtest.h>

#include <initializer_list>

using namespace himpun;
using namespace himpun::indicator;

namespace
{

calendar::Period quarter(int index)
{
    return {2026, calendar::PeriodKind::Quarter, index};
}

Indicator planned(Aggregation aggregation, const char *year,
                  std::initializer_list<const char *> quarters)
{
    Indicator indicator;
    indicator.aggregation = aggregation;
    indicator.yearTarget = point(year);
    int index = 0;
    for (const char *target : quarters)
        indicator.periodTargets[quarter(++index)] = point(target);
    return indicator;
}

/// By quarter; nullptr where nobody filled anything in.
PeriodActuals filled(std::initializer_list<const char *> quarters)
{
    PeriodActuals actuals;
    int index = 0;
    for (const char *actual : quarters) {
        ++index;
        actuals[quarter(index)] = actual ? Measured(frac(actual)) : Measured(NotFilled{});
    }
    return actuals;
}

std::string soFar(const Indicator &indicator, const PeriodActuals &actuals, int upTo)
{
    return said(achieveSoFar(indicator, actuals, quarter(upTo)));
}

std::string ofYear(const Indicator &indicator, const PeriodActuals &actuals, int upTo)
{
    return said(achieveYear(indicator, actuals, quarter(upTo)));
}

} // namespace

TEST(Sum, divides_the_filled_periods_by_the_targets_of_the_same_periods)
{
    const auto indicator = planned(Aggregation::Sum, "100", {"10", "20", "30", "40"});
    const auto actuals = filled({"10", nullptr, "15"});
    EXPECT_EQ(soFar(indicator, actuals, 3), "125/2 ratio"); // 25 of 40, not of 60
    EXPECT_EQ(ofYear(indicator, actuals, 3), "25 ratio");
    EXPECT_EQ(aggregate(indicator, actuals, quarter(3)).counted,
              (std::vector{quarter(1), quarter(3)}));
}

TEST(Sum, stops_at_the_period_asked_for)
{
    const auto indicator = planned(Aggregation::Sum, "100", {"10", "20", "30", "40"});
    EXPECT_EQ(soFar(indicator, filled({"10", "10", "99"}), 2), "200/3 ratio");
}

TEST(Sum, has_no_target_when_one_of_its_periods_has_none)
{
    auto indicator = planned(Aggregation::Sum, "100", {"10", "20"});
    indicator.periodTargets.erase(quarter(2));
    EXPECT_EQ(soFar(indicator, filled({"10", "10"}), 2), "not-computable no-target");
    EXPECT_EQ(ofYear(indicator, filled({"10", "10"}), 2), "20 ratio");
}

TEST(Sum, says_so_when_one_period_cannot_be_computed)
{
    const auto indicator = planned(Aggregation::Sum, "100", {"10", "20"});
    auto actuals = filled({"10"});
    actuals[quarter(2)] = NotComputable{Obstacle::ZeroDenominator};
    EXPECT_EQ(soFar(indicator, actuals, 2), "not-computable zero-denominator");
}

TEST(Last, takes_the_last_filled_period_and_its_target)
{
    const auto indicator = planned(Aggregation::Last, "80", {"20", "40", "60", "80"});
    EXPECT_EQ(soFar(indicator, filled({"20", nullptr, "45"}), 4), "75 ratio");
    EXPECT_EQ(soFar(indicator, filled({"20", nullptr, "45"}), 2), "100 ratio");
    EXPECT_EQ(ofYear(indicator, filled({"20", nullptr, "45"}), 4), "225/4 ratio");
}

TEST(AverageOfPeriods, divides_by_the_filled_ones)
{
    const auto indicator = planned(Aggregation::Average, "80", {"80", "90", "80", "80"});
    EXPECT_EQ(said(aggregate(indicator, filled({"60", "90"}), quarter(4)).actual), "75");
    EXPECT_EQ(soFar(indicator, filled({"60", "90"}), 4), "1500/17 ratio"); // 75 of 85
    EXPECT_EQ(ofYear(indicator, filled({"60", "90"}), 4), "375/4 ratio");
}

TEST(Fixed, holds_the_last_filled_period_against_the_one_target)
{
    auto indicator = planned(Aggregation::Fixed, "45", {});
    EXPECT_EQ(soFar(indicator, filled({"45", "36"}), 2), "80 ratio");
    EXPECT_EQ(ofYear(indicator, filled({"45", "36"}), 2), "80 ratio");
}

TEST(Trap, full_marks_in_every_quarter_do_not_become_two_hundred_percent)
{
    const auto percent = planned(Aggregation::Last, "100", {"100", "100", "100", "100"});
    EXPECT_EQ(ofYear(percent, filled({"100", "100"}), 2), "100 ratio");
    const auto people = planned(Aggregation::Fixed, "45", {});
    EXPECT_EQ(ofYear(people, filled({"45", "45", "45", "45"}), 4), "100 ratio");
}

TEST(Trap, a_cumulative_entry_is_not_added_up_again)
{
    auto indicator = planned(Aggregation::Sum, "100", {"10", "30", "60", "100"});
    indicator.entry = Entry::Cumulative;
    EXPECT_EQ(soFar(indicator, filled({"10", "27"}), 2), "90 ratio");
    EXPECT_EQ(ofYear(indicator, filled({"10", "27"}), 2), "27 ratio");
    indicator.aggregation = Aggregation::Average;
    EXPECT_EQ(soFar(indicator, filled({"10", "27"}), 2), "90 ratio");
}

TEST(Trap, both_achievements_are_wanted_against_the_quarter_and_against_the_year)
{
    const auto indicator = planned(Aggregation::Sum, "17.24", {"1", "4", "6", "6.24"});
    EXPECT_EQ(soFar(indicator, filled({"1.1"}), 1), "110 ratio");
    EXPECT_EQ(percentOf(achieveYear(indicator, filled({"1.1"}), quarter(1)))->toFixed(2), "6.38");
}

TEST(SoFar, reads_not_due_yet_until_something_was_due)
{
    const auto index = planned(Aggregation::Last, "0.9", {"0", "0", "0", "0.9"});
    EXPECT_EQ(soFar(index, {}, 3), "not-due-yet");
    EXPECT_EQ(soFar(index, filled({"0", "0"}), 3), "not-due-yet");
    EXPECT_EQ(soFar(index, filled({"0", "0"}), 4), "not-filled"); // due now, and not filled
    EXPECT_EQ(soFar(index, filled({"0", "0", "0", "0.9"}), 4), "100 ratio");
}

TEST(SoFar, keeps_what_was_due_earlier_in_a_period_without_a_target)
{
    const auto indicator = planned(Aggregation::Sum, "50", {"20", "0", "0", "30"});
    EXPECT_EQ(soFar(indicator, filled({"10"}), 2), "50 ratio");
}

TEST(SoFar, ignores_other_years_and_other_kinds_of_period)
{
    const auto indicator = planned(Aggregation::Sum, "50", {"20", "0", "0", "30"});
    auto actuals = filled({"10"});
    actuals[{2025, calendar::PeriodKind::Quarter, 1}] = frac("70");
    actuals[{2026, calendar::PeriodKind::Month, 1}] = frac("70");
    EXPECT_EQ(soFar(indicator, actuals, 2), "50 ratio");
}

TEST(SoFar, adds_up_the_bounds_of_ranges)
{
    auto indicator = planned(Aggregation::Sum, "100", {});
    indicator.polarity = Polarity::Range;
    indicator.periodTargets[quarter(1)] = {dec("8"), dec("10")};
    indicator.periodTargets[quarter(2)] = {dec("8"), dec("10")};
    EXPECT_EQ(soFar(indicator, filled({"5", "12"}), 2), "100 within-range");
}
