// SPDX-License-Identifier: GPL-3.0-or-later
// Which sheet is opened, and why it is as it is.
#include "himpun/reading/unit_sheet.h"
#include "service/desk_story.h"

using namespace desk;

namespace
{

class UnitSheetTest : public DeskStory
{
protected:
    UnitSheetTest()
    {
        start();
        untilTheSheets();
    }

    reading::UnitSheet seenBy(const workflow::OfficialId &official,
                              const std::optional<workflow::UnitId> &unit = {})
    {
        return *reading::unitSheet(*bench, cycle, unit, official);
    }
};

} // namespace

TEST_P(UnitSheetTest, a_unit_that_was_let_off_is_not_the_first_one_that_is_opened)
{
    ASSERT_EQ(seenBy(kadis).unit, industri);
    done(kasubag, workflow::ExemptUnit{industri, "bidang baru dibentuk"});
    EXPECT_EQ(seenBy(kadis).unit, pasar);
}

TEST_P(UnitSheetTest, a_unit_that_was_let_off_says_by_whom_and_why)
{
    const base::Instant when = clock.now();
    done(kasubag, workflow::ExemptUnit{industri, "bidang baru dibentuk"});
    const reading::UnitSheet sheet = seenBy(kadis, industri);
    EXPECT_EQ(sheet.lock, reading::Lock::Exempted);
    ASSERT_TRUE(sheet.exemption);
    EXPECT_EQ(sheet.exemption->reason, "bidang baru dibentuk");
    EXPECT_EQ(sheet.exemption->at, when);
    EXPECT_NE(sheet.exemption->by.find("Dwi Cahyono"), std::string::npos) << sheet.exemption->by;
    EXPECT_TRUE(sheet.units.front().exempted);
    EXPECT_FALSE(sheet.units.back().exempted);
}

TEST_P(UnitSheetTest, a_cycle_that_stands_still_says_since_when_by_whom_and_why)
{
    const base::Instant when = clock.now();
    done(kasubag, workflow::Suspend{"rapat anggaran"});
    const reading::UnitSheet sheet = seenBy(kadis, pasar);
    EXPECT_EQ(sheet.lock, reading::Lock::Paused);
    ASSERT_TRUE(sheet.pause);
    EXPECT_EQ(sheet.pause->reason, "rapat anggaran");
    EXPECT_EQ(sheet.pause->at, when);
    EXPECT_FALSE(sheet.exemption);
}

TEST_P(UnitSheetTest, a_sheet_whose_turn_has_not_come_says_whose_it_is)
{
    start();
    const reading::UnitSheet sheet = seenBy(kadis, pasar);
    EXPECT_EQ(sheet.lock, reading::Lock::NotOpenYet);
    ASSERT_EQ(sheet.awaited.size(), 1U);
    EXPECT_NE(sheet.awaited.front().find("Sekretaris"), std::string::npos) << sheet.awaited.front();
}

INSTANTIATE_TEST_SUITE_P(On, UnitSheetTest, testing::Values(Kind::Memory));
