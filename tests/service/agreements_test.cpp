// SPDX-License-Identifier: GPL-3.0-or-later
// Perjanjian kinerja while somebody writes them.
#include "himpun/service/agreements.h"

#include "offices.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace himpun;
using namespace himpun::service;

namespace
{

indicator::Indicator newcomers()
{
    indicator::Indicator indicator;
    indicator.name = "Jumlah IKM baru";
    indicator.unitOfMeasure = "Unit usaha";
    return indicator;
}

calendar::Period quarter(int index)
{
    return {2026, calendar::PeriodKind::Quarter, index};
}

} // namespace

TEST(Agreements, of_the_practice_offices_have_no_row_that_could_not_be_saved)
{
    for (const auto &pair : offices::all) {
        for (const Agreement &agreement : offices::practiceOffice(pair.office).agreements) {
            for (const auto &indicator : agreement.form.indicators) {
                const auto findings = findingsIn(indicator, agreement.year);
                EXPECT_TRUE(std::ranges::none_of(findings,
                                                 [](const OfficeFinding &finding) {
                                                     return severityOf(finding)
                                                            == base::Severity::Error;
                                                 }))
                    << indicator.id.text << offices::describe(findings);
            }
        }
    }
}

TEST(Agreements, a_row_is_judged_by_the_rules_of_office_files)
{
    indicator::Indicator row = newcomers();
    row.yearTarget = indicator::Target{80, 90};
    row.periodTargets[{2027, calendar::PeriodKind::Quarter, 1}] = indicator::Target::at(10);
    row.weight = 0;
    std::vector<std::string> codes;
    for (const OfficeFinding &finding : findingsIn(row, 2026))
        codes.emplace_back(codeOf(finding));
    EXPECT_EQ(std::ranges::count(codes, "range-not-allowed"), 1);
    EXPECT_EQ(std::ranges::count(codes, "weight-invalid"), 1);
}

TEST(Agreements, targets_tell_whether_they_are_added_up)
{
    indicator::Indicator row = newcomers();
    row.yearTarget = indicator::Target::at(50);
    for (const auto &[index, target] : {std::pair(1, 10), {2, 15}, {3, 15}, {4, 10}})
        row.periodTargets[quarter(index)] = indicator::Target::at(target);
    EXPECT_EQ(likelyAggregation(row), indicator::Aggregation::Sum);
    row.periodTargets[quarter(4)] = indicator::Target::at(50);
    EXPECT_EQ(likelyAggregation(row), indicator::Aggregation::Last);
    row.periodTargets.clear();
    EXPECT_EQ(likelyAggregation(row), indicator::Aggregation::Last);
}

TEST(Agreements, an_indicator_of_the_same_name_goes_on_with_its_history)
{
    Office office = offices::practiceOffice("disperindag-nganjuk");
    const Agreement before = office.agreements.front();
    indicator::Indicator known = newcomers(), other = newcomers();
    known.name = before.form.indicators.front().name;
    std::vector<indicator::Indicator> rows{known, other, other};
    nameIndicators(rows, office, before.unit, before.year + 1);
    EXPECT_EQ(rows[0].id, before.form.indicators.front().id);
    EXPECT_EQ(rows[1].id.text, "jumlah-ikm-baru");
    EXPECT_EQ(rows[2].id.text, "jumlah-ikm-baru-2");
}

TEST(Agreements, an_indicator_of_another_name_never_takes_over_a_history)
{
    Office office = offices::practiceOffice("disperindag-nganjuk");
    Agreement &before = office.agreements.front();
    indicator::Indicator inside = newcomers(), outside = newcomers();
    inside.name = "Persentase penyelesaian rekomendasi hasil audit internal";
    outside.name = "Persentase penyelesaian rekomendasi hasil audit eksternal";
    std::vector<indicator::Indicator> rows{inside};
    nameIndicators(rows, office, before.unit, before.year);
    before.form.indicators.push_back(rows.front());
    std::vector<indicator::Indicator> next{outside};
    nameIndicators(next, office, before.unit, before.year + 1);
    EXPECT_NE(next.front().id, rows.front().id);
}

TEST(Agreements, an_emptied_one_is_taken_away_and_a_new_one_comes_last)
{
    Office office = offices::practiceOffice("disperindag-nganjuk");
    const auto count = office.agreements.size();
    const Agreement first = office.agreements.front();
    setForm(office, first.unit, first.year, {});
    EXPECT_EQ(office.agreements.size(), count - 1);
    EXPECT_EQ(office.agreement(first.unit, first.year), nullptr);
    setForm(office, first.unit, 2031, first.form);
    EXPECT_EQ(office.agreements.back(), (Agreement{first.unit, 2031, first.form}));
}
