// SPDX-License-Identifier: GPL-3.0-or-later
// What verify comes to, and what to do about it.
#include "himpun/text/store_messages.h"

#include "in_english.h"

#include <gmock/gmock.h>

using namespace himpun;
using testing::HasSubstr;
using testing::Not;

namespace
{

store::VerifyReport with(std::vector<store::FaultKind> kinds)
{
    store::VerifyReport report;
    report.events = 7;
    report.cycles = 1;
    for (const store::FaultKind kind : kinds)
        report.faults.push_back({kind, 4, "tw3", 2, "x"});
    return report;
}

} // namespace

TEST(Verdict, tells_to_rebuild_when_only_the_summary_differs)
{
    const std::string words = text::verified(with({store::FaultKind::ProjectionDiffers}));
    EXPECT_THAT(words, HasSubstr("rebuild"));
    EXPECT_THAT(words, Not(HasSubstr("cadangan")));
}

TEST(Verdict, tells_to_restore_and_compare_when_an_event_is_not_what_it_was)
{
    using enum store::FaultKind;
    for (const store::FaultKind kind : {EntryAltered, EntryMissing, ContentMissing, FileDamaged}) {
        const std::string words = text::verified(with({kind, ProjectionDiffers}));
        EXPECT_THAT(words, HasSubstr("pulihkan cadangan terakhir, lalu bandingkan"));
        EXPECT_THAT(words, Not(HasSubstr("rebuild")));
    }
}

TEST(Verdict, counts_in_English_as_English_does)
{
    const InEnglish english;
    EXPECT_EQ(text::verified(with({})), "Sound: 7 events in 1 cycle checked.");
    EXPECT_THAT(text::verified(with({store::FaultKind::EntryAltered})),
                HasSubstr("1 fault found in 7 events."));
    EXPECT_THAT(
        text::verified(with({store::FaultKind::EntryAltered, store::FaultKind::EntryMissing})),
        HasSubstr("2 faults found"));
}
