// SPDX-License-Identifier: GPL-3.0-or-later
// Agreements while somebody types in them: nothing that an office file holds is lost.
#include "himpun/reading/agreement_book.h"

#include "service/offices.h"

#include <gtest/gtest.h>

using namespace himpun;
using namespace himpun::reading;

namespace
{

constexpr IndicatorPart everyPart[] = {IndicatorPart::Code,          IndicatorPart::Name,
                                       IndicatorPart::UnitOfMeasure, IndicatorPart::YearTarget,
                                       IndicatorPart::Polarity,      IndicatorPart::Aggregation,
                                       IndicatorPart::Evidence};

/// Types every cell of \a draft as it reads.
void typeAgain(IndicatorDraft &draft)
{
    for (const IndicatorPart part : everyPart)
        put(draft, {part}, textOf(draft, {part}));
    const auto targets = draft.indicator.periodTargets;
    for (const auto &[period, target] : targets) {
        const IndicatorCell cell{IndicatorPart::PeriodTarget, period};
        put(draft, cell, textOf(draft, cell));
    }
}

AgreementKey firstOf(const service::Office &office)
{
    return {office.agreements.front().year, office.agreements.front().unit};
}

} // namespace

TEST(AgreementBook, what_is_typed_as_it_reads_changes_nothing_in_any_practice_office)
{
    for (const auto &pair : offices::all) {
        const service::Office office = offices::practiceOffice(pair.office);
        AgreementBook book;
        book.open(office, 2026);
        for (const service::Agreement &agreement : office.agreements) {
            AgreementDraft draft = book.draft({agreement.year, agreement.unit});
            for (IndicatorDraft &row : draft.rows)
                typeAgain(row);
            book.write({agreement.year, agreement.unit}, draft);
        }
        EXPECT_FALSE(book.hasUnread());
        EXPECT_TRUE(book.changed().empty()) << pair.office;
    }
}

TEST(AgreementBook, one_changed_target_leaves_everything_else_of_the_office_alone)
{
    const service::Office office = offices::practiceOffice("disperindag-nganjuk");
    AgreementBook book;
    book.open(office, 2026);
    AgreementDraft draft = book.draft(firstOf(office));
    put(draft.rows[2], {IndicatorPart::YearTarget}, "99");
    book.write(firstOf(office), draft);
    service::Office changed = office, expected = office;
    adopt(changed, book.changed());
    expected.agreements.front().form.indicators[2].yearTarget = indicator::Target::at(99);
    EXPECT_EQ(changed, expected);
}

TEST(AgreementBook, a_year_begins_with_the_indicators_of_the_one_before_without_targets)
{
    const service::Office office = offices::practiceOffice("disperindag-nganjuk");
    AgreementBook book;
    book.open(office, 2026);
    book.addYear(2028, true);
    service::Office changed = office;
    adopt(changed, book.changed());
    for (const service::Unit &unit : office.units) {
        const auto *before = office.agreement(unit.id, 2027);
        const auto *after = changed.agreement(unit.id, 2028);
        ASSERT_TRUE(before && after) << unit.id.text;
        EXPECT_TRUE(after->form.indicators == service::withoutTargets(before->form.indicators));
        EXPECT_TRUE(after->form.budget.empty());
    }
    EXPECT_TRUE(book.undo().has_value());
    EXPECT_TRUE(book.changed().empty());
    EXPECT_TRUE(book.hasYear(2028));
}

TEST(AgreementBook, keeps_the_budget_of_a_year_that_begins_with_the_indicators_of_another)
{
    const service::Office office = offices::practiceOffice("disperindag-nganjuk");
    const AgreementKey key{2028, firstOf(office).unit};
    AgreementBook book;
    book.open(office, 2026);
    book.addYear(2028, false);
    AgreementDraft draft;
    draft.budget = book.draft(firstOf(office)).budget;
    ASSERT_FALSE(draft.budget.empty());
    book.write(key, draft);
    book.write(key, book.begunFrom(key));
    EXPECT_FALSE(book.draft(key).rows.empty());
    EXPECT_EQ(book.draft(key).budget, draft.budget);
}

TEST(AgreementBook, a_row_that_cannot_be_saved_is_named_by_its_unit_and_year)
{
    const service::Office office = offices::practiceOffice("disperindag-nganjuk");
    AgreementBook book;
    book.open(office, 2026);
    EXPECT_EQ(book.faulty(), std::nullopt);
    AgreementDraft draft = book.draft(firstOf(office));
    book.remember();
    put(draft.rows[0], {IndicatorPart::Name}, "");
    book.write(firstOf(office), draft);
    EXPECT_EQ(book.faulty(), firstOf(office));
    EXPECT_EQ(book.undo(), firstOf(office)) << "what is undone must be shown";
    EXPECT_EQ(book.faulty(), std::nullopt);
    EXPECT_FALSE(book.canUndo());
}
