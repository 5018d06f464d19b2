// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"
#include "numbers.h"

#include <gtest/gtest.h>

#include <set>

using namespace himpun;
using namespace himpun::indicator;
using Lines = std::vector<std::string>;

namespace
{

/// An indicator with the given members beside those every one must have.
std::string with(const std::string &members, const std::string &polarity = "maximize",
                 const std::string &aggregation = "last")
{
    return R"({"id": "ikd", "name": "Indeks Ketahanan Daerah", "unit": "Angka", "polarity": ")"
           + polarity + R"(", "aggregation": ")" + aggregation + "\""
           + (members.empty() ? "" : ", ") + members + "}";
}

Indicator read(const std::string &text)
{
    Found found;
    const auto indicator = readIndicator(json(text), shippedScales(), found.report());
    EXPECT_TRUE(indicator) << (found.lines.empty() ? "" : found.lines.front());
    return indicator.value_or(Indicator{});
}

Lines faults(const std::string &text)
{
    Found found;
    EXPECT_EQ(readIndicator(json(text), shippedScales(), found.report()), std::nullopt);
    return found.lines;
}

const std::string everything = R"({
    "id": "pasien", "code": "1.02.01", "objective": "Layanan \"cepat\"", "name": "Pasien dilayani",
    "unit": "Persen", "level": "program", "polarity": "range-minimize", "aggregation": "average",
    "entry": "cumulative", "target": {"lower": 7, "upper": 8.50},
    "targets": {"2026-TW1": 0, "2026-TW2": {"lower": 7, "upper": 8}},
    "elements": {"numerator": "dilayani", "denominator": "datang", "factor": 1000},
    "definition": "Yang dilayani\nsampai selesai", "source": "Register", "responsible": "Kasi",
    "evidenceRequired": true, "weight": 2.5})";

} // namespace

TEST(IndicatorFile, needs_little)
{
    const auto indicator = read(with(R"("target": 0.9)"));
    EXPECT_EQ(indicator.id.text, "ikd");
    EXPECT_EQ(indicator.yearTarget, point("0.9"));
    EXPECT_EQ(indicator.level, Level::Objective);
    EXPECT_EQ(indicator.entry, Entry::PerPeriod);
    EXPECT_FALSE(indicator.evidenceRequired);
}

TEST(IndicatorFile, may_say_everything)
{
    const auto indicator = read(everything);
    EXPECT_EQ(indicator.objective, "Layanan \"cepat\"");
    EXPECT_EQ(indicator.polarity, Polarity::RangeMinimize);
    EXPECT_EQ(indicator.aggregation, Aggregation::Average);
    EXPECT_EQ(indicator.entry, Entry::Cumulative);
    EXPECT_EQ(indicator.yearTarget, (Target{dec("7"), dec("8.5")}));
    EXPECT_EQ(indicator.periodTargets.at(period("2026-TW1")), point("0"));
    EXPECT_EQ(indicator.elements, (Elements{"dilayani", "datang", 1000}));
    EXPECT_EQ(indicator.weight, dec("2.5"));
    EXPECT_TRUE(indicator.evidenceRequired);
}

TEST(IndicatorFile, may_name_levels_of_a_shipped_scale)
{
    const auto opinion = read(with(R"("scale": "opini-bpk", "target": "WTP",
                                      "targets": {"2026-S1": 0, "2026-S2": "WTP"})"));
    EXPECT_EQ(opinion.yearTarget, point("4"));
    EXPECT_EQ(opinion.scale->levels.size(), 4u);
    EXPECT_TRUE(opinion.isNotDueIn(period("2026-S1")));
}

TEST(IndicatorFile, without_a_target_is_read)
{
    EXPECT_EQ(read(with("")).yearTarget, std::nullopt);
    EXPECT_EQ(read(with(R"("target": null)")).yearTarget, std::nullopt);
}

TEST(IndicatorFile, reports_all_its_faults_at_once)
{
    EXPECT_EQ(faults(R"({"id": "a", "name": " ", "polarity": "up", "aggregation": "last",
                         "targt": 3})"),
              (Lines{"/name empty-text name", " missing-key unit", "/polarity wrong-value up",
                     "/targt unknown-key targt"}));
    EXPECT_EQ(faults(R"({"id": "a", "name": "A", "unit": "x"})"),
              (Lines{" missing-key polarity", " missing-key aggregation"}));
}

TEST(Trap, predicates_cannot_be_summed)
{
    EXPECT_EQ(faults(with(R"("scale": "opini-bpk", "target": "WTP")", "maximize", "sum")),
              (Lines{"/scale sum-of-predicates opini-bpk"}));
}

TEST(IndicatorFile, knows_its_scales_and_their_levels)
{
    EXPECT_EQ(faults(with(R"("scale": "akreditasi")")), (Lines{"/scale unknown-scale akreditasi"}));
    EXPECT_EQ(faults(with(R"("scale": "opini-bpk", "target": "WTS")")),
              (Lines{"/target not-on-scale WTS"}));
    EXPECT_EQ(faults(with(R"("scale": "opini-bpk", "target": 5)")),
              (Lines{"/target not-on-scale 5"}));
    EXPECT_EQ(faults(with(R"("target": "WTP")")), (Lines{"/target wrong-type number"}));
    EXPECT_EQ(faults(with(R"("scale": "opini-bpk",
                             "elements": {"numerator": "a", "denominator": "b"})")),
              (Lines{"/elements scale-with-elements"}));
}

TEST(IndicatorFile, has_ranges_only_where_the_polarity_is_one)
{
    EXPECT_EQ(faults(with(R"("target": {"lower": 1, "upper": 2})")),
              (Lines{"/target range-not-allowed"}));
    EXPECT_EQ(faults(with(R"("target": {"lower": 3, "upper": 2})", "range")),
              (Lines{"/target range-inverted"}));
    EXPECT_EQ(faults(with(R"("target": {"lower": 3})", "range")),
              (Lines{"/target missing-key upper"}));
}

TEST(IndicatorFile, has_periods_of_one_kind_in_one_year)
{
    EXPECT_EQ(
        faults(with(R"("targets": {"2026-TW5": 1, "2026": 1})")),
        (Lines{"/targets/2026-TW5 period-invalid 2026-TW5", "/targets/2026 period-invalid 2026"}));
    EXPECT_EQ(faults(with(R"("targets": {"2026-TW1": 1, "2026-04": 1, "2025-TW2": 1,
                                         "2026-TW3": 1})")),
              (Lines{"/targets/2026-04 periods-mixed 2026-04",
                     "/targets/2025-TW2 periods-mixed 2025-TW2"}));
}

TEST(IndicatorFile, keeps_a_fixed_target_fixed)
{
    EXPECT_EQ(faults(with(R"("target": 45, "targets": {"2026-TW1": 45, "2026-TW2": 46})",
                          "maximize", "fixed")),
              (Lines{"/targets/2026-TW2 fixed-target-differs 2026-TW2"}));
}

TEST(IndicatorFile, has_positive_weights_and_factors)
{
    EXPECT_EQ(faults(with(R"("weight": 0)")), (Lines{"/weight weight-invalid 0"}));
    EXPECT_EQ(faults(with(R"("elements": {"numerator": "a", "denominator": "b", "factor": -1})")),
              (Lines{"/elements/factor factor-invalid -1"}));
}

TEST(IndicatorFile, has_targets_that_are_numbers)
{
    EXPECT_EQ(faults(with(R"("target": true)")), (Lines{"/target wrong-type number"}));
    EXPECT_EQ(faults(with(R"("target": 1e3)")), (Lines{"/target wrong-value 1e3"}));
}

TEST(IndicatorList, has_each_id_once)
{
    Found found;
    const auto list =
        readIndicators(json("[" + with("") + "," + with("") + ", 5]"), {}, found.report());
    EXPECT_EQ(list.size(), 2u);
    EXPECT_EQ(found.lines, (Lines{"/1 duplicate-indicator ikd", "/2 wrong-type object"}));
    found.lines.clear();
    EXPECT_TRUE(readIndicators(json("{}"), {}, found.report()).empty());
    EXPECT_EQ(found.lines, (Lines{" wrong-type array"}));
}

TEST(Budget, has_each_program_once_and_no_negative_ceiling)
{
    Found found;
    const auto lines = readBudget(json(R"([{"id": "a", "program": "A", "ceiling": 5294655000},
                                           {"id": "a", "program": "A", "ceiling": -1}])"),
                                  found.report());
    EXPECT_EQ(lines.front(), (BudgetLine{BudgetId{"a"}, "A", dec("5294655000")}));
    EXPECT_EQ(found.lines, (Lines{"/1/ceiling ceiling-negative -1", "/1 duplicate-budget-line a"}));
}

TEST(Form, is_frozen_in_one_canonical_text)
{
    const Form form{{read(everything), read(with(R"("scale": "opini-bpk", "target": "WTP")"))},
                    {{BudgetId{"a"}, "A", dec("10.50")}}};
    const std::string text = toJson(form);
    EXPECT_EQ(text, base::canonicalJson(json(text)));
    Found found;
    EXPECT_EQ(readForm(json(text), found.report()), form); // no scale file is needed
    EXPECT_TRUE(found.lines.empty());
    EXPECT_EQ(digestOf(form), base::sha256(text));
}

TEST(Form, changes_its_digest_with_any_target)
{
    Form form{{read(with(R"("target": 0.9)"))}, {}};
    const auto before = digestOf(form);
    form.indicators.front().yearTarget = point("0.91");
    EXPECT_NE(digestOf(form), before);
}

TEST(Form, that_was_damaged_is_not_read)
{
    Found found;
    EXPECT_FALSE(readForm(json(R"({"indicators": [{}]})"), found.report()));
    EXPECT_FALSE(readForm(json(R"({"budget": []})"), found.report()));
}

TEST(Problems, have_each_a_name_of_their_own)
{
    std::set<std::string_view> names;
    for (int i = 0; i <= static_cast<int>(Problem::DigestInvalid); ++i)
        names.insert(codeOf(static_cast<Problem>(i)));
    EXPECT_EQ(names.size(), static_cast<std::size_t>(Problem::DigestInvalid) + 1);
    EXPECT_FALSE(names.contains(""));
}

TEST(Problems, are_all_in_the_manual)
{
    const auto manual =
        content(std::filesystem::path(HIMPUN_SOURCE_DIR) / "docs" / "indicators.md");
    for (int i = 0; i <= static_cast<int>(Problem::DigestInvalid); ++i) {
        const std::string name(codeOf(static_cast<Problem>(i)));
        EXPECT_NE(manual.find('`' + name + '`'), std::string::npos) << name;
    }
}
