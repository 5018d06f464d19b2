// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of a cycle are told of its history.
#include "himpun/reading/cycle_board.h"
#include "service/desk_story.h"

using namespace desk;

namespace
{

class CycleBoardTest : public DeskStory
{
protected:
    CycleBoardTest()
    {
        start();
        untilTheSheets();
    }
};

} // namespace

TEST_P(CycleBoardTest, a_unit_that_is_let_off_is_named_in_its_line_of_the_history)
{
    done(kasubag, workflow::ExemptUnit{industri, "bidang baru dibentuk"});
    const auto board = reading::cycleBoard(*bench, cycle, kasubag);
    EXPECT_EQ(board->history.back().unit, industri);
    EXPECT_FALSE(board->history.back().task);
}

INSTANTIATE_TEST_SUITE_P(On, CycleBoardTest, testing::Values(Kind::Memory));
