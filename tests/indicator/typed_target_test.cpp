// SPDX-License-Identifier: GPL-3.0-or-later
// Targets as people write them.
#include "himpun/indicator/typed_target.h"

#include <gtest/gtest.h>

using namespace himpun;
using namespace himpun::indicator;

namespace
{

base::Decimal decimal(const char *text)
{
    return *base::Decimal::parse(text);
}

Indicator measuredIn(const char *unit)
{
    Indicator indicator;
    indicator.unitOfMeasure = unit;
    return indicator;
}

TargetReading typed(std::string_view text, const Indicator &indicator = measuredIn("Unit"))
{
    return readTarget(text, indicator, NumberOrigin::Typed);
}

TEST(TypedTarget, is_a_number_with_or_without_its_unit)
{
    EXPECT_EQ(typed("1.500"), TargetReading(Target::at(1500)));
    EXPECT_EQ(typed("45 orang/bulan"), TargetReading(Target::at(45)));
    EXPECT_EQ(typed("-2,5"), TargetReading(Target::at(decimal("-2.5"))));
    EXPECT_EQ(typed(" "), TargetReading(NoNumber{}));
}

TEST(TypedTarget, has_two_bounds_however_they_are_joined)
{
    const TargetReading expected = Target{80, 90};
    for (const char *text : {"80-90", "80 – 90", "80 s.d. 90", "80 s/d 90", "80%–90%"})
        EXPECT_EQ(typed(text, measuredIn("Persen")), expected) << text;
    EXPECT_EQ(typed("-5–-2"), TargetReading(Target{decimal("-5"), decimal("-2")}));
}

TEST(TypedTarget, in_percent_is_only_of_what_is_measured_in_percent)
{
    EXPECT_EQ(typed("95%", measuredIn("Persen")), TargetReading(Target::at(95)));
    const auto refused = typed("95%");
    ASSERT_TRUE(std::holds_alternative<NotANumber>(refused));
    EXPECT_EQ(std::get<NotANumber>(refused).fault, NumberFault::Percent);
}

TEST(TypedTarget, from_elsewhere_says_when_it_can_be_read_in_two_ways)
{
    const auto reading = readTarget("1.500", measuredIn("Unit"), NumberOrigin::Foreign);
    ASSERT_TRUE(std::holds_alternative<Ambiguous>(reading));
    EXPECT_TRUE(std::holds_alternative<NotANumber>(
        readTarget("1.500-2.000", measuredIn("Unit"), NumberOrigin::Foreign)));
}

TEST(TypedTarget, of_a_scale_is_its_label_or_score)
{
    Indicator opinion = measuredIn("Opini");
    opinion.scale = PredicateScale{"opini", "Opini", {{"TMP", 1, {}}, {"WTP", 4, {}}}, {}};
    EXPECT_EQ(typed("wtp", opinion), TargetReading(Target::at(4)));
    EXPECT_EQ(typed("1", opinion), TargetReading(Target::at(1)));
    EXPECT_EQ(typed("0", opinion), TargetReading(Target::at(0))) << "nothing is due yet";
    EXPECT_EQ(typed("bagus", opinion), TargetReading(NoSuchPredicate{}));
    EXPECT_EQ(typed("", opinion), TargetReading(NoNumber{}));
}

} // namespace
