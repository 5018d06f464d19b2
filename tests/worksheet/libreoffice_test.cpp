// SPDX-License-Identifier: GPL-3.0-or-later
// A worksheet that LibreOffice opened, changed and saved, as xlsx and as ods.
#include "support/worksheet_day.h"

using namespace desk;
using indicator::Field;

namespace
{

class LibreOffice : public WorksheetDay
{
protected:
    /// With words that programs like to change.
    void beginWithWords()
    {
        begin();
        types("ikm", Field::Actual, "8");
        types("ikm", Field::Note, "=1+1");
        types("ikm", Field::Hindering, " dua  blanko,\nbaris kedua\n\nkeempat ");
        types("waktu", Field::FollowUp, "+62 812 & <b>tebal</b> \"kutip\" 'satu'");
        types("waktu", Field::Actual, "0.1");
        types("opini", Field::Actual, "3");
        types("p1", Field::Spent, "1234567.89");
    }
    void comesBack(const std::string &format)
    {
        const std::string saved = paper::savedByLibreOffice(written(), "xlsx", format);
        if (saved.empty())
            GTEST_SKIP() << "LibreOffice is not installed";
        const auto reading = reads(saved);
        ASSERT_TRUE(reading) << worksheet::codeOf(reading.error());
        EXPECT_EQ(told(reading->changes), "");
        EXPECT_TRUE(reading->conflicts.empty());
        EXPECT_TRUE(reading->doubts.empty());
    }
    void comesBackChanged(const std::string &format)
    {
        const std::string sent = written();
        paper::Xlsx paper(sent);
        paper.number(place(sent, "ikm", "actual"), "9.5");
        paper.number(place(sent, "puas", "numerator"), "45");
        paper.number(place(sent, "puas", "denominator"), "60");
        paper.text(place(sent, "waktu", "note"), "Baris satu\nbaris dua");
        paper.clear(place(sent, "opini", "actual"));
        const std::string saved = paper::savedByLibreOffice(paper.bytes(), "xlsx", format);
        if (saved.empty())
            GTEST_SKIP() << "LibreOffice is not installed";
        const auto reading = reads(saved);
        ASSERT_TRUE(reading) << worksheet::codeOf(reading.error());
        EXPECT_EQ(told(reading->changes),
                  "ikm actual: 8 → 9.5, puas numerator:  → 45, puas denominator:  → 60, "
                  "opini actual: 3 → , waktu note:  → Baris satu\nbaris dua");
        EXPECT_TRUE(takes(saved));
        EXPECT_EQ(stands("opini", Field::Actual), "");
    }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(File, LibreOffice, testing::Values(Kind::Sqlite));

TEST_P(LibreOffice, gives_an_untouched_worksheet_back_without_loss_as_xlsx)
{
    beginWithWords();
    comesBack("xlsx");
}

TEST_P(LibreOffice, gives_an_untouched_worksheet_back_without_loss_as_ods)
{
    beginWithWords();
    comesBack("ods");
}

TEST_P(LibreOffice, gives_back_exactly_the_cells_that_were_changed_as_xlsx)
{
    beginWithWords();
    comesBackChanged("xlsx");
}

TEST_P(LibreOffice, gives_back_exactly_the_cells_that_were_changed_as_ods)
{
    beginWithWords();
    comesBackChanged("ods");
}
