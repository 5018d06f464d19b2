// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/practice/practice_office.h"
#include "himpun/store/memory_repository.h"

#include <gtest/gtest.h>

using namespace himpun;

TEST(PracticeOffice, made_on_a_sunday_says_nothing_of_the_monday_after)
{
    const base::Instant sunday = *base::parseInstant("2026-11-22T01:31:00+07:00");
    for (const sop::Sop &sop : practice::shippedSops()) {
        base::HandClock clock(practice::practiceMorning());
        service::Workbench bench(store::makeMemoryRepository(), clock, ledger::leastCost);
        const auto office = practice::practiceOfficeFor(sop.id);
        ASSERT_TRUE(practice::furnish(bench, clock, sop, *office, sunday));
        clock.set(sunday);
        EXPECT_EQ(bench.now(), sunday) << sop.id.text;
    }
}
