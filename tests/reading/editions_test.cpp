// SPDX-License-Identifier: GPL-3.0-or-later
// Corrections after approval: the old and the new value, the reason, who made and who approved
// them; and what documents of before say when they are printed again.
#include "himpun/document/render.h"
#include "himpun/reading/cycle_document.h"
#include "himpun/reading/editions.h"
#include "himpun/text/indicator_labels.h"
#include "service/desk_story.h"

#include <gmock/gmock.h>

using namespace desk;
using testing::HasSubstr;

namespace
{

class EditionsTest : public DeskStory
{
protected:
    EditionsTest()
    {
        start();
        finish("8");
        minutesLater(60);
    }

    void reopen()
    {
        done(kasubag, workflow::Reopen{{"isi-kertas-kerja"},
                                       {pasar},
                                       "angka BPS direvisi",
                                       workflow::WayBack::StraightBack});
        minutesLater(60);
    }

    std::vector<text::Edition> editions() { return *reading::editionsOf(*bench, cycle); }

    /// The document as it is printed, in one piece.
    std::string printed(int edition)
    {
        const auto sound = reading::soundDocument(*bench, cycle, edition);
        return document::toText(document::dataDocument(sound->data));
    }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(On, EditionsTest, testing::Values(Kind::Memory, Kind::Sqlite));

TEST_P(EditionsTest, a_finished_cycle_is_one_edition_without_corrections)
{
    ASSERT_EQ(editions().size(), 1U);
    EXPECT_EQ(editions().front().approvedBy.substr(0, 12), "Kepala Dinas");
    EXPECT_TRUE(editions().front().corrections.empty());
    EXPECT_THAT(printed(0), testing::Not(HasSubstr("EDISI")));
}

TEST_P(EditionsTest, a_correction_is_told_with_old_and_new_value_reason_and_people)
{
    reopen();
    finish("12.5");
    const auto all = editions();
    ASSERT_EQ(all.size(), 2U);
    ASSERT_TRUE(all.front().reopened);
    EXPECT_EQ(all.front().reopened->reason, "angka BPS direvisi");
    ASSERT_EQ(all.back().corrections.size(), 1U) << "only what was corrected";
    const text::Correction &correction = all.back().corrections.front();
    EXPECT_EQ(correction.unit, pasar);
    EXPECT_EQ(correction.row, row(pasar));
    EXPECT_EQ(correction.field, indicator::Field::Actual);
    EXPECT_EQ(correction.before, "8");
    EXPECT_EQ(correction.after, "12,5") << "as people write it";
    EXPECT_THAT(correction.by, HasSubstr("Nur Hidayati"));
    EXPECT_FALSE(all.back().reopened);
}

TEST_P(EditionsTest, the_next_document_lists_what_it_corrects)
{
    reopen();
    finish("12.5");
    const std::string document = printed(0);
    EXPECT_THAT(document, HasSubstr("EDISI 2"));
    EXPECT_THAT(document, HasSubstr("menggantikan edisi 1"));
    EXPECT_THAT(document, HasSubstr("angka BPS direvisi"));
    EXPECT_THAT(document, HasSubstr("12,5"));
}

TEST_P(EditionsTest, the_document_of_before_keeps_its_numbers_and_says_that_it_was_replaced)
{
    const base::Digest signedThen = reading::soundDocument(*bench, cycle)->data.data;
    reopen();
    finish("12.5");
    const auto first = reading::soundDocument(*bench, cycle, 1);
    EXPECT_EQ(first->data.data, signedThen);
    EXPECT_THAT(printed(1), HasSubstr("EDISI 1, SUDAH DIGANTI EDISI 2"));
    EXPECT_THAT(printed(1), testing::Not(HasSubstr("12,5")));
    EXPECT_NE(reading::soundDocument(*bench, cycle)->data.data, signedThen);
}

TEST_P(EditionsTest, each_document_carries_the_digest_that_was_signed)
{
    const auto signedLast = [&] {
        std::optional<base::Digest> digest;
        const auto history = bench->history(cycle);
        for (const store::Recorded &recorded : *history) {
            const auto *approved = std::get_if<workflow::Approved>(&recorded.event.fact);
            if (approved && approved->content && approved->content->revision == 0)
                digest = approved->content->digest;
        }
        return *digest;
    };
    const base::Digest first = signedLast();
    reopen();
    finish("12.5");
    EXPECT_EQ(reading::soundDocument(*bench, cycle, 1)->data.data, first);
    EXPECT_EQ(reading::soundDocument(*bench, cycle)->data.data, signedLast());
}

TEST_P(EditionsTest, a_comment_on_a_finished_cycle_changes_no_document)
{
    const std::string before = printed(0);
    minutesLater(600);
    done(kasubag, workflow::Comment{{}, "sudah dikirim ke Bappeda"});
    EXPECT_EQ(reading::soundDocument(*bench, cycle)->data.cycle.lastEventAt, editions().back().at);
    EXPECT_EQ(printed(0).substr(0, 400), before.substr(0, 400));
}

TEST_P(EditionsTest, while_it_is_corrected_the_document_of_before_says_so)
{
    reopen();
    EXPECT_THAT(printed(1), HasSubstr("EDISI 1, SEDANG DIPERBAIKI"));
    EXPECT_THAT(printed(0), HasSubstr("DRAF PERBAIKAN EDISI 1"));
}

TEST_P(EditionsTest, a_unit_that_is_let_off_in_between_delivers_nothing_any_more)
{
    reopen();
    finish("8");
    done(kasubag, workflow::Reopen{{"isi-kertas-kerja"}, {pasar}, "bukan urusan kita", {}});
    done(kasubag, workflow::ExemptUnit{pasar, "dialihkan"});
    finish("8");
    const auto all = editions();
    ASSERT_EQ(all.size(), 3U);
    EXPECT_TRUE(all[1].corrections.empty()) << "nothing was changed the first time";
    ASSERT_EQ(all[2].corrections.size(), 1U);
    EXPECT_EQ(all[2].corrections.front().before, "8");
    EXPECT_EQ(all[2].corrections.front().after, "");
}
