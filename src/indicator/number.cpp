// SPDX-License-Identifier: GPL-3.0-or-later
//
//     text      blanks ["("] [sign] [currency] [sign] digits [",-"] [")"] unit [")"] blanks
//     currency  "Rp", "Rp.", "IDR"
//     digits    figures, dots, commas, no-break spaces between figures (number_style.h)
//     unit      number_unit.h
#include "himpun/indicator/number.h"

#include "ascii.h"
#include "number_style.h"
#include "number_text.h"
#include "number_unit.h"

#include <algorithm>

namespace himpun::indicator
{

namespace
{

constexpr std::string_view placeholders[] = {"n/a",   "#n/a", "na",        "n.a",    "n.a.",
                                             "nihil", "tad",  "tidak ada", "kosong", "null"};

bool isPlaceholder(const std::string &marks)
{
    const bool onlyDashes = std::all_of(marks.begin(), marks.end(),
                                        [](char c) { return c == minusMark || c == emDash; });
    return onlyDashes
           || std::find(std::begin(placeholders), std::end(placeholders), lowered(marks))
                  != std::end(placeholders);
}

class Reading
{
public:
    Reading(const NumberText &text, std::size_t from, std::size_t to, NumberOrigin origin)
        : m_text(text), m_marks(text.marks()), m_next(from), m_end(to), m_origin(origin)
    {
    }

    NumberReading run()
    {
        readFront();
        const auto digits = readDigitRun();
        if (std::none_of(digits.begin(), digits.end(), isDigit))
            return noDigits();
        if (m_signs > 1)
            return fault(NumberFault::Signs, m_digitsFrom);
        readWholeMark();
        if (const auto wrong = readBack())
            return *wrong;
        return decide(digits);
    }

private:
    NotANumber fault(NumberFault fault, std::size_t mark) const { return {fault, m_text.at(mark)}; }
    char peek() const { return m_next < m_end ? m_marks[m_next] : '\0'; }
    void skipSpaces()
    {
        while (isSpace(peek()))
            ++m_next;
    }
    bool take(char mark)
    {
        if (peek() != mark)
            return false;
        ++m_next;
        return true;
    }
    bool takeWord(std::string_view word)
    {
        if (m_end - m_next < word.size()
            || lowered(std::string_view(m_marks).substr(m_next, word.size())) != word)
            return false;
        m_next += word.size();
        return true;
    }
    void takeSign()
    {
        const bool negative = take(minusMark);
        if (!negative && !take('+'))
            return;
        m_signs += isSpace(peek()) ? 2 : 1; // "- 5" may be an item of a list
        m_negative = m_negative || negative;
    }
    void takeBracket()
    {
        if (m_bracket || !take('('))
            return;
        skipSpaces();
        m_bracket = true;
        m_negative = true;
        ++m_signs;
    }
    void readFront()
    {
        takeBracket();
        takeSign();
        if (takeWord("rp"))
            take('.');
        else
            takeWord("idr");
        skipSpaces();
        takeBracket();
        takeSign();
    }
    std::string readDigitRun()
    {
        m_digitsFrom = m_next;
        const auto joins = [this](std::size_t i) {
            return m_marks[i] == noBreakSpace && i > m_digitsFrom && isDigit(m_marks[i - 1])
                   && i + 1 < m_end && isDigit(m_marks[i + 1]);
        };
        while (m_next < m_end
               && (isDigit(peek()) || peek() == '.' || peek() == ',' || joins(m_next)))
            ++m_next;
        return m_marks.substr(m_digitsFrom, m_next - m_digitsFrom);
    }
    /// "Rp5.000,-": no cents, and written by an Indonesian.
    void readWholeMark()
    {
        if (peek() != minusMark || m_marks[m_next - 1] != ',')
            return;
        m_wholeMark = true;
        while (peek() == minusMark)
            ++m_next;
    }
    std::optional<NotANumber> readBack()
    {
        skipSpaces();
        if (m_bracket) {
            if (peek() == ')')
                ++m_next;
            else if (m_marks[m_end - 1] == ')')
                --m_end;
            else
                return fault(NumberFault::Signs, m_end);
            skipSpaces();
        }
        while (m_end > m_next && isBlank(m_marks[m_end - 1]))
            --m_end;
        const auto unit = checkUnit(std::string_view(m_marks).substr(m_next, m_end - m_next));
        if (unit)
            return fault(unit->fault, m_next + unit->at);
        m_unit = m_text.original(m_next, m_end);
        return std::nullopt;
    }
    NotANumber noDigits() const
    {
        const bool somewhere = std::any_of(m_marks.begin(), m_marks.end(), isDigit);
        return fault(somewhere ? NumberFault::Stray : NumberFault::NoDigits, m_digitsFrom);
    }
    NumberReading decide(std::string digits) const
    {
        if (m_wholeMark)
            digits.pop_back();
        const auto indonesian = readDigits(digits, indonesianStyle);
        auto english = readDigits(digits, englishStyle);
        if (m_origin == NumberOrigin::Typed || m_wholeMark)
            english.fileForm.reset();
        if (!indonesian.fileForm && !english.fileForm)
            return fault(NumberFault::Grouping, m_digitsFrom + indonesian.stoppedAt);
        if (!indonesian.fileForm || !english.fileForm)
            return only(*(indonesian.fileForm ? indonesian : english).fileForm);
        return both(*indonesian.fileForm, *english.fileForm);
    }
    std::optional<base::Decimal> value(const std::string &fileForm) const
    {
        return base::Decimal::parse((m_negative ? "-" : "") + fileForm);
    }
    NumberReading only(const std::string &fileForm) const
    {
        const auto number = value(fileForm);
        if (!number)
            return fault(NumberFault::TooLong, m_digitsFrom);
        return Number{*number, m_unit};
    }
    NumberReading both(const std::string &indonesian, const std::string &english) const
    {
        const auto first = value(indonesian);
        const auto second = value(english);
        if (!first || !second)
            return fault(NumberFault::TooLong, m_digitsFrom);
        if (*first == *second)
            return Number{*first, m_unit};
        return Ambiguous{*first, *second, m_unit};
    }

    const NumberText &m_text;
    const std::string &m_marks;
    std::size_t m_next;
    std::size_t m_end;
    NumberOrigin m_origin;
    std::size_t m_digitsFrom = 0;
    int m_signs = 0;
    bool m_negative = false;
    bool m_bracket = false;
    bool m_wholeMark = false;
    std::string m_unit;
};

} // namespace

bool isPercent(std::string_view unit)
{
    const std::string word = lowered(unit);
    return word.find('%') != std::string::npos || word.find("persen") != std::string::npos;
}

NumberReading readNumber(std::string_view text, NumberOrigin origin)
{
    const NumberText marked(text);
    const std::string &marks = marked.marks();
    const auto front = std::find_if_not(marks.begin(), marks.end(), isBlank);
    if (front == marks.end())
        return NoNumber{};
    const auto back = std::find_if_not(marks.rbegin(), marks.rend(), isBlank).base();
    const auto from = static_cast<std::size_t>(front - marks.begin());
    const auto to = static_cast<std::size_t>(back - marks.begin());
    if (isPlaceholder(marks.substr(from, to - from)))
        return NotANumber{NumberFault::Placeholder, marked.at(from)};
    return Reading(marked, from, to, origin).run();
}

} // namespace himpun::indicator
