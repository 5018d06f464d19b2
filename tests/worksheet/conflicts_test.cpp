// SPDX-License-Identifier: GPL-3.0-or-later
// The bidang fills the file in while somebody types in the program.
#include "support/worksheet_day.h"

using namespace desk;
using indicator::Field;
using service::Why;
using testing::ElementsAre;

namespace
{

const worksheet::CellKey ikm{"ikm", Field::Actual}, layanan{"layanan", Field::Actual},
    opini{"opini", Field::Actual};

class Conflicts : public WorksheetDay
{
protected:
    void SetUp() override
    {
        begin();
        types("ikm", Field::Actual, "8");
        sent = written();
    }
    /// The worksheet with one cell as somebody wrote it.
    std::string with(const std::string &id, const std::string &column, const std::string &text)
    {
        paper::Xlsx paper(sent);
        paper.text(place(sent, id, column), text);
        return paper.bytes();
    }
    std::string withNumber(const std::string &id, const std::string &column,
                           const std::string &digits, bool isBudget = false)
    {
        paper::Xlsx paper(sent);
        paper.number(place(sent, id, column, isBudget), digits);
        return paper.bytes();
    }
    worksheet::WorksheetReading readingOf(const std::string &bytes,
                                          const worksheet::Answers &answers = {})
    {
        const auto reading = reads(bytes, answers);
        EXPECT_TRUE(reading) << worksheet::codeOf(reading.error());
        return reading.value_or(worksheet::WorksheetReading{});
    }
    /// Why the only doubt is one, and what is proposed.
    void expectDoubt(const std::string &bytes, Why why, const std::vector<std::string> &proposals)
    {
        const auto reading = readingOf(bytes);
        ASSERT_EQ(reading.doubts.size(), 1u);
        EXPECT_EQ(reading.doubts[0].why, why);
        EXPECT_EQ(reading.doubts[0].proposals, proposals);
        EXPECT_EQ(worksheet::codeOf(takes(bytes).error()), "worksheet-undecided");
    }

    std::string sent;
};

} // namespace

INSTANTIATE_TEST_SUITE_P(File, Conflicts, testing::Values(Kind::Sqlite));

TEST_P(Conflicts, a_cell_changed_there_and_here_waits_for_somebody_to_choose)
{
    const std::string filled = withNumber("ikm", "actual", "9");
    types("ikm", Field::Actual, "7");
    const auto reading = readingOf(filled);
    EXPECT_TRUE(reading.changes.empty());
    ASSERT_EQ(reading.conflicts.size(), 1u);
    EXPECT_EQ(reading.conflicts[0], (worksheet::CellChange{ikm, place(sent, "ikm", "actual"),
                                                           "IKM naik kelas", "8", "7", "9"}));
    EXPECT_EQ(worksheet::codeOf(takes(filled).error()), "worksheet-undecided");
    EXPECT_EQ(stands("ikm", Field::Actual), "7");

    EXPECT_TRUE(takes(filled, {}, {{ikm, {worksheet::Side::Here, "7"}}}));
    EXPECT_EQ(stands("ikm", Field::Actual), "7");
    EXPECT_TRUE(takes(filled, {}, {{ikm, {worksheet::Side::Worksheet, "7"}}}));
    EXPECT_EQ(stands("ikm", Field::Actual), "9");
}

TEST_P(Conflicts, a_choice_does_not_hold_over_what_was_typed_after_it)
{
    const std::string filled = withNumber("ikm", "actual", "9");
    types("ikm", Field::Actual, "7");
    const worksheet::Choices choices{{ikm, {worksheet::Side::Worksheet, "7"}}};
    types("ikm", Field::Actual, "6");
    EXPECT_EQ(worksheet::codeOf(takes(filled, {}, choices).error()), "worksheet-undecided");
    EXPECT_EQ(stands("ikm", Field::Actual), "6");
}

TEST_P(Conflicts, what_was_only_typed_here_stays)
{
    types("ikm", Field::Actual, "7");
    types("waktu", Field::Note, "dari rapat");
    const auto reading = readingOf(withNumber("waktu", "actual", "12"));
    EXPECT_EQ(told(reading.changes), "waktu actual:  → 12");
    EXPECT_TRUE(reading.conflicts.empty());
}

TEST_P(Conflicts, the_same_words_on_both_sides_are_none)
{
    types("ikm", Field::Actual, "9");
    const auto reading = readingOf(withNumber("ikm", "actual", "9"));
    EXPECT_TRUE(reading.changes.empty());
    EXPECT_TRUE(reading.conflicts.empty());
}

TEST_P(Conflicts, an_emptied_cell_is_a_change_like_another)
{
    paper::Xlsx paper(sent);
    paper.clear(place(sent, "ikm", "actual"));
    EXPECT_EQ(told(readingOf(paper.bytes()).changes), "ikm actual: 8 → ");
    EXPECT_TRUE(takes(paper.bytes()));
    EXPECT_EQ(stands("ikm", Field::Actual), "");
}

TEST_P(Conflicts, a_text_number_of_two_readings_is_asked)
{
    expectDoubt(with("ikm", "actual", "1.500"), Why::TwoReadings, {"1.500", "1,5"});
}

TEST_P(Conflicts, a_text_where_a_number_belongs_is_asked)
{
    expectDoubt(with("ikm", "actual", "belum ada"), Why::Unreadable, {});
    expectDoubt(with("ikm", "actual", "-"), Why::Unreadable, {"", "0"});
}

TEST_P(Conflicts, a_number_with_its_own_unit_is_read_and_with_another_asked)
{
    EXPECT_EQ(told(readingOf(with("ikm", "actual", "9,5 ikm")).changes), "ikm actual: 8 → 9.5");
    expectDoubt(with("ikm", "actual", "9 orang"), Why::UnitDiffers, {"9"});
    EXPECT_EQ(told(readingOf(with("layanan", "actual", "95 %")).changes), "layanan actual:  → 95");
}

TEST_P(Conflicts, a_share_where_a_percentage_belongs_is_asked)
{
    expectDoubt(withNumber("layanan", "actual", "0.95"), Why::FractionOfPercent, {"95", "0,95"});
    expectDoubt(with("layanan", "actual", "0,95"), Why::FractionOfPercent, {"95", "0,95"});
}

TEST_P(Conflicts, a_predicate_that_is_not_on_the_scale_is_asked)
{
    expectDoubt(with("opini", "actual", "Baik"), Why::NoSuchPredicate, {"TMP", "TW", "WDP", "WTP"});
    expectDoubt(withNumber("opini", "actual", "5"), Why::NoSuchPredicate,
                {"TMP", "TW", "WDP", "WTP"});
    EXPECT_EQ(told(readingOf(with("opini", "actual", " wtp ")).changes), "opini actual:  → 4");
}

TEST_P(Conflicts, days_and_errors_and_truths_are_asked)
{
    const auto spoilt = [&](const std::string &attributes, const std::string &content) {
        paper::Xlsx paper(sent);
        paper.raw(place(sent, "ikm", "actual"), attributes, content);
        return paper.bytes();
    };
    expectDoubt(spoilt(" t=\"e\"", "<v>#DIV/0!</v>"), Why::Error, {});
    expectDoubt(spoilt(" t=\"b\"", "<v>1</v>"), Why::Truth, {});
    expectDoubt(spoilt(" t=\"d\"", "<v>2026-02-01</v>"), Why::Day, {});
}

TEST_P(Conflicts, a_number_that_was_reckoned_with_too_many_digits_is_asked)
{
    expectDoubt(withNumber("ikm", "actual", "3.33333333333333"), Why::Unreadable, {"3,33"});
}

TEST_P(Conflicts, an_answer_is_read_as_typed_and_a_bad_one_asked_again)
{
    const std::string filled = with("ikm", "actual", "1.500");
    EXPECT_EQ(told(readingOf(filled, {{ikm, "1.500"}}).changes), "ikm actual: 8 → 1500");
    EXPECT_EQ(told(readingOf(filled, {{ikm, ""}}).changes), "ikm actual: 8 → ");
    EXPECT_EQ(readingOf(filled, {{ikm, "banyak"}}).doubts.size(), 1u);
    EXPECT_EQ(readingOf(with("opini", "actual", "Baik"), {{opini, "5"}}).doubts.size(), 1u);
    EXPECT_TRUE(takes(filled, {{ikm, "1,5"}}));
    EXPECT_EQ(stands("ikm", Field::Actual), "1.5");
}

TEST_P(Conflicts, what_was_sent_is_never_doubtful)
{
    types("layanan", Field::Actual, "0.5");
    types("ikm", Field::Actual, "123456789012345678.5"); // a spreadsheet keeps it as text
    sent = written();
    const auto reading = readingOf(sent);
    EXPECT_TRUE(reading.doubts.empty());
    EXPECT_TRUE(reading.changes.empty());
}

TEST_P(Conflicts, a_text_that_a_cell_has_no_room_for_stays_here)
{
    types("waktu", Field::Note, std::string(40'000, 'x'));
    sent = written();
    EXPECT_TRUE(readingOf(sent).changes.empty());
    EXPECT_TRUE(takes(withNumber("ikm", "actual", "9")));
    EXPECT_EQ(stands("waktu", Field::Note), std::string(40'000, 'x'));
}

TEST_P(Conflicts, only_whoever_may_fill_the_sheet_in_may_take_it)
{
    const std::string filled = withNumber("ikm", "actual", "9");
    EXPECT_EQ(worksheet::codeOf(takes(filled, {}, {}, kasiPasar).error()), "sheet-locked");
    EXPECT_EQ(worksheet::codeOf(takes(filled, {}, {}, kasubag).error()), "sheet-locked");
    EXPECT_EQ(stands("ikm", Field::Actual), "8");
    EXPECT_FALSE(bench->attachment(base::sha256(filled)));
}

TEST_P(Conflicts, whoever_took_it_is_who_wrote_it)
{
    EXPECT_TRUE(takes(withNumber("ikm", "actual", "9")));
    handIn();
    const auto history = *bench->history(cycle);
    const auto attached = std::ranges::count_if(history, [](const store::Recorded &recorded) {
        const auto *fact = std::get_if<workflow::Attached>(&recorded.event.fact);
        return fact && fact->name == "Kertas Kerja.xlsx" && recorded.event.by == kasiIndustri;
    });
    EXPECT_EQ(attached, 1);
    EXPECT_EQ(bench->sheet(cycle, industri)->submitted->find(indicator::IndicatorId{"ikm"})->actual,
              base::Decimal(9));
}
