// SPDX-License-Identifier: GPL-3.0-or-later
#include "remark_drafts.h"

#include "settings.h"

#include <gtest/gtest.h>

using namespace himpun;
using namespace himpun::app;

namespace
{

Seat seatOf(const char *official, const QString &file = QStringLiteral("kantor.himpun"))
{
    return {file, {official}, nullptr, std::nullopt};
}

} // namespace

TEST(RemarkDrafts, are_there_again_at_the_next_start_for_the_same_person)
{
    const workflow::CellRemark remark{workflow::UnitId{"pasar"}, "ikm", "actual",
                                      "“17”, bukan 71: periksa; lihat a|b"};
    RemarkDrafts drafts;
    drafts.openFor(seatOf("sekretaris"), {"2026-TW3"});
    drafts.put({remark.unit, remark.row, remark.field, "lain"});
    drafts.put(remark);
    RemarkDrafts later;
    later.openFor(seatOf("kepala"), {"2026-TW3"});
    EXPECT_TRUE(later.all().empty());
    later.openFor(seatOf("sekretaris"), {"2026-TW3"});
    EXPECT_EQ(later.all(), std::vector{remark});
    EXPECT_EQ(later.find({remark.unit, "ikm", "note", {}}), nullptr);
    later.settle({remark});
    drafts.openFor(seatOf("sekretaris"), {"2026-TW3"});
    EXPECT_TRUE(drafts.all().empty());
}

TEST(RemarkDrafts, sent_with_one_unit_s_sheet_leave_those_of_the_others)
{
    RemarkDrafts drafts;
    drafts.openFor(seatOf("sekretaris"), {"2026-TW3"});
    const workflow::CellRemark market{workflow::UnitId{"pasar"}, "ikm", "actual", "periksa"};
    const workflow::CellRemark industry{workflow::UnitId{"industri"}, "ikm", "actual", "periksa"};
    drafts.put(market);
    drafts.put(industry);
    EXPECT_EQ(drafts.of(market.unit), std::vector{market});
    EXPECT_EQ(drafts.of(std::nullopt).size(), 2U);
    drafts.settle({market});
    EXPECT_EQ(drafts.all(), std::vector{industry});
    drafts.settle({industry});
    EXPECT_TRUE(drafts.all().empty());
}

TEST(RemarkDrafts, of_another_file_stay_when_one_is_made_anew)
{
    const auto put = [](const QString &file) {
        RemarkDrafts drafts;
        drafts.openFor(seatOf("sekretaris", file), {"2026-TW3"});
        drafts.put({workflow::UnitId{"pasar"}, "ikm", "actual", "periksa"});
    };
    const auto count = [](const QString &file) {
        RemarkDrafts drafts;
        drafts.openFor(seatOf("sekretaris", file), {"2026-TW3"});
        return drafts.all().size();
    };
    put("kantor.himpun");
    put("latihan.himpun");
    settings::forgetFile("latihan.himpun");
    EXPECT_EQ(count("latihan.himpun"), 0U);
    EXPECT_EQ(count("kantor.himpun"), 1U);
}

TEST(RemarkDrafts, an_empty_text_takes_one_away)
{
    RemarkDrafts drafts;
    drafts.openFor(seatOf("sekretaris"), {"2026-TW3"});
    drafts.put({workflow::UnitId{"pasar"}, "ikm", "actual", "periksa"});
    drafts.put({workflow::UnitId{"pasar"}, "ikm", "actual", {}});
    EXPECT_TRUE(drafts.all().empty());
}
