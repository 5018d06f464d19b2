// SPDX-License-Identifier: GPL-3.0-or-later
#include "hours_text.h"

#include <gtest/gtest.h>

using namespace himpun::app;
using himpun::calendar::Hours;

TEST(HoursText, are_read_as_they_are_shown)
{
    for (const Hours &hours : {Hours{}, Hours{{450, 720}, {780, 960}}, Hours{{480, 660}},
                               Hours{{480, 600}, {615, 720}, {780, 960}}, Hours{{1320, 1440}}})
        EXPECT_EQ(hoursIn(typedHours(hours)), hours);
}

TEST(HoursText, are_typed_in_more_ways_than_one)
{
    const Hours hours{{450, 720}, {780, 960}};
    EXPECT_EQ(hoursIn({"07.30–16.00", "12.00–13.00"}), hours);
    EXPECT_EQ(hoursIn({" 7:30 - 16 ", "12-13"}), hours);
    EXPECT_EQ(hoursIn({"07.30 s.d. 16.00", "12.00 sampai 13.00"}), hours);
    EXPECT_EQ(hoursIn({"", ""}), Hours{}) << "a day off";
}

TEST(HoursText, that_make_no_sense_are_none)
{
    for (const TypedHours &typed :
         {TypedHours{"pagi", ""}, TypedHours{"16.00–07.30", ""}, TypedHours{"07.30–25.00", ""},
          TypedHours{"07.75–16.00", ""}, TypedHours{"07.30–16.00", "entah"},
          TypedHours{"07.30–16.00", "07.00–08.00"}, TypedHours{"07.30–16.00", "15.00–17.00"},
          TypedHours{"07.30–16.00", "12.00–13.00, 12.30–13.30"}, TypedHours{"", "12.00–13.00"}})
        EXPECT_EQ(hoursIn(typed), std::nullopt)
            << typed.span.toStdString() << " / " << typed.breaks.toStdString();
}
