// SPDX-License-Identifier: GPL-3.0-or-later
// What taking an agreement changes, and what it leaves alone.
#include "himpun/intake/agreement_taking.h"
#include "himpun/service/agreements.h"

#include "service/offices.h"
#include "support/told.h"

#include <gmock/gmock.h>

using namespace himpun;
using namespace himpun::intake;
using calendar::Period;
using calendar::PeriodKind;
using indicator::Aggregation;
using indicator::Indicator;
using indicator::Target;
using testing::ElementsAre;
using testing::IsEmpty;

namespace
{

Period quarter(int index)
{
    return {2026, PeriodKind::Quarter, index};
}

Indicator promise(const std::string &name, int year, std::vector<int> quarters)
{
    Indicator indicator;
    indicator.id = {name};
    indicator.name = name;
    indicator.unitOfMeasure = "Orang";
    indicator.yearTarget = Target::at(year);
    for (std::size_t i = 0; i < quarters.size(); ++i)
        indicator.periodTargets[quarter(static_cast<int>(i) + 1)] = Target::at(quarters[i]);
    return indicator;
}

std::vector<std::string> targets(const Indicator &indicator)
{
    std::vector<std::string> texts;
    for (const auto &[period, target] : indicator.periodTargets)
        texts.push_back(target.upper.toString());
    return texts;
}

/// The office with one agreement of its first unit, for 2026.
service::Office with(const indicator::Form &form)
{
    service::Office office = offices::practiceOffice("disperindag-nganjuk");
    service::setForm(office, {"industri"}, 2026, form);
    return office;
}

AgreementMap mapOf2026()
{
    return {{"industri"}, 2026, false, {}};
}

} // namespace

TEST(Taking, two_rows_of_one_name_are_two_indicators)
{
    Indicator known = promise("Jumlah dokumen", 4, {1, 1, 1, 1});
    known.id = {"dokumen"};
    const auto office = with({{known}, {}});
    const auto book = support::bookOf({{std::string("Indikator"), std::string("Target")},
                                       {std::string("Jumlah dokumen"), std::string("5")},
                                       {std::string("Jumlah dokumen"), std::string("6")}});
    AgreementMap map = propose(book, office, 2026);
    map.unit = {"industri"};
    const auto form = formToTake(readAgreement(book, map, office, {}, {}), map, office);
    ASSERT_EQ(form.indicators.size(), 2U);
    EXPECT_EQ(form.indicators[0].id.text, "dokumen");
    EXPECT_FALSE(form.indicators[1].id.isEmpty());
    EXPECT_NE(form.indicators[0].id, form.indicators[1].id);
}

TEST(Taking, rows_of_one_name_keep_their_ids_and_what_they_are_in_later_imports)
{
    auto office = with({});
    const auto book = support::bookOf({{std::string("Indikator"), std::string("Target")},
                                       {std::string("Jumlah dokumen"), std::string("5")},
                                       {std::string("Jumlah dokumen"), std::string("6")}});
    const auto take = [&](int year) {
        AgreementMap map = propose(book, office, year);
        map.unit = {"industri"};
        auto form = formToTake(readAgreement(book, map, office, {}, {}), map, office);
        service::setForm(office, {"industri"}, year, form);
        return form;
    };
    auto first = take(2026);
    first.indicators.at(1).definition = "Dokumen bidang";
    service::setForm(office, {"industri"}, 2026, first);
    for (const int year : {2026, 2027}) {
        const auto again = take(year);
        ASSERT_EQ(again.indicators.size(), 2U);
        EXPECT_EQ(again.indicators[0].id, first.indicators[0].id) << year;
        EXPECT_EQ(again.indicators[1].id, first.indicators[1].id) << year;
        EXPECT_EQ(again.indicators[0].definition, "") << year;
        EXPECT_EQ(again.indicators[1].definition, "Dokumen bidang") << year;
    }
}

TEST(Taking, two_tables_on_a_known_year_bring_their_targets_and_keep_the_rest)
{
    Indicator known = promise("Jumlah IKM", 40, {10, 10, 10, 10});
    known.polarity = indicator::Polarity::MinimizeB;
    const auto office = with({{known}, {{{"p"}, "Program P", 100}}});
    const std::string name = "Indikator";
    auto book = support::bookOf({{name, std::string("Target")}, {known.name, std::string("60")}});
    book.sheets.push_back(support::bookOf({{name, std::string("TW I"), std::string("TW II")},
                                           {known.name, std::string("20"), std::string("40")}})
                              .sheets.front());
    AgreementMap map = propose(book, office, 2026);
    map.unit = {"industri"};
    const auto form = formToTake(readAgreement(book, map, office, {}, {}), map, office);
    ASSERT_EQ(form.indicators.size(), 1U);
    EXPECT_EQ(form.indicators[0].id, known.id);
    EXPECT_EQ(form.indicators[0].yearTarget, Target::at(60));
    EXPECT_THAT(targets(form.indicators[0]), ElementsAre("20", "40"));
    EXPECT_EQ(form.indicators[0].polarity, indicator::Polarity::MinimizeB);
    EXPECT_EQ(form.budget.size(), 1U);
}

TEST(Taking, a_range_of_a_known_indicator_is_told_as_a_change_of_polarity)
{
    const Indicator known = promise("Suhu", 20, {});
    const auto office = with({{known}, {}});
    const auto book = support::bookOf({{std::string("Indikator"), std::string("Target")},
                                       {std::string("Suhu"), std::string("20-25")}});
    AgreementMap map = propose(book, office, 2026);
    map.unit = {"industri"};
    const auto form = formToTake(readAgreement(book, map, office, {}, {}), map, office);
    const auto changes = differences({{known}, {}}, form);
    ASSERT_EQ(changes.indicators.size(), 1U);
    EXPECT_EQ(changes.indicators[0].parts.front().part, Part::Polarity);
}

TEST(Revision, holds_only_from_periods_like_those_of_its_targets)
{
    const indicator::Form quarters{{promise("a", 40, {10, 10, 10, 10})}, {}};
    const indicator::Form year{{promise("a", 40, {})}, {}};
    EXPECT_TRUE(mayHoldFrom(quarter(3), quarters, quarters));
    EXPECT_FALSE(mayHoldFrom({2026, PeriodKind::Month, 9}, quarters, quarters));
    EXPECT_FALSE(mayHoldFrom({2026, PeriodKind::Month, 9}, year, quarters));
    EXPECT_TRUE(mayHoldFrom({2026, PeriodKind::Month, 9}, year, year));
}

TEST(Taking, a_revision_that_names_no_quarters_keeps_those_that_were)
{
    const Indicator before = promise("ikm", 40, {10, 10, 10, 10});
    const Indicator revised = promise("ikm", 60, {});
    const auto held = heldFrom(quarter(3), {{revised}, {}}, {{before}, {}});
    EXPECT_THAT(targets(held.indicators.front()), ElementsAre("10", "10"));
}

TEST(Taking, gives_an_indicator_of_the_same_name_its_id_and_what_it_was)
{
    Indicator known = promise("Jumlah IKM", 4, {1, 1, 1, 1});
    known.id = {"ikm"};
    known.polarity = indicator::Polarity::MinimizeB;
    known.definition = "IKM yang dibina";
    const auto office = with({{known}, {}});
    const auto book = support::bookOf({{std::string("Indikator"), std::string("Target")},
                                       {std::string("JUMLAH  IKM"), std::string("5")},
                                       {std::string("Indikator baru"), std::string("6")}});
    AgreementMap map = propose(book, office, 2026);
    map.unit = {"industri"};
    const auto reading = readAgreement(book, map, office, {}, {});
    const auto form = formToTake(reading, map, office);
    ASSERT_EQ(form.indicators.size(), 2u);
    EXPECT_EQ(form.indicators[0].id.text, "ikm");
    EXPECT_EQ(form.indicators[0].name, "Jumlah IKM");
    EXPECT_EQ(form.indicators[0].polarity, indicator::Polarity::MinimizeB);
    EXPECT_EQ(form.indicators[0].definition, "IKM yang dibina");
    EXPECT_THAT(targets(form.indicators[0]), ElementsAre("1", "1", "1", "1")); // not spoken of
    EXPECT_EQ(form.indicators[1].id.text, "indikator-baru");

    const auto changes = differences({{known}, {}}, form);
    ASSERT_EQ(changes.indicators.size(), 2u);
    EXPECT_THAT(changes.indicators[0].parts,
                ElementsAre(PartChange{Part::YearTarget, {}, "4", "5"}));
    EXPECT_EQ(changes.indicators[1].change, Change::New);
}

TEST(Taking, leaves_what_the_book_does_not_speak_of)
{
    const indicator::Form present{{promise("a", 4, {})}, {{{"p"}, "Program P", 100}}};
    const auto office = with(present);
    AgreementReading onlyMoney;
    onlyMoney.hasBudget = true;
    onlyMoney.draft.budget = {{{}, "program p", 120}, {{}, "Program Q", 5}};
    const auto form = formToTake(onlyMoney, mapOf2026(), office);
    EXPECT_EQ(form.indicators, present.indicators);
    EXPECT_THAT(form.budget, ElementsAre(indicator::BudgetLine{{"p"}, "program p", 120},
                                         indicator::BudgetLine{{"program-q"}, "Program Q", 5}));
    AgreementReading onlyIndicators;
    onlyIndicators.hasIndicators = true;
    EXPECT_EQ(formToTake(onlyIndicators, mapOf2026(), office).budget, present.budget);
}

TEST(Differences, tell_what_is_new_changed_and_gone)
{
    const indicator::Form present{{promise("a", 4, {1, 1, 1, 1}), promise("b", 1, {})},
                                  {{{"p"}, "P", 100}, {{"q"}, "Q", 5}}};
    indicator::Form next{{promise("a", 4, {1, 1, 2, 0}), promise("c", 1, {})},
                         {{{"p"}, "P", 120}, {{"r"}, "R", 7}}};
    const auto changes = differences(present, next);
    EXPECT_THAT(changes.indicators,
                ElementsAre(IndicatorChange{Change::Changed,
                                            {"a"},
                                            "a",
                                            {{Part::PeriodTarget, quarter(3), "1", "2"},
                                             {Part::PeriodTarget, quarter(4), "1", "0"}}},
                            IndicatorChange{Change::New,
                                            {"c"},
                                            "c",
                                            {{Part::UnitOfMeasure, {}, "", "Orang"},
                                             {Part::YearTarget, {}, "", "1"}}},
                            IndicatorChange{Change::Gone, {"b"}, "b", {}}));
    EXPECT_THAT(changes.budget, ElementsAre(BudgetChange{Change::Changed, {"p"}, "P", 100, 120},
                                            BudgetChange{Change::New, {"r"}, "R", {}, 7},
                                            BudgetChange{Change::Gone, {"q"}, "Q", 5, {}}));
    EXPECT_TRUE(differences(present, present).areNone());
}

TEST(Revision, keeps_the_targets_of_the_periods_they_governed)
{
    const indicator::Form present{{promise("a", 40, {10, 10, 10, 10})}, {}};
    const indicator::Form revised{{promise("a", 60, {15, 15, 15, 15})}, {}};
    const auto form = heldFrom(quarter(3), revised, present);
    EXPECT_THAT(targets(form.indicators[0]), ElementsAre("10", "10", "15", "15"));
    EXPECT_EQ(form.indicators[0].yearTarget, Target::at(60));
    EXPECT_EQ(heldFrom(quarter(1), revised, present), revised);
}

TEST(Revision, of_one_target_for_the_whole_year_holds_from_its_period_on)
{
    indicator::Form present{{promise("a", 80, {})}, {}};
    indicator::Form revised{{promise("a", 90, {})}, {}};
    present.indicators[0].aggregation = Aggregation::Fixed;
    revised.indicators[0].aggregation = Aggregation::Fixed;
    const auto form = heldFrom(quarter(3), revised, present);
    EXPECT_THAT(targets(form.indicators[0]), ElementsAre("80", "80", "90", "90"));
    EXPECT_EQ(form.indicators[0].aggregation, Aggregation::Last);
    EXPECT_EQ(heldFrom(quarter(3), present, present), present); // nothing was revised
}

TEST(Revision, leaves_what_is_new_as_it_is)
{
    const indicator::Form revised{{promise("b", 60, {15, 15, 15, 15})}, {}};
    EXPECT_EQ(heldFrom(quarter(3), revised, {}), revised);
}
