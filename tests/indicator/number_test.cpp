// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/number.h"
#include "numbers.h"

#include <gtest/gtest.h>

#include <random>

using namespace himpun;
using namespace himpun::indicator;

namespace
{

/// "1500", "1.5 [%]", "1500 or 1.5", "empty", "grouping at 1".
std::string read(std::string_view text, NumberOrigin origin)
{
    const auto withUnit = [](std::string number, const std::string &unit) {
        return unit.empty() ? number : number + " [" + unit + "]";
    };
    const auto reading = readNumber(text, origin);
    if (const auto *number = std::get_if<Number>(&reading))
        return withUnit(number->value.toString(), number->unit);
    if (const auto *two = std::get_if<Ambiguous>(&reading))
        return withUnit(two->indonesian.toString() + " or " + two->english.toString(), two->unit);
    if (const auto *none = std::get_if<NotANumber>(&reading))
        return std::string(codeOf(none->fault)) + " at " + std::to_string(none->at);
    return "empty";
}

std::string typed(std::string_view text)
{
    return read(text, NumberOrigin::Typed);
}

std::string foreign(std::string_view text)
{
    return read(text, NumberOrigin::Foreign);
}

} // namespace

TEST(TypedNumber, is_indonesian)
{
    EXPECT_EQ(typed("1.500"), "1500");
    EXPECT_EQ(typed("1,5"), "1.5");
    EXPECT_EQ(typed("1.234.567,89"), "1234567.89");
    EXPECT_EQ(typed("0,9"), "0.9");
    EXPECT_EQ(typed(",5"), "0.5");
    EXPECT_EQ(typed("08"), "8");
    EXPECT_EQ(typed("+7"), "7");
    EXPECT_EQ(typed("-0"), "0");
}

TEST(TypedNumber, in_another_way_of_writing_is_refused_and_not_guessed)
{
    EXPECT_EQ(typed("12.34"), "grouping at 2");
    EXPECT_EQ(typed("4.25"), "grouping at 1");
    EXPECT_EQ(typed("1,234,567.89"), "grouping at 1");
    EXPECT_EQ(typed("1234.567"), "grouping at 4");
    EXPECT_EQ(typed("0.123"), "grouping at 1");
    EXPECT_EQ(typed("1.5000"), "grouping at 1");
    EXPECT_EQ(typed("1,"), "grouping at 1");
    EXPECT_EQ(typed("1..000"), "grouping at 1");
    EXPECT_EQ(typed("1.000,5,5"), "grouping at 5");
}

TEST(ForeignNumber, that_reads_both_ways_is_ambiguous)
{
    EXPECT_EQ(foreign("1.500"), "1500 or 1.5");
    EXPECT_EQ(foreign("1,500"), "1.5 or 1500");
    EXPECT_EQ(foreign("100.000"), "100000 or 100");
    EXPECT_EQ(foreign("Rp1.500"), "1500 or 1.5");
    EXPECT_EQ(foreign("(1.500) Persen"), "-1500 or -1.5 [Persen]");
}

TEST(ForeignNumber, that_reads_one_way_is_read)
{
    EXPECT_EQ(foreign("1500"), "1500");
    EXPECT_EQ(foreign("1.234.567"), "1234567");
    EXPECT_EQ(foreign("1,234,567.89"), "1234567.89");
    EXPECT_EQ(foreign("1.500,00"), "1500");
    EXPECT_EQ(foreign("1,500.00"), "1500");
    EXPECT_EQ(foreign("12.34"), "12.34");
    EXPECT_EQ(foreign("4.25"), "4.25");
    EXPECT_EQ(foreign("0.500"), "0.5");
    EXPECT_EQ(foreign("0,500"), "0.5");
    EXPECT_EQ(foreign("1234.567"), "1234.567");
    EXPECT_EQ(foreign(".5"), "0.5");
}

TEST(ForeignNumber, that_reads_no_way_is_refused)
{
    EXPECT_EQ(foreign("12.05.2024"), "grouping at 2");
    EXPECT_EQ(foreign("1,23,456"), "grouping at 1");
    EXPECT_EQ(foreign("1.23.456,7"), "grouping at 1");
}

TEST(Trap, the_cents_of_an_amount_do_not_make_it_a_hundredfold)
{
    EXPECT_EQ(foreign("Rp5.294.655.000,00"), "5294655000");
    EXPECT_EQ(foreign("5,294,655,000.00"), "5294655000");
    EXPECT_EQ(typed("Rp5.294.655.000,00"), "5294655000");
}

TEST(Number, keeps_the_unit_that_stands_behind_it)
{
    EXPECT_EQ(typed("0,9 Angka"), "0.9 [Angka]");
    EXPECT_EQ(typed("100,00 Persen"), "100 [Persen]");
    EXPECT_EQ(typed("95%"), "95 [%]");
    EXPECT_EQ(typed("95 %"), "95 [%]");
    EXPECT_EQ(typed("45 orang/bulan"), "45 [orang/bulan]");
    EXPECT_EQ(typed("12 m2"), "12 [m2]");
    EXPECT_EQ(typed("12 km²"), "12 [km²]");
    EXPECT_EQ(typed("8‰"), "8 [‰]");
}

TEST(Number, of_money_may_say_so_in_front)
{
    EXPECT_EQ(typed("Rp 1.500"), "1500");
    EXPECT_EQ(typed("Rp. 1.500"), "1500");
    EXPECT_EQ(typed("rp1.500"), "1500");
    EXPECT_EQ(typed("IDR 1.500"), "1500");
    EXPECT_EQ(typed("Rp1.500,-"), "1500");
    EXPECT_EQ(foreign("Rp1.500,-"), "1500"); // only an Indonesian writes ",-"
    EXPECT_EQ(typed("$ 5"), "stray at 0");
}

TEST(Number, may_be_negative_in_several_ways)
{
    EXPECT_EQ(typed("-5"), "-5");
    EXPECT_EQ(typed("−5"), "-5");
    EXPECT_EQ(typed("–5"), "-5");
    EXPECT_EQ(typed("(5)"), "-5");
    EXPECT_EQ(typed("(5%)"), "-5 [%]");
    EXPECT_EQ(typed("(Rp5.000)"), "-5000");
    EXPECT_EQ(typed("Rp(5.000)"), "-5000");
    EXPECT_EQ(typed("-Rp5.000"), "-5000");
    EXPECT_EQ(typed("Rp-5.000"), "-5000");
}

TEST(Number, has_one_sign_that_touches_it)
{
    EXPECT_EQ(typed("--5"), "signs at 2");
    EXPECT_EQ(typed("(-5)"), "signs at 2");
    EXPECT_EQ(typed("(5"), "signs at 2");
    EXPECT_EQ(typed("5)"), "stray at 1");
    EXPECT_EQ(typed("- 5"), "signs at 2"); // an item of a list?
    EXPECT_EQ(typed("5-"), "stray at 1");
}

TEST(Number, may_have_blanks_of_any_kind_around_it)
{
    EXPECT_EQ(typed("  1.500\t"), "1500");
    EXPECT_EQ(typed("\u00a01.500\u00a0"), "1500");
    EXPECT_EQ(typed("1,5\r\n"), "1.5");
    EXPECT_EQ(typed("12\u00a0Persen"), "12 [Persen]");
}

TEST(Number, is_grouped_by_no_break_spaces_but_not_by_plain_ones)
{
    EXPECT_EQ(typed("1\u00a0234\u00a0567,5"), "1234567.5");
    EXPECT_EQ(foreign("1\u202f234.5"), "1234.5");
    EXPECT_EQ(typed("1\u00a0234.567"), "grouping at 6");
    EXPECT_EQ(typed("1 500"), "stray at 2");
    EXPECT_EQ(typed("1\u00a02"), "grouping at 1");
}

TEST(Number, stands_alone)
{
    EXPECT_EQ(typed("5 6"), "stray at 2");
    EXPECT_EQ(typed("5\t6"), "stray at 1");
    EXPECT_EQ(typed("5\nPersen"), "stray at 1");
    EXPECT_EQ(typed("80-90"), "stray at 2");
    EXPECT_EQ(typed("80 – 90"), "stray at 3");
    EXPECT_EQ(typed("5/6"), "stray at 1");
    EXPECT_EQ(typed("2 dari 5"), "stray at 7");
    EXPECT_EQ(typed("2024-01-05"), "stray at 4");
    EXPECT_EQ(typed("TW 3"), "stray at 0");
    EXPECT_EQ(typed("≥ 5"), "stray at 0");
}

TEST(Number, in_figures_of_another_script_or_raised_is_refused)
{
    EXPECT_EQ(typed("5²"), "stray at 1");
    EXPECT_EQ(typed("5０"), "stray at 1");
    EXPECT_EQ(typed("5½"), "stray at 1");
    EXPECT_EQ(typed("٥"), "no-digits at 0");
    EXPECT_EQ(typed("5\xff"), "stray at 1");
}

TEST(Number, is_written_out_and_not_multiplied_by_a_word)
{
    EXPECT_EQ(typed("1,5 juta"), "multiplier at 4");
    EXPECT_EQ(typed("Rp1,5 miliar"), "multiplier at 6");
    EXPECT_EQ(typed("5rb"), "multiplier at 1");
    EXPECT_EQ(typed("5K"), "multiplier at 1");
    EXPECT_EQ(typed("5 m"), "5 [m]");
    EXPECT_EQ(typed("1,5E+05"), "exponent at 3");
    EXPECT_EQ(typed("1e5"), "exponent at 1");
    EXPECT_EQ(typed("5 ekor"), "5 [ekor]");
}

TEST(Trap, a_dash_is_neither_zero_nor_nothing)
{
    EXPECT_EQ(typed("-"), "placeholder at 0");
    EXPECT_EQ(typed(" — "), "placeholder at 1");
    EXPECT_EQ(foreign("--"), "placeholder at 0");
    EXPECT_EQ(foreign("n/a"), "placeholder at 0");
    EXPECT_EQ(foreign("#N/A"), "placeholder at 0");
    EXPECT_EQ(foreign("Nihil"), "placeholder at 0");
}

TEST(Number, that_is_not_there_is_empty)
{
    EXPECT_EQ(typed(""), "empty");
    EXPECT_EQ(typed(" \t\u00a0"), "empty");
    EXPECT_EQ(typed("WTP"), "no-digits at 0");
    EXPECT_EQ(typed("Rp"), "no-digits at 2");
    EXPECT_EQ(typed("."), "no-digits at 0");
}

TEST(Number, with_too_many_figures_is_refused)
{
    EXPECT_EQ(typed("123456789012345678901234567"), "123456789012345678901234567");
    EXPECT_EQ(typed("1234567890123456789012345678"), "too-long at 0");
    EXPECT_EQ(typed("0,1234567890123"), "too-long at 0");
    EXPECT_EQ(typed(std::string(10000, '9')), "too-long at 0");
}

TEST(ShownNumber, is_read_back_as_itself)
{
    std::mt19937_64 random(20261121);
    for (int i = 0; i < 20000; ++i) {
        const int places = static_cast<int>(random() % 13);
        const auto size = static_cast<int>(random() % 60);
        const auto coefficient =
            static_cast<base::Int128>(random() >> size) * (random() % 2 == 0 ? 1 : -1);
        const auto number = base::Decimal::fromParts(coefficient, places);
        ASSERT_TRUE(number);
        EXPECT_EQ(typed(showNumber(*number)), number->toString()) << showNumber(*number);
    }
}

TEST(ShownNumber, has_dots_between_thousands_and_a_comma)
{
    EXPECT_EQ(showNumber(dec("5294655000")), "5.294.655.000");
    EXPECT_EQ(showNumber(dec("-1234.5")), "−1.234,5");
    EXPECT_EQ(showNumber(dec("999")), "999");
    EXPECT_EQ(showNumber(dec("0.05")), "0,05");
}

TEST(ShownNumber, is_rounded_half_up_away_from_zero)
{
    EXPECT_EQ(showRounded(frac("2.345")), "2,35");
    EXPECT_EQ(showRounded(frac("-2.345")), "−2,35");
    EXPECT_EQ(showRounded(frac("2.344999")), "2,34");
    EXPECT_EQ(showRounded(base::Fraction(2000) / base::Fraction(3)), "666,67");
    EXPECT_EQ(showRounded(frac("100")), "100");
    EXPECT_EQ(showRounded(frac("-0.001")), "0");
    EXPECT_EQ(showRounded(frac("1999.5"), 0), "2.000");
}
