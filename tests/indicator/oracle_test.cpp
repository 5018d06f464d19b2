// SPDX-License-Identifier: GPL-3.0-or-later
// The same figures from tests/oracle/achievement_oracle.py: 5 000 random cases, 100 000 when
// HIMPUN_LONG is set.
#include "files.h"
#include "himpun/indicator/efficiency.h"
#include "himpun/indicator/ranking.h"
#include "himpun/indicator/roll_up.h"
#include "numbers.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <map>
#include <sstream>

using namespace himpun;
using namespace himpun::indicator;

namespace
{

using Fields = std::vector<std::string>;

Fields split(const std::string &text, char separator)
{
    Fields fields;
    std::size_t from = 0;
    for (;;) {
        const auto to = text.find(separator, from);
        fields.push_back(text.substr(from, to - from));
        if (to == std::string::npos)
            return fields;
        from = to + 1;
    }
}

const std::map<std::string, Polarity> polarities = {
    {"maximize", Polarity::Maximize},    {"minimize-a", Polarity::MinimizeA},
    {"minimize-b", Polarity::MinimizeB}, {"stabilize", Polarity::Stabilize},
    {"range", Polarity::Range},          {"range-minimize", Polarity::RangeMinimize}};

const std::map<std::string, Aggregation> aggregations = {{"sum", Aggregation::Sum},
                                                         {"last", Aggregation::Last},
                                                         {"average", Aggregation::Average},
                                                         {"fixed", Aggregation::Fixed}};

/// As the oracle says it: the fraction, or why there is none.
std::string outcome(const Achievement &achievement)
{
    const auto *percent = percentOf(achievement);
    return percent ? percent->toString() : said(achievement);
}

std::string formulaOf(const Fields &fields)
{
    static const RatingScale scale = shippedRating("permendagri-86-2017");
    const ExactTarget target(frac(fields[2].c_str()), frac(fields[3].c_str()));
    const auto result = achieve(polarities.at(fields[1]), target, frac(fields[4].c_str()));
    std::string text = outcome(result) + '\t';
    if (const auto *percent = percentOf(result))
        text += percent->toFixed(2) + '\t' + rate(*percent, scale).code;
    else
        text += '\t';
    return text;
}

std::string yearOf(const Fields &fields)
{
    Indicator indicator;
    indicator.polarity = polarities.at(fields[1]);
    indicator.aggregation = aggregations.at(fields[2]);
    indicator.entry = fields[3] == "cumulative" ? Entry::Cumulative : Entry::PerPeriod;
    indicator.yearTarget = point(fields[4].c_str());
    const Fields targets = split(fields[5], ';');
    const Fields actuals = split(fields[6], ';');
    PeriodActuals filled;
    for (std::size_t i = 0; i < 4; ++i) {
        const calendar::Period quarter{2026, calendar::PeriodKind::Quarter,
                                       static_cast<int>(i) + 1};
        if (!targets[i].empty())
            indicator.periodTargets[quarter] = point(targets[i].c_str());
        if (!actuals[i].empty())
            filled[quarter] = frac(actuals[i].c_str());
    }
    const calendar::Period upTo{2026, calendar::PeriodKind::Quarter, std::stoi(fields[7])};
    return outcome(achieveSoFar(indicator, filled, upTo)) + '\t'
           + outcome(achieveYear(indicator, filled, upTo));
}

std::string elementsOf(const Fields &fields)
{
    const auto number = [](const std::string &text) {
        return text.empty() ? std::nullopt : std::optional(dec(text.c_str()));
    };
    Indicator indicator;
    indicator.polarity = polarities.at(fields[1]);
    indicator.yearTarget = point(fields[2].c_str());
    indicator.elements = Elements{"a", "b", dec(fields[3].c_str())};
    SheetRow row;
    row.numerator = number(fields[4]);
    row.denominator = number(fields[5]);
    return outcome(achieveYear(indicator, measuredIn(indicator, row)));
}

std::string scaleOf(const Fields &fields)
{
    static const PredicateScales scales = shippedScales();
    const PredicateScale &opinion = scales.front();
    Indicator indicator;
    indicator.polarity = polarities.at(fields[1]);
    indicator.scale = opinion;
    indicator.yearTarget = Target::at(opinion.scoreOf(fields[2]).value());
    SheetRow row;
    row.actual = opinion.scoreOf(fields[3]);
    return outcome(achieveYear(indicator, measuredIn(indicator, row)));
}

/// Of an empty text there are none.
Fields items(const std::string &text)
{
    return text.empty() ? Fields() : split(text, ';');
}

std::string rollUpOf(const Fields &fields)
{
    const Fields percents = items(fields[3]);
    const Fields weights = split(fields[4], ';');
    std::vector<Contribution> contributions;
    for (std::size_t i = 0; i < percents.size(); ++i) {
        Contribution one{NotFilled{}, std::nullopt};
        if (percents[i] == "=")
            one.achievement = NotDueYet{};
        else if (percents[i] != "-")
            one.achievement = Value{frac(percents[i].c_str()), Rule::Ratio};
        if (!weights[i].empty())
            one.weight = dec(weights[i].c_str());
        contributions.push_back(std::move(one));
    }
    const RollUp reached =
        rollUp(contributions, {ceilingOf(std::stoi(fields[1])).value(), fields[2] == "1"});
    return outcome(reached.overAll.percent) + '\t' + outcome(reached.overValued.percent) + '\t'
           + (reached.isWeighted ? "1" : "0");
}

std::string effortOf(const Fields &fields)
{
    const Effort effort{frac(fields[1].c_str()), frac(fields[2].c_str())};
    const auto pmk = pmkEfficiency({effort});
    const auto index = indexEfficiency(effort);
    const auto difference = differenceEfficiency(effort);
    const std::string none = "none\tnone\tnone";
    return (pmk ? pmk->saving.toString() + '\t' + pmk->value.toString() + '\t'
                      + (pmk->isOffScale ? "1" : "0")
                : none)
           + '\t'
           + (index ? index->index.toString() + '\t' + index->level.toString() + '\t'
                          + std::string(codeOf(index->verdict))
                    : none)
           + '\t' + difference.difference.toString() + '\t'
           + std::string(codeOf(difference.verdict));
}

std::string placesIn(const Fields &fields)
{
    std::vector<std::optional<base::Fraction>> values;
    for (const std::string &text : items(fields[1]))
        values.push_back(text == "-" ? std::nullopt : std::optional(frac(text.c_str())));
    std::string said;
    for (const auto &place : placesOf(values))
        said += (said.empty() ? "" : ";") + (place ? std::to_string(*place) : "-");
    return said;
}

struct Question {
    std::string (*answer)(const Fields &);
    std::size_t outcome; ///< the field it begins with
};

const std::map<std::string, Question> questions = {
    {"formula", {formulaOf, 5}}, {"year", {yearOf, 8}},     {"elements", {elementsOf, 6}},
    {"scale", {scaleOf, 4}},     {"rollup", {rollUpOf, 5}}, {"effort", {effortOf, 3}},
    {"places", {placesIn, 2}}};

/// The line up to its outcome, which begins with field \a count.
std::string expected(const Fields &fields, std::size_t count)
{
    std::string text = fields[count];
    for (std::size_t i = count + 1; i < fields.size(); ++i)
        text += '\t' + fields[i];
    return text;
}

std::string quoted(const std::filesystem::path &path)
{
    return '"' + path.string() + '"';
}

} // namespace

TEST(Oracle, in_another_language_finds_no_difference)
{
    const auto folder = std::filesystem::path(testing::TempDir());
    const auto cases = folder / "achievement_cases.tsv";
    if (std::system(("python3 --version > " + quoted(cases)).c_str()) != 0)
        GTEST_SKIP() << "python3 is not installed: the oracle was not asked";
    const bool longRun = std::getenv("HIMPUN_LONG") != nullptr;
    const std::string count = longRun ? "100000" : "5000";
    const auto script =
        std::filesystem::path(HIMPUN_SOURCE_DIR) / "tests/oracle/achievement_oracle.py";
    const std::string command =
        "python3 " + quoted(script) + " 20261121 " + count + " > " + quoted(cases);
    ASSERT_EQ(std::system(command.c_str()), 0);

    std::map<std::string, int> asked;
    std::istringstream lines(content(cases));
    std::string line;
    int compared = 0;
    while (std::getline(lines, line)) {
        const Fields fields = split(line, '\t');
        const Question &question = questions.at(fields[0]);
        ASSERT_EQ(question.answer(fields), expected(fields, question.outcome)) << line;
        ++asked[fields[0]];
        ++compared;
    }
    EXPECT_EQ(asked.size(), questions.size()) << "every kind of question was asked";
    EXPECT_EQ(std::to_string(compared), count);
    std::filesystem::remove(cases);
}
