// SPDX-License-Identifier: GPL-3.0-or-later
#include "remark_drafts.h"

#include <gtest/gtest.h>

using namespace himpun;
using namespace himpun::app;

TEST(RemarkDrafts, are_there_again_at_the_next_start_for_the_same_person)
{
    const workflow::CellRemark remark{workflow::UnitId{"pasar"}, "ikm", "actual",
                                      "“17”, bukan 71: periksa; lihat a|b"};
    RemarkDrafts drafts;
    drafts.openFor({"2026-TW3"}, {"sekretaris"});
    drafts.put({remark.unit, remark.row, remark.field, "lain"});
    drafts.put(remark);
    RemarkDrafts later;
    later.openFor({"2026-TW3"}, {"kepala"});
    EXPECT_TRUE(later.all().empty());
    later.openFor({"2026-TW3"}, {"sekretaris"});
    EXPECT_EQ(later.all(), std::vector{remark});
    EXPECT_EQ(later.find({remark.unit, "ikm", "note", {}}), nullptr);
    later.clear();
    drafts.openFor({"2026-TW3"}, {"sekretaris"});
    EXPECT_TRUE(drafts.all().empty());
}

TEST(RemarkDrafts, an_empty_text_takes_one_away)
{
    RemarkDrafts drafts;
    drafts.openFor({"2026-TW3"}, {"sekretaris"});
    drafts.put({workflow::UnitId{"pasar"}, "ikm", "actual", "periksa"});
    drafts.put({workflow::UnitId{"pasar"}, "ikm", "actual", {}});
    EXPECT_TRUE(drafts.all().empty());
}
