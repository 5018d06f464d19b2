// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers written in all the ways people write them: no reading is silently wrong.
#include "himpun/indicator/number.h"

#include <gtest/gtest.h>

#include <random>

using namespace himpun;
using namespace himpun::indicator;

namespace
{

struct Written {
    std::string text;
    base::Decimal value;
};

class Writer
{
public:
    explicit Writer(unsigned seed) : m_random(seed) { }

    Written indonesian() { return write(".", ","); }
    Written english() { return write(",", "."); }

private:
    unsigned below(unsigned limit) { return static_cast<unsigned>(m_random() % limit); }

    std::string digits(unsigned count)
    {
        std::string text;
        while (text.size() < count)
            text += static_cast<char>('0' + below(10));
        return text;
    }

    Written write(const std::string &group, const std::string &point)
    {
        std::string whole = std::to_string(below(9) + 1) + digits(below(10));
        const std::string behind = digits(below(5));
        const std::string sign = below(5) == 0 ? "-" : "";
        const auto value =
            base::Decimal::parse(sign + whole + (behind.empty() ? "" : ".") + behind);
        if (below(3) > 0) {
            for (auto i = static_cast<int>(whole.size()) - 3; i > 0; i -= 3)
                whole.insert(static_cast<std::size_t>(i), group);
        }
        static constexpr const char *fronts[] = {"", " ", "\u00a0"};
        static constexpr const char *backs[] = {"", "%", " Persen", " orang", "\u00a0"};
        const std::string number = whole + (behind.empty() ? "" : point) + behind;
        return {fronts[below(3)] + sign + number + backs[below(5)], value.value()};
    }

    std::mt19937 m_random;
};

} // namespace

TEST(Trap, a_foreign_number_is_never_silently_misread)
{
    Writer writer(20261121);
    int ambiguous = 0;
    for (int i = 0; i < 10000; ++i) {
        const bool english = i % 2 == 0;
        const Written written = english ? writer.english() : writer.indonesian();
        const auto reading = readNumber(written.text, NumberOrigin::Foreign);
        if (const auto *two = std::get_if<Ambiguous>(&reading)) {
            EXPECT_EQ(english ? two->english : two->indonesian, written.value) << written.text;
            ++ambiguous;
        } else {
            ASSERT_TRUE(std::holds_alternative<Number>(reading)) << written.text;
            EXPECT_EQ(std::get<Number>(reading).value, written.value) << written.text;
        }
    }
    EXPECT_GT(ambiguous, 500);
    EXPECT_LT(ambiguous, 5000);
}

TEST(Trap, an_indonesian_number_is_always_read_when_typed)
{
    Writer writer(1);
    for (int i = 0; i < 10000; ++i) {
        const Written written = writer.indonesian();
        const auto reading = readNumber(written.text, NumberOrigin::Typed);
        ASSERT_TRUE(std::holds_alternative<Number>(reading)) << written.text;
        EXPECT_EQ(std::get<Number>(reading).value, written.value) << written.text;
    }
}

TEST(Trap, an_english_number_is_refused_when_typed_unless_it_is_indonesian_too)
{
    Writer writer(2);
    for (int i = 0; i < 10000; ++i) {
        const Written written = writer.english();
        const auto typed = readNumber(written.text, NumberOrigin::Typed);
        const auto *number = std::get_if<Number>(&typed);
        if (!number || number->value == written.value)
            continue;
        EXPECT_TRUE(
            std::holds_alternative<Ambiguous>(readNumber(written.text, NumberOrigin::Foreign)))
            << written.text;
    }
}
