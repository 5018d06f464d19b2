// SPDX-License-Identifier: GPL-3.0-or-later
// What cells of numbers say, one by one and ten thousand at random.
#include "support/told.h"

#include "service/offices.h"

#include <gmock/gmock.h>

#include <random>
#include <set>

using namespace himpun;
using namespace himpun::intake;
using namespace std::chrono_literals;
using namespace std::string_literals;
using spreadsheet::Number;
using spreadsheet::NumberLook;
using testing::ElementsAre;

namespace
{

const service::Office &office()
{
    static const service::Office office = offices::practiceOffice("disperindag-nganjuk");
    return office;
}

AgreementReading readBook(const spreadsheet::Book &book, const Answers &answers = {})
{
    AgreementMap map = propose(book, office(), 2026);
    map.unit = {"industri"};
    return readAgreement(book, map, office(), support::scales(), answers);
}

/// One indicator whose target is \a cell; B2 is its unit, C2 the cell.
std::string target(const spreadsheet::Value &cell, const std::string &unit = "",
                   const Answers &answers = {})
{
    const auto book =
        support::bookOf({{"Indikator"s, "Satuan"s, "Target"s}, {"Sebuah indikator"s, unit, cell}});
    const auto reading = readBook(book, answers);
    if (!reading.doubts.empty())
        return support::told(reading.doubts.front());
    if (reading.draft.rows.size() != 1)
        return "no row";
    const auto &indicator = reading.draft.rows.front().indicator;
    if (!indicator.yearTarget)
        return "nothing";
    const auto &read = *indicator.yearTarget;
    return read.lower.toString() + (read.isRange() ? ".." + read.upper.toString() : "") + " "
           + indicator.unitOfMeasure;
}

std::string money(const spreadsheet::Value &cell, const std::string &header = "Anggaran")
{
    const auto reading = readBook(support::bookOf({{"Program"s, header}, {"Program A"s, cell}}));
    if (!reading.doubts.empty())
        return support::told(reading.doubts.front());
    return reading.draft.budget.empty() ? "nothing"
                                        : reading.draft.budget.front().ceiling.toString();
}

std::string doubt(const std::string &text, const std::string &why)
{
    return "C2 “" + text + "” year-target of Sebuah indikator: " + why;
}
std::string moneyDoubt(const std::string &text, const std::string &why)
{
    return "B2 “" + text + "” ceiling of Program A: " + why;
}

const Answers answered(const std::string &text)
{
    return {{{0, {1, 2}}, text}};
}

} // namespace

TEST(TargetCell, of_text_is_a_number_with_its_unit)
{
    EXPECT_EQ(target("0,9 Angka"s), "0.9 Angka");
    EXPECT_EQ(target("100,00 Persen"s), "100 Persen");
    EXPECT_EQ(target("12 Dokumen"s, "dokumen"), "12 dokumen");
    EXPECT_EQ(target("95%"s, "Persen"), "95 Persen");
    EXPECT_EQ(target("80-90 %"s), "80..90 %");
    EXPECT_EQ(target("12,345.5"s, "Orang"), "12345.5 Orang");
    EXPECT_EQ(target("WTP"s), "4 Predikat");
    EXPECT_EQ(target(""s, "Orang"), "nothing");
}

TEST(TargetCell, of_Excel_is_what_it_shows)
{
    EXPECT_EQ(target(Number{"0.9", NumberLook::Plain}, "Indeks"), "0.9 Indeks");
    EXPECT_EQ(target(Number{"95", NumberLook::Percent}, "%"), "95 %");
    EXPECT_EQ(target(Number{"95", NumberLook::Percent}), "95 %");
    EXPECT_EQ(target(Number{"0", NumberLook::Plain}, "%"), "0 %");
}

TEST(TargetCell, with_two_readings_is_never_guessed)
{
    EXPECT_EQ(target("1.500"s), doubt("1.500", "two-readings “1.500” “1,5”"));
    EXPECT_EQ(target("1,500 orang"s), doubt("1,500 orang", "two-readings “1,5” “1.500”"));
}

TEST(TargetCell, that_may_be_another_percentage_is_a_doubt)
{
    EXPECT_EQ(target(Number{"0.95", NumberLook::Plain}, "Persen"),
              doubt("0,95", "fraction-of-percent “95” “0,95”"));
    EXPECT_EQ(target(Number{"95", NumberLook::Percent}, "Indeks"),
              doubt("95%", "percent-of-other “95” “0,95”"));
    EXPECT_EQ(target("95%"s, "Indeks"), doubt("95%", "percent-of-other"));
}

TEST(TargetCell, that_is_no_number_is_a_doubt)
{
    EXPECT_EQ(target("≤ 5"s), doubt("≤ 5", "limit “5”"));
    EXPECT_EQ(target("minimal 5 kali"s), doubt("minimal 5 kali", "limit “5”"));
    const std::string many(30'000, '<'); // in a cell that means no good
    EXPECT_EQ(target(many), doubt(many, "limit"));
    EXPECT_EQ(target("-"s), doubt("-", "unreadable placeholder “” “0”"));
    EXPECT_EQ(target("1,5 juta"s), doubt("1,5 juta", "unreadable multiplier “1.500.000”"));
    EXPECT_EQ(target("Baik"s), doubt("Baik", "unreadable no-digits"));
    EXPECT_EQ(target("12 laporan"s, "Dokumen"), doubt("12 laporan", "unit-differs “12”"));
    EXPECT_EQ(target(spreadsheet::Moment{2026y / 2 / 1, {}}), doubt("2026-02-01", "day"));
    EXPECT_EQ(target(spreadsheet::CellError{"#REF!"}), doubt("#REF!", "error"));
    EXPECT_EQ(target(spreadsheet::NotCalculated{}), doubt("=", "not-calculated"));
    EXPECT_EQ(target(true), doubt("TRUE", "truth"));
}

TEST(TargetCell, is_what_somebody_answers)
{
    EXPECT_EQ(target("1.500"s, "Orang", answered("1.500")), "1500 Orang");
    EXPECT_EQ(target("1.500"s, "Orang", answered("1,5")), "1.5 Orang");
    EXPECT_EQ(target("-"s, "Orang", answered("")), "nothing");
    EXPECT_EQ(target("-"s, "Orang", answered("lima")), doubt("lima", "unreadable no-digits"));
}

TEST(MoneyCell, has_no_thousandths)
{
    EXPECT_EQ(money("Rp5.294.655.000,00"s), "5294655000");
    EXPECT_EQ(money("Rp 1.500.000,-"s), "1500000");
    EXPECT_EQ(money("Rp. 750.000"s), "750000");
    EXPECT_EQ(money("750,000"s), "750000");
    EXPECT_EQ(money("1,500,000.50"s), "1500000.5");
    EXPECT_EQ(money(Number{"5294655000", NumberLook::Currency}), "5294655000");
}

TEST(MoneyCell, may_be_a_doubt_as_well)
{
    EXPECT_EQ(money("5,25"s, "Anggaran (Rp juta)"),
              moneyDoubt("5,25", "multiplier “5.250.000” “5,25”"));
    EXPECT_EQ(money("-5"s), moneyDoubt("-5", "negative"));
    EXPECT_EQ(money("5 paket"s), moneyDoubt("5 paket", "unit-differs “5”"));
    EXPECT_EQ(money("-"s), moneyDoubt("-", "unreadable placeholder “” “0”"));
}

namespace
{

/// A number as somebody writes it, and what is meant.
struct Written {
    std::string text;
    base::Decimal meant;
};

class Writer
{
public:
    Written any(const std::vector<std::string> &units)
    {
        const std::string whole = std::to_string(below(9) + 1) + digits(below(9));
        const std::string behind = digits(below(5));
        const bool isNegative = below(12) == 0;
        const Written number = written(whole, behind, below(2) == 0);
        const std::string sign = isNegative ? "-" : "";
        const auto meant = *base::Decimal::parse(sign + number.meant.toString());
        return {sign + number.text + units[below(units.size())], meant};
    }
    Written money()
    {
        static const std::vector<std::string> before{"", "Rp", "Rp ", "Rp. ", "IDR "};
        const bool isEnglish = below(2) == 0;
        const std::string cents = below(2) == 0 ? "" : digits(2);
        Written number =
            written(std::to_string(below(9) + 1) + digits(3 + below(9)), cents, isEnglish);
        const bool hasDash = cents.empty() && !isEnglish && below(3) == 0;
        return {before[below(before.size())] + number.text + (hasDash ? ",-" : ""), number.meant};
    }
    /// Of what is measured in percent: written out, shown by Excel, or as a part of one.
    std::pair<spreadsheet::Value, base::Decimal> percent()
    {
        const std::string figures = std::to_string(below(99) + 1);
        const auto meant = *base::Decimal::parse(figures);
        const std::string part = (figures.size() == 1 ? "0" : "") + figures;
        const std::vector<spreadsheet::Value> ways{figures + "%",
                                                   figures + " Persen",
                                                   figures + ",0",
                                                   Number{figures, NumberLook::Percent},
                                                   "0," + part,
                                                   "0." + part,
                                                   Number{"0." + part, NumberLook::Plain}};
        return {ways[below(ways.size())], meant};
    }
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_random()) % limit; }

private:
    Written written(const std::string &whole, const std::string &behind, bool isEnglish)
    {
        const auto meant = base::Decimal::parse(whole + (behind.empty() ? "" : "." + behind));
        std::string text = below(3) == 0 ? whole : grouped(whole, isEnglish ? ',' : '.');
        if (!behind.empty())
            text += (isEnglish ? '.' : ',') + behind;
        return {text, *meant};
    }
    std::string digits(std::size_t count)
    {
        std::string text;
        while (text.size() < count)
            text += static_cast<char>('0' + below(10));
        return text;
    }
    std::string grouped(std::string whole, char separator)
    {
        for (auto i = static_cast<int>(whole.size()) - 3; i > 0; i -= 3)
            whole.insert(static_cast<std::size_t>(i), 1, separator);
        return whole;
    }

    std::mt19937 m_random{20'260'105};
};

/// What is asked about row after row, and of how many what is meant is proposed.
struct Asked {
    std::set<int> rows;
    std::size_t offered = 0;
};

Asked askedOf(const AgreementReading &reading, const std::vector<base::Decimal> &meant)
{
    Asked asked;
    for (const Doubt &one : reading.doubts) {
        const int row = one.place.at.row - 1;
        const std::string typed = indicator::showNumber(meant[static_cast<std::size_t>(row)]);
        asked.rows.insert(row);
        asked.offered += std::ranges::count(one.proposals, typed) > 0 ? 1 : 0;
    }
    return asked;
}

/// Targets in rows of their own that are neither what is meant nor asked.
std::size_t misread(const AgreementReading &reading, const std::vector<base::Decimal> &meant,
                    const Asked &asked)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < meant.size(); ++i) {
        const auto &read = reading.draft.rows[i].indicator.yearTarget;
        const bool isRight = read == indicator::Target::at(meant[i]);
        count += isRight || asked.rows.contains(static_cast<int>(i)) ? 0 : 1;
    }
    return count;
}

std::string nameOf(std::size_t row)
{
    return "Nomor ke-" + std::to_string(row);
}

} // namespace

TEST(Numbers, of_ten_thousand_written_in_all_ways_none_is_misread_in_silence)
{
    Writer writer;
    std::vector<std::vector<spreadsheet::Value>> rows{{"Indikator"s, "Target"s}};
    std::vector<base::Decimal> meant;
    for (std::size_t i = 0; i < 10'000; ++i) {
        const Written one = writer.any({"", " ", " Angka", " orang/bulan", "\u00a0Nilai"});
        rows.push_back({nameOf(i), one.text});
        meant.push_back(one.meant);
    }
    const auto reading = readBook(support::bookOf(rows));
    ASSERT_EQ(reading.draft.rows.size(), meant.size());
    const Asked asked = askedOf(reading, meant);
    for (const Doubt &one : reading.doubts)
        EXPECT_EQ(one.why, Why::TwoReadings) << one.text;
    EXPECT_EQ(misread(reading, meant, asked), 0u);
    EXPECT_EQ(asked.offered, reading.doubts.size());    // what was meant is among them
    EXPECT_LT(reading.doubts.size(), meant.size() / 5); // or asking would be an excuse
}

TEST(Numbers, beside_a_column_of_units_are_not_misread_either)
{
    Writer writer;
    std::vector<std::vector<spreadsheet::Value>> rows{{"Indikator"s, "Satuan"s, "Target"s}};
    std::vector<base::Decimal> meant;
    std::set<int> others;
    for (std::size_t i = 0; i < 10'000; ++i) {
        const Written one = writer.any({"", " Dokumen", " dokumen", " Laporan"});
        if (one.text.ends_with("Laporan"))
            others.insert(static_cast<int>(i));
        rows.push_back({nameOf(i), "Dokumen"s, one.text});
        meant.push_back(one.meant);
    }
    const auto reading = readBook(support::bookOf(rows));
    const Asked asked = askedOf(reading, meant);
    EXPECT_EQ(misread(reading, meant, asked), 0u);
    EXPECT_TRUE(std::ranges::includes(asked.rows, others)); // another unit is never passed over
    EXPECT_EQ(asked.offered, reading.doubts.size());
}

TEST(Numbers, that_are_percentages_are_never_a_hundredth_of_what_is_meant)
{
    Writer writer;
    std::vector<std::vector<spreadsheet::Value>> rows{{"Indikator"s, "Satuan"s, "Target"s}};
    std::vector<base::Decimal> meant;
    for (std::size_t i = 0; i < 10'000; ++i) {
        const auto [cell, value] = writer.percent();
        rows.push_back({nameOf(i), writer.below(2) == 0 ? "%"s : "Persen"s, cell});
        meant.push_back(value);
    }
    const auto reading = readBook(support::bookOf(rows));
    const Asked asked = askedOf(reading, meant);
    EXPECT_EQ(misread(reading, meant, asked), 0u);
    EXPECT_EQ(asked.offered, reading.doubts.size());
}

TEST(Numbers, that_are_money_are_read_without_a_question)
{
    Writer writer;
    std::vector<std::vector<spreadsheet::Value>> rows{{"Program"s, "Anggaran"s}};
    std::vector<indicator::BudgetLine> meant;
    for (std::size_t i = 0; i < 10'000; ++i) {
        const Written one = writer.money();
        rows.push_back({nameOf(i), one.text});
        meant.push_back({{}, nameOf(i), one.meant});
    }
    const auto reading = readBook(support::bookOf(rows));
    EXPECT_TRUE(reading.doubts.empty()) << support::told(reading.doubts.front());
    EXPECT_EQ(reading.draft.budget, meant);
}
