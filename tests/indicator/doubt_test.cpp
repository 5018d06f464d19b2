// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody should explain before it is believed.
#include "himpun/indicator/doubt.h"
#include "numbers.h"

#include <gtest/gtest.h>

using namespace himpun;
using namespace himpun::indicator;

namespace
{

Indicator promised(const char *unitOfMeasure, const char *target)
{
    Indicator result;
    result.id.text = "nilai";
    result.unitOfMeasure = unitOfMeasure;
    result.periodTargets[period("2026-TW3")] = point(target);
    return result;
}

SheetRow reached(const char *actual)
{
    SheetRow row;
    row.indicator.text = "nilai";
    row.actual = dec(actual);
    row.evidence.push_back({});
    return row;
}

std::vector<Check> doubts(const Indicator &indicator, const SheetRow &row,
                          const PeriodActuals &earlier = {}, const CheckPolicy &policy = {})
{
    std::vector<Check> checks;
    for (const Doubt &doubt : doubtsAbout(indicator, row, period("2026-TW3"), earlier, policy))
        checks.push_back(doubt.check);
    return checks;
}

PeriodActuals were(std::initializer_list<std::pair<const char *, const char *>> periods)
{
    PeriodActuals earlier;
    for (const auto &[name, value] : periods)
        earlier[period(name)] = base::Fraction(dec(value));
    return earlier;
}

using All = std::vector<Check>;

} // namespace

TEST(Doubts, are_none_about_an_ordinary_number_and_none_about_nothing)
{
    EXPECT_EQ(doubts(promised("Orang", "80"), reached("82")), All());
    EXPECT_EQ(doubts(promised("Orang", "80"), SheetRow{}), All());
}

TEST(Doubts, are_about_what_stands_out_against_its_own_history)
{
    const auto earlier =
        were({{"2025-TW3", "10"}, {"2025-TW4", "11"}, {"2026-TW1", "12"}, {"2026-TW2", "13"}});
    EXPECT_EQ(doubts(promised("Orang", "300"), reached("300"), earlier), All{Check::Unusual});
    EXPECT_EQ(doubts(promised("Orang", "12"), reached("12"), earlier), All());
}

TEST(Doubts, compare_with_the_last_eight_periods_only)
{
    PeriodActuals earlier = were({{"2026-TW2", "13"},
                                  {"2026-TW1", "12"},
                                  {"2025-TW4", "11"},
                                  {"2025-TW3", "10"},
                                  {"2025-TW2", "13"},
                                  {"2025-TW1", "12"},
                                  {"2024-TW4", "11"},
                                  {"2024-TW3", "10"}});
    EXPECT_EQ(doubts(promised("Orang", "300"), reached("300"), earlier), All{Check::Unusual});
    for (const char *old : {"2024-TW2", "2024-TW1", "2023-TW4", "2023-TW3", "2023-TW2", "2023-TW1",
                            "2022-TW4", "2022-TW3", "2022-TW2"})
        earlier[period(old)] = base::Fraction(300);
    EXPECT_EQ(doubts(promised("Orang", "300"), reached("300"), earlier), All{Check::Unusual});
}

TEST(Doubts, begin_above_one_and_a_half_times_the_target)
{
    EXPECT_EQ(doubts(promised("Orang", "80"), reached("120")), All());
    EXPECT_EQ(doubts(promised("Orang", "80"), reached("120.01")), All{Check::FarAboveTarget});
}

TEST(Doubts, are_about_a_year_so_far_that_shrinks)
{
    Indicator sofar = promised("Orang", "80");
    sofar.entry = Entry::Cumulative;
    sofar.aggregation = Aggregation::Sum;
    EXPECT_EQ(doubts(sofar, reached("60"), were({{"2026-TW2", "61"}})), All{Check::Fallen});
    EXPECT_EQ(doubts(sofar, reached("60"), were({{"2026-TW2", "60"}})), All());
    EXPECT_EQ(doubts(sofar, reached("10"), were({{"2025-TW4", "61"}})), All())
        << "a year begins at nothing";
    sofar.entry = Entry::PerPeriod;
    EXPECT_EQ(doubts(sofar, reached("60"), were({{"2026-TW2", "61"}})), All());
}

TEST(Doubts, let_a_share_or_a_state_of_the_year_so_far_shrink)
{
    Indicator state = promised("Persen", "12");
    state.entry = Entry::Cumulative;
    EXPECT_EQ(doubts(state, reached("11.5"), were({{"2026-TW2", "12"}})), All())
        << "kondisi akhir, such as poverty";
    Indicator share = promised("Persen", "75");
    share.entry = Entry::Cumulative;
    share.aggregation = Aggregation::Sum;
    share.elements = Elements{"tertib", "semua", 100};
    SheetRow row = reached("0");
    row.actual.reset();
    row.numerator = dec("45");
    row.denominator = dec("60");
    EXPECT_EQ(doubts(share, row, were({{"2026-TW2", "80"}})), All()) << "20 of 25 before";
}

TEST(Doubts, compare_a_year_so_far_with_the_same_period_of_other_years_only)
{
    Indicator sofar = promised("Orang", "75");
    sofar.entry = Entry::Cumulative;
    sofar.periodTargets = {{period("2026-TW1"), point("25")}};
    const auto found = [&](const char *actual, const PeriodActuals &earlier) {
        std::vector<Check> checks;
        for (const Doubt &doubt : doubtsAbout(sofar, reached(actual), period("2026-TW1"), earlier))
            checks.push_back(doubt.check);
        return checks;
    };
    auto earlier = were({{"2025-TW1", "24"},
                         {"2025-TW2", "2400"},
                         {"2025-TW3", "2410"},
                         {"2025-TW4", "2420"},
                         {"2024-TW4", "2430"}});
    EXPECT_EQ(found("25", earlier), All()) << "the first of a year is far below the last ones";
    for (const char *year : {"2024-TW1", "2023-TW1", "2022-TW1"})
        earlier[period(year)] = frac("24");
    EXPECT_EQ(found("25", earlier), All());
    EXPECT_EQ(found("35", earlier), All{Check::Unusual});
}

TEST(Doubts, are_none_about_the_first_real_number_after_zeros)
{
    const auto zeros =
        were({{"2025-TW3", "0"}, {"2025-TW4", "0"}, {"2026-TW1", "0"}, {"2026-TW2", "0"}});
    EXPECT_EQ(doubts(promised("Orang", "5"), reached("5"), zeros), All());
}

TEST(Doubts, believe_a_number_of_its_targets_size_whatever_it_was_before)
{
    const auto earlier = were({{"2026-TW1", "1"}, {"2026-TW2", "1"}});
    EXPECT_EQ(doubts(promised("Orang", "100"), reached("100"), earlier), All());
}

TEST(Doubts, want_no_evidence_of_nothing_done_but_of_nothing_gone_wrong)
{
    SheetRow row = reached("0");
    row.evidence.clear();
    Indicator built = promised("Unit", "80");
    EXPECT_EQ(doubts(built, row), All());
    built.polarity = Polarity::MinimizeA;
    EXPECT_EQ(doubts(built, row), (All{Check::FarAboveTarget, Check::NoEvidence}));
}

TEST(Doubts, look_past_a_period_that_nobody_filled_in)
{
    Indicator sofar = promised("Orang", "80");
    sofar.entry = Entry::Cumulative;
    sofar.aggregation = Aggregation::Sum;
    auto earlier = were({{"2026-TW1", "70"}});
    earlier[period("2026-TW2")] = NotFilled{};
    EXPECT_EQ(doubts(sofar, reached("60"), earlier), All{Check::Fallen});
}

TEST(Doubts, are_about_more_than_all)
{
    EXPECT_EQ(doubts(promised("Persen", "95"), reached("100")), All());
    EXPECT_EQ(doubts(promised("Persen", "95"), reached("100.5")), All{Check::AboveHundred});
    EXPECT_EQ(doubts(promised("Orang", "95"), reached("100.5")), All());
    Indicator share = promised("Persen", "95");
    share.elements = Elements{"pasar tertib", "pasar", 100};
    SheetRow row;
    row.indicator.text = "nilai";
    row.evidence.push_back({});
    row.numerator = dec("12");
    row.denominator = dec("11");
    EXPECT_EQ(doubts(share, row), All{Check::PartAboveWhole}) << "said once, where it comes from";
    row.denominator = dec("12");
    EXPECT_EQ(doubts(share, row), All());
    row.denominator = dec("0");
    EXPECT_EQ(doubts(share, row), All{Check::PartAboveWhole}) << "12 of none";
}

TEST(Doubts, count_no_steps_of_a_predicate)
{
    Indicator opinion = promised("Predikat", "4");
    opinion.scale = PredicateScale{};
    EXPECT_EQ(doubts(opinion, reached("7")), All());
}

TEST(Doubts, are_about_a_point_that_was_taken_for_a_comma)
{
    EXPECT_EQ(doubts(promised("Indeks", "88.82"), reached("8882")), All{Check::Hundredfold})
        << "said once, though it is far above the target as well";
    EXPECT_EQ(doubts(promised("Indeks", "88.82"), reached("0.89")), All{Check::Hundredfold});
    EXPECT_EQ(doubts(promised("Persen", "90"), reached("9000")), All{Check::Hundredfold});
    EXPECT_EQ(doubts(promised("Orang", "60"), reached("1")), All()) << "a sixtieth";
    EXPECT_EQ(doubts(promised("Orang", "0"), reached("100")), All());
    const auto earlier = were({{"2026-TW1", "90"}, {"2026-TW2", "88"}});
    EXPECT_EQ(doubts(promised("Orang", "200"), reached("0.9"), earlier), All{Check::Hundredfold})
        << "by what it was before";
    EXPECT_EQ(doubts(promised("Orang", "1"), reached("95"), earlier), All{Check::FarAboveTarget})
        << "it has always been a hundred times its target";
}

TEST(Doubts, are_about_the_number_of_the_period_before_once_more)
{
    EXPECT_EQ(doubts(promised("Orang", "80"), reached("73"), were({{"2026-TW2", "73"}})),
              All{Check::Copied});
    EXPECT_EQ(doubts(promised("Orang", "80"), reached("73"), were({{"2026-TW1", "73"}})), All());
    EXPECT_EQ(doubts(promised("Orang", "80"), reached("80"), were({{"2026-TW2", "80"}})), All())
        << "a target that is just reached";
    EXPECT_EQ(doubts(promised("Orang", "80"), reached("0"), were({{"2026-TW2", "0"}})), All());
}

TEST(Doubts, are_about_a_number_without_evidence)
{
    SheetRow row = reached("80");
    row.evidence.clear();
    EXPECT_EQ(doubts(promised("Orang", "80"), row), All{Check::NoEvidence});
    row.actual.reset();
    EXPECT_EQ(doubts(promised("Orang", "80"), row), All()) << "there is nothing to prove yet";
}

TEST(Doubts, say_the_figures_they_rest_on)
{
    const auto found =
        doubtsAbout(promised("Indeks", "88.82"), reached("8882"), period("2026-TW3"), {});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0], (Doubt{Check::Hundredfold, frac("8882"), frac("88.82")}));
}

TEST(Doubts, that_are_switched_off_are_not_there_and_hide_no_other)
{
    CheckPolicy policy;
    policy.decided[Check::FarAboveTarget] = CheckSeverity::Off;
    EXPECT_EQ(doubts(promised("Orang", "80"), reached("130"), {}, policy), All());
    EXPECT_EQ(doubts(promised("Indeks", "80"), reached("8000"), {}, policy),
              All{Check::Hundredfold});
    policy.decided = {{Check::Hundredfold, CheckSeverity::Off}};
    EXPECT_EQ(doubts(promised("Indeks", "80"), reached("8000"), {}, policy),
              All{Check::FarAboveTarget});
    policy.decided = {{Check::FarAboveTarget, CheckSeverity::Block}};
    EXPECT_EQ(doubts(promised("Indeks", "80"), reached("8000"), {}, policy),
              (All{Check::Hundredfold, Check::FarAboveTarget}))
        << "the graver one is not said by the other";
}

TEST(Doubts, in_a_sheet_know_their_row_their_cell_and_whether_the_note_explains_them)
{
    Form form{{promised("Orang", "80"), promised("Orang", "80")}, {}};
    form.indicators[1].id.text = "kedua";
    Sheet sheet{"bidang", period("2026-TW3"), {reached("80"), reached("200")}, {}};
    sheet.rows[0].evidence.clear();
    sheet.rows[1].indicator.text = "kedua";
    sheet.rows[1].note = " \n";
    CheckPolicy policy;
    policy.decided = {{Check::FarAboveTarget, CheckSeverity::Block}};
    const Doubt farAbove{Check::FarAboveTarget, frac("250")};
    EXPECT_EQ(doubtsIn(sheet, form, {}, policy),
              (std::vector<SheetDoubt>{
                  {"nilai", Field::Evidence, {Check::NoEvidence}, CheckSeverity::Note, false},
                  {"kedua", Field::Actual, farAbove, CheckSeverity::Block, false}}));
    EXPECT_EQ(blocking(doubtsIn(sheet, form, {}, policy)).size(), 1U);
    sheet.rows[1].note = "Dua kali lipat karena kegiatan gabungan.";
    EXPECT_TRUE(blocking(doubtsIn(sheet, form, {}, policy)).empty());
    policy.decided = {{Check::NoEvidence, CheckSeverity::Block}};
    sheet.rows[0].note = "Menyusul.";
    EXPECT_EQ(blocking(doubtsIn(sheet, form, {}, policy)).size(), 1U)
        << "evidence is not explained, it is given";
}
