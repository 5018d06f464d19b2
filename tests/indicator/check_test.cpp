// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue of checks, and what they say of an agreement.
#include "files.h"
#include "himpun/indicator/doubt.h"
#include "numbers.h"

#include <gtest/gtest.h>

#include <set>

using namespace himpun;
using namespace himpun::indicator;

namespace
{

Indicator promise(std::initializer_list<const char *> quarters, const char *year)
{
    Indicator result;
    result.definition = "Banyaknya.";
    result.yearTarget = point(year);
    int index = 0;
    for (const char *quarter : quarters)
        result.periodTargets[{2026, calendar::PeriodKind::Quarter, ++index}] = point(quarter);
    return result;
}

using All = std::vector<Doubt>;

} // namespace

TEST(Checks, have_a_code_each_and_stand_in_the_order_of_their_names)
{
    std::set<std::string_view> codes;
    int at = 0;
    for (const CheckRule &rule : checkRules()) {
        EXPECT_EQ(static_cast<int>(rule.check), at++);
        EXPECT_TRUE(codes.insert(rule.code).second) << rule.code;
        EXPECT_FALSE(rule.ofAgreement && rule.usual == CheckSeverity::Block) << rule.code;
    }
    EXPECT_EQ(at, static_cast<int>(Check::NoEvidence) + 1);
}

TEST(Checks, keep_no_sheet_back_unless_the_office_decides_so)
{
    CheckPolicy policy;
    EXPECT_FALSE(policy.blocks());
    EXPECT_EQ(policy.of(Check::Unusual), CheckSeverity::Warning);
    policy.decided[Check::Unusual] = CheckSeverity::Block;
    EXPECT_TRUE(policy.blocks());
}

TEST(Checks, are_explained_with_their_usual_severity_and_source_in_the_documents)
{
    const std::string text = content(std::filesystem::path(HIMPUN_SOURCE_DIR) / "docs/checks.md");
    for (const CheckRule &rule : checkRules()) {
        const std::string row =
            "| `" + std::string(rule.code) + "` | " + std::string(codeOf(rule.usual)) + " |";
        EXPECT_NE(text.find(row), std::string::npos) << row;
    }
}

TEST(Promises, are_doubted_where_the_periods_do_not_add_up_to_the_year)
{
    Indicator added = promise({"10", "15", "15", "10"}, "50");
    added.aggregation = Aggregation::Sum;
    EXPECT_EQ(doubtsAbout(added), All());
    added.yearTarget = point("50.05");
    EXPECT_EQ(doubtsAbout(added), All()) << "offices round";
    added.yearTarget = point("55");
    EXPECT_EQ(doubtsAbout(added), All({{Check::TargetsSum, frac("50"), frac("55")}}));
    EXPECT_FALSE(targetsAgree(added));
    added.periodTargets.erase(period("2026-TW1"));
    EXPECT_EQ(doubtsAbout(added), All()) << "one is not known";
}

TEST(Promises, are_doubted_where_the_last_period_is_not_the_year)
{
    const Indicator last = promise({"0", "0", "0", "4.7"}, "4.47");
    EXPECT_EQ(doubtsAbout(last),
              All({{Check::TargetsEnd, frac("4.7"), frac("4.47"), period("2026-TW4")}}));
}

TEST(Promises, are_doubted_where_a_year_so_far_falls)
{
    Indicator sofar = promise({"10", "25", "20", "50"}, "50");
    EXPECT_EQ(doubtsAbout(sofar), All());
    sofar.entry = Entry::Cumulative;
    EXPECT_EQ(doubtsAbout(sofar), All()) << "a state may fall";
    sofar.aggregation = Aggregation::Sum;
    EXPECT_EQ(doubtsAbout(sofar),
              All({{Check::TargetsFall, frac("20"), frac("25"), period("2026-TW3")}}));
}

TEST(Promises, are_doubted_where_they_are_more_than_all_or_say_nothing_of_how_it_is_measured)
{
    Indicator share = promise({"50", "60", "70", "120"}, "120");
    share.unitOfMeasure = "%";
    share.definition = " ";
    EXPECT_EQ(doubtsAbout(share),
              All({{Check::NoDefinition}, {Check::TargetAboveHundred, frac("120")}}));
    CheckPolicy policy;
    policy.decided[Check::NoDefinition] = CheckSeverity::Off;
    EXPECT_EQ(doubtsAbout(share, policy), All({{Check::TargetAboveHundred, frac("120")}}));
}

TEST(Promises, that_changed_since_the_form_was_frozen_are_told)
{
    const auto quarter = period("2026-TW2");
    const Indicator frozen = promise({"10", "25", "40", "50"}, "50");
    Indicator now = frozen;
    EXPECT_FALSE(changeSince(frozen, &now, quarter));
    now.name = "Nama lain";
    now.periodTargets[period("2026-TW4")] = point("51");
    EXPECT_FALSE(changeSince(frozen, &now, quarter)) << "this period is measured as before";
    now.yearTarget = point("51");
    EXPECT_EQ(changeSince(frozen, &now, quarter),
              (Doubt{Check::TargetChanged, frac("51"), frac("50")}));
    now.periodTargets[quarter] = point("30");
    EXPECT_EQ(changeSince(frozen, &now, quarter),
              (Doubt{Check::TargetChanged, frac("30"), frac("25")}));
    now = frozen;
    now.polarity = Polarity::MinimizeA;
    EXPECT_EQ(changeSince(frozen, &now, quarter), Doubt{Check::TargetChanged});
    EXPECT_EQ(changeSince(frozen, nullptr, quarter),
              (Doubt{Check::TargetChanged, std::nullopt, frac("25")}));
}
