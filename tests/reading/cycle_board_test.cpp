// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of a cycle are told of its history.
#include "himpun/reading/cycle_board.h"
#include "himpun/reading/cycle_summary.h"
#include "himpun/reading/step_story.h"
#include "himpun/reading/task_card.h"
#include "himpun/text/labels.h"
#include "service/desk_story.h"

using namespace desk;

namespace
{

class CycleBoardTest : public DeskStory
{
protected:
    CycleBoardTest() { untilTheSheets(); }
};

} // namespace

TEST_P(CycleBoardTest, a_unit_that_is_let_off_is_named_in_its_line_of_the_history)
{
    done(kasubag, workflow::ExemptUnit{industri, "bidang baru dibentuk"});
    const auto board = reading::cycleBoard(*bench, cycle, kasubag);
    EXPECT_EQ(board->history.back().unit, industri);
    EXPECT_FALSE(board->history.back().task);
}

TEST_P(CycleBoardTest, nothing_is_offered_where_the_file_is_only_read)
{
    auto board = *reading::cycleBoard(*bench, cycle, kasubag);
    const sop::StepId forms = board.view.cycle.openTasks().front()->step;
    EXPECT_FALSE(reading::storyOf(board, forms, pasar).allowed.empty());
    board.isReadOnly = true;
    EXPECT_TRUE(reading::storyOf(board, forms, pasar).allowed.empty());
}

TEST_P(CycleBoardTest, a_suspended_cycle_counts_no_time_down)
{
    done(kasubag, workflow::Suspend{"rapat"});
    const auto cards = reading::taskCards(*bench, kadis);
    ASSERT_FALSE(cards->empty());
    for (const reading::TaskCard &card : *cards)
        EXPECT_EQ(card.timeLeft, text::label(workflow::CycleState::Suspended));
    EXPECT_FALSE(reading::cycleSummaries(*bench)->front().nextDue);
}

INSTANTIATE_TEST_SUITE_P(On, CycleBoardTest, testing::Values(Kind::Memory));
