// SPDX-License-Identifier: GPL-3.0-or-later
// What LibreOffice makes of a worksheet's formulas, beside what the program itself reckons.
#include "support/paper.h"

#include "himpun/reading/sheet_line.h"
#include "himpun/text/indicator_labels.h"
#include "himpun/worksheet/write.h"

#include <gtest/gtest.h>

#include <random>
#include <regex>

using namespace himpun;
using indicator::Polarity;

namespace
{

const calendar::Period quarter{2026, calendar::PeriodKind::Quarter, 3};
const calendar::Period lastQuarter{2026, calendar::PeriodKind::Quarter, 4};

/// Rows as offices could write them, and as they should not.
class RandomSheet
{
public:
    explicit RandomSheet(unsigned seed) : m_random(seed) { }

    reading::UnitSheet make(int indicators, int programs)
    {
        for (int i = 0; i < indicators; ++i)
            addIndicator(i);
        for (int i = 0; i < programs; ++i)
            addProgram(i);
        m_sheet.rating.bands = {{"semua", "Semua", {}, true, ""}};
        m_sheet.cycle = {"2026-TW3"};
        m_sheet.unit = {"uji"};
        m_sheet.sheet.unit = "uji";
        m_sheet.unitName = "Bidang Uji";
        m_sheet.period = m_sheet.sheet.period = quarter;
        return m_sheet;
    }

private:
    int under(int limit) { return std::uniform_int_distribution<>(0, limit - 1)(m_random); }

    /// Many zeros, many that end in a half at the third place, some below zero, some large.
    base::Decimal number(bool isTarget)
    {
        const int kind = under(12);
        if (kind == 0)
            return 0;
        const int places = under(5);
        std::int64_t digits = kind < 6 ? 1 + under(400) : 1 + under(2'000'000'000);
        if (kind == 6)
            digits *= 1'000;
        if (kind == 1 && (!isTarget || under(4) == 0))
            digits = -digits;
        return *base::Decimal::fromParts(digits, places);
    }
    base::Decimal roundTarget()
    {
        constexpr int targets[] = {1, 2, 4, 5, 8, 16, 20, 40, 80, 100, 125, 160, 200, 1000};
        return targets[under(static_cast<int>(std::size(targets)))];
    }
    indicator::Target target(Polarity polarity)
    {
        const base::Decimal one = under(2) ? roundTarget() : number(true);
        const bool takesBounds = polarity == Polarity::Range || polarity == Polarity::RangeMinimize;
        if (!takesBounds || under(3) == 0)
            return indicator::Target::at(one);
        const base::Decimal other = number(true);
        return {std::min(one, other), std::max(one, other)};
    }
    void addIndicator(int number)
    {
        indicator::Indicator indicator;
        indicator.id = {"i" + std::to_string(number)};
        indicator.name = "Indikator " + std::to_string(number);
        indicator.unitOfMeasure = "dokumen";
        indicator.polarity = static_cast<Polarity>(number % 6);
        if (under(15) > 0)
            indicator.periodTargets[quarter] = target(indicator.polarity);
        if (under(15) == 0) { // once a year, or a target of nothing all year
            indicator.periodTargets[quarter] = indicator::Target::at(0);
            indicator.periodTargets[lastQuarter] = indicator::Target::at(under(2));
            indicator.yearTarget = indicator::Target::at(under(2));
        }
        const int kind = under(4);
        if (kind == 0)
            indicator.elements = indicator::Elements{
                "a", "b", under(2) ? base::Decimal(100) : base::Decimal(1 + under(1000))};
        if (kind == 1)
            addScale(indicator);
        m_sheet.sheet.rows.push_back(rowOf(indicator));
        m_sheet.form.indicators.push_back(std::move(indicator));
    }
    void addScale(indicator::Indicator &indicator)
    {
        static const indicator::PredicateScale scale{
            "uji",
            "Skala “uji”",
            {{"D*", 0, ""}, {"C", 1, ""}, {"C?", 2, ""}, {"B \"baik\"", 3, ""}, {"A", 7, ""}},
            ""};
        indicator.scale = scale;
        for (auto &[period, target] : indicator.periodTargets)
            target = indicator::Target::at(scale.levels[static_cast<std::size_t>(under(5))].score);
    }
    indicator::SheetRow rowOf(const indicator::Indicator &indicator)
    {
        indicator::SheetRow row;
        row.indicator = indicator.id;
        if (under(10) == 0)
            return row;
        if (indicator.elements) {
            row.numerator = number(false);
            if (under(10) > 0)
                row.denominator = under(3) ? roundTarget() : number(false);
        } else if (indicator.scale) {
            row.actual = indicator.scale->levels[static_cast<std::size_t>(under(5))].score;
        } else {
            row.actual = number(false);
            const auto target = indicator.targetFor(quarter);
            if (target && under(6) == 0)
                row.actual = under(2) ? target->lower : target->upper;
        }
        return row;
    }
    void addProgram(int n)
    {
        const std::string id = "p" + std::to_string(n);
        const base::Decimal ceiling = number(true);
        m_sheet.form.budget.push_back({{id}, "Program " + id, ceiling.isNegative() ? 0 : ceiling});
        indicator::BudgetRow row{{id}, {}};
        if (under(5) > 0)
            row.spent = number(false);
        m_sheet.sheet.budget.push_back(row);
    }

    std::mt19937 m_random;
    reading::UnitSheet m_sheet;
};

std::string written(const reading::UnitSheet &sheet)
{
    worksheet::Worksheet worksheet;
    worksheet.sheet = sheet;
    const std::string name = testing::UnitTest::GetInstance()->current_test_info()->name();
    const auto file = std::filesystem::path(testing::TempDir()) / (name + ".xlsx");
    EXPECT_TRUE(worksheet::write(worksheet, file));
    return paper::bytesOf(file);
}

/// The same with nothing left of what the program reckoned.
std::string withoutResults(const std::string &bytes)
{
    paper::Xlsx paper(bytes);
    static const std::regex result("</f><v>[^<]*</v>");
    paper.table() = std::regex_replace(paper.table(), result, "</f><v>4711</v>");
    return paper.bytes();
}

std::string shown(const indicator::Achievement &achievement, const indicator::CapPolicy &cap)
{
    const base::Fraction *percent = indicator::percentOf(achievement);
    return percent ? indicator::capped(*percent, cap).percent.toFixed(2)
                   : text::achievement(achievement);
}

std::string shown(const spreadsheet::Value &value)
{
    if (const auto *number = std::get_if<spreadsheet::Number>(&value)) {
        const auto decimal = base::Decimal::parse(number->digits);
        return decimal ? base::Fraction(*decimal).toFixed(2) : number->digits;
    }
    const auto *text = std::get_if<std::string>(&value);
    if (!text || !text->ends_with(" %"))
        return text ? *text : "neither number nor text";
    std::string digits = text->substr(0, text->size() - 2); // as its format shows it
    std::ranges::replace(digits, ',', '.');
    const auto decimal = base::Decimal::parse(digits);
    return decimal ? base::Fraction(*decimal).toFixed(2) : *text;
}

/// Spreadsheets keep 15 digits: of a percentage beyond all sense only those can agree.
bool isBeyondSense(const indicator::Achievement &achievement)
{
    const base::Fraction *percent = indicator::percentOf(achievement);
    const base::Fraction most(1'000'000'000);
    return percent && (*percent > most || *percent < base::Fraction(0) - most);
}

void expectOurResults(unsigned seed, const indicator::CapPolicy &cap)
{
    reading::UnitSheet sheet = RandomSheet(seed).make(600, 60);
    sheet.cap = cap;
    const std::string computed =
        paper::savedByLibreOffice(withoutResults(written(sheet)), "xlsx", "xlsx");
    if (computed.empty())
        GTEST_SKIP() << "LibreOffice is not installed";
    const auto book = spreadsheet::read(computed);
    ASSERT_TRUE(book);
    const spreadsheet::Sheet &table = book->sheets.front();
    std::map<std::string, int> rows;
    int column = 0;
    for (const spreadsheet::Cell &cell : table.cells) {
        const auto *text = std::get_if<std::string>(&cell.value);
        if (text && *text == "himpun:achievement")
            column = cell.at.column;
        if (text)
            rows[*text] = cell.at.row;
    }
    std::map<std::string, int> outcomes;
    for (const reading::SheetLine &line : reading::linesOf(sheet)) {
        const std::string key = (line.budget ? "budget:" : "indicator:") + line.id();
        ASSERT_TRUE(rows.contains(key)) << key;
        const auto *cell = table.find({rows.at(key), column});
        ASSERT_TRUE(cell) << key;
        const std::string expected =
            shown(line.achievement, line.budget ? indicator::CapPolicy{} : cap);
        ++outcomes[std::holds_alternative<indicator::Value>(line.achievement) ? "value" : expected];
        const std::string found = shown(cell->value);
        if (found != expected && isBeyondSense(line.achievement))
            EXPECT_NEAR(std::stod(found) / std::stod(expected), 1, 1e-12) << key;
        else
            EXPECT_EQ(found, expected) << key << " seed " << seed;
    }
    EXPECT_GE(outcomes.size(), 6u) << "the rows do not reach every outcome";
    EXPECT_GT(outcomes["value"], 300);
}

} // namespace

TEST(Formulas, come_to_what_the_program_reckons)
{
    expectOurResults(1, {});
}

TEST(Formulas, come_to_what_the_program_reckons_also_within_the_offices_limits)
{
    expectOurResults(2, {indicator::Ceiling::At120, true});
}

TEST(SlowFormulas, agree_over_many_random_sheets)
{
    if (!std::getenv("HIMPUN_LONG"))
        GTEST_SKIP() << "only with HIMPUN_LONG=1";
    for (unsigned seed = 3; seed < 40; ++seed)
        expectOurResults(seed, {});
}
