// SPDX-License-Identifier: GPL-3.0-or-later
// What was to be done, what was done, and in time.
#include "himpun/workflow/timeliness.h"
#include "support/story.h"

#include <gtest/gtest.h>

namespace himpun::support
{

using namespace workflow;
using namespace std::chrono_literals;

namespace
{

const sop::StepId entry{"isi-kertas-kerja"};

class TimelinessTest : public testing::Test
{
protected:
    TimelinessTest() { story.start().goOn("isi-kertas-kerja@pasar"); }

    Timeliness of(const std::optional<UnitId> &unit = {}) const
    {
        return timelinessOf(story.cycle(), story.now(), entry, unit);
    }

    Story story{shippedSop(3), {"industri", "pasar"}};
};

} // namespace

TEST_F(TimelinessTest, expects_what_is_done_and_what_is_due)
{
    EXPECT_EQ(of(), (Timeliness{0, 0, 0})) << "open, and not due yet";
    story.complete("kasi-pasar", "isi-kertas-kerja@pasar");
    EXPECT_EQ(of(), (Timeliness{1, 1, 1}));
    story.wait(24h * 30);
    EXPECT_EQ(of(), (Timeliness{2, 1, 1})) << "the other one is due now";
    story.complete("kasi-industri", "isi-kertas-kerja@industri");
    EXPECT_EQ(of(), (Timeliness{2, 2, 1})) << "done, and late";
    EXPECT_EQ(of(UnitId{"pasar"}), (Timeliness{1, 1, 1}));
    EXPECT_EQ(of(UnitId{"industri"}), (Timeliness{1, 1, 0}));
}

TEST_F(TimelinessTest, counts_every_round)
{
    story.complete("kasi-pasar", "isi-kertas-kerja@pasar")
        .sendBack("kabid-pasar", "periksa-kabid@pasar")
        .wait(24h * 30)
        .complete("kasi-pasar", "isi-kertas-kerja@pasar");
    EXPECT_EQ(of(UnitId{"pasar"}), (Timeliness{2, 2, 1}));
}

TEST_F(TimelinessTest, expects_nothing_of_a_unit_that_was_exempted)
{
    story.complete("kasi-pasar", "isi-kertas-kerja@pasar")
        .does("pengelola", ExemptUnit{{"pasar"}, "tidak punya indikator"})
        .wait(24h * 30);
    EXPECT_EQ(of(), (Timeliness{1, 0, 0}));
    EXPECT_EQ(of(UnitId{"pasar"}), (Timeliness{0, 0, 0}));
}

TEST_F(TimelinessTest, lets_nothing_become_due_while_the_cycle_stands_still)
{
    story.does("pengelola", Suspend{"libur panjang"}).wait(24h * 30);
    EXPECT_EQ(of(), (Timeliness{0, 0, 0}));
}

} // namespace himpun::support
