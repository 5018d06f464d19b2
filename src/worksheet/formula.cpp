// SPDX-License-Identifier: GPL-3.0-or-later
#include "formula.h"

#include "himpun/text/indicator_labels.h"
#include "himpun/text/worksheet_words.h"

#include <cassert>

namespace himpun::worksheet
{

namespace
{

using indicator::Obstacle;
using indicator::Polarity;

/// A text in a formula; spreadsheets take at most 255 letters.
std::string literal(const std::string &text)
{
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + '"';
}

std::string words(const indicator::Achievement &achievement)
{
    return literal(text::achievement(achievement));
}

std::string words(Obstacle obstacle)
{
    return words(indicator::NotComputable{obstacle});
}

std::string choose(const std::string &condition, const std::string &then,
                   const std::string &otherwise)
{
    return "IF(" + condition + ',' + then + ',' + otherwise + ')';
}

std::string call(const std::string &function, const std::string &a, const std::string &b)
{
    return function + '(' + a + ',' + b + ')';
}

std::string percent(const std::string &value, const indicator::CapPolicy &cap)
{
    std::string shown = call("ROUND", call("ROUND", value, "11"), "2");
    if (cap.ceiling != indicator::Ceiling::None)
        shown = call("MIN", std::to_string(static_cast<int>(cap.ceiling)), shown);
    return cap.floorAtZero ? call("MAX", "0", shown) : shown;
}

/// A number in a formula: one below zero keeps its sign apart from what stands before it.
std::string number(const base::Decimal &value)
{
    return value.isNegative() ? '(' + value.toString() + ')' : value.toString();
}

/// Of one target against \a actual, an expression.
class Formula
{
public:
    Formula(const indicator::CapPolicy &cap, std::string actual)
        : m_cap(cap), m_actual(std::move(actual))
    {
    }

    std::string maximized(const base::Decimal &target) const
    {
        if (target.isNegative())
            return words(Obstacle::NegativeTarget);
        if (target.isZero())
            return words(Obstacle::ZeroTarget);
        return shown(m_actual + '/' + number(target) + "*100");
    }
    std::string minimizedByDifference(const base::Decimal &target) const
    {
        if (target.isNegative())
            return words(Obstacle::NegativeTarget);
        if (target.isZero())
            return zeroTolerance();
        const std::string t = number(target);
        return shown("(2*" + t + '-' + m_actual + ")/" + t + "*100");
    }
    std::string minimizedByRatio(const base::Decimal &target) const
    {
        if (target.isNegative())
            return words(Obstacle::NegativeTarget);
        if (target.isZero())
            return zeroTolerance();
        return choose(
            m_actual + "<0", words(Obstacle::NegativeActual),
            choose(m_actual + "=0", shown("100"), shown(number(target) + '/' + m_actual + "*100")));
    }
    std::string stabilized(const base::Decimal &target) const
    {
        if (target.isNegative())
            return words(Obstacle::NegativeTarget);
        if (target.isZero())
            return choose(m_actual + "=0", shown("100"), words(Obstacle::ZeroTarget));
        const std::string t = number(target);
        return shown("MAX(0,100-ABS(" + m_actual + '-' + t + ")/" + t + "*100)");
    }
    /// \a outside is what it is by the bound that was passed.
    template <class Outside>
    std::string ranged(const indicator::Target &target, Outside outside) const
    {
        return choose(m_actual + '>' + number(target.upper), (this->*outside)(target.upper),
                      choose(m_actual + '<' + number(target.lower), (this->*outside)(target.lower),
                             shown("100")));
    }

private:
    std::string shown(const std::string &value) const { return percent(value, m_cap); }
    std::string zeroTolerance() const { return choose(m_actual + ">0", shown("0"), shown("100")); }

    const indicator::CapPolicy &m_cap;
    const std::string m_actual;
};

std::string core(Polarity polarity, const indicator::Target &target, const Formula &formula)
{
    switch (polarity) {
    case Polarity::Maximize: return formula.maximized(target.lower);
    case Polarity::MinimizeA: return formula.minimizedByDifference(target.lower);
    case Polarity::MinimizeB: return formula.minimizedByRatio(target.lower);
    case Polarity::Stabilize: return formula.stabilized(target.lower);
    case Polarity::Range: return formula.ranged(target, &Formula::maximized);
    case Polarity::RangeMinimize: return formula.ranged(target, &Formula::minimizedByDifference);
    }
    assert(false);
    return {};
}

/// {"TMP","TDP"} and {1,2}.
struct ScaleArrays {
    std::string labels = "{", scores = "{";

    explicit ScaleArrays(const indicator::PredicateScale &scale)
    {
        for (const indicator::PredicateLevel &level : scale.levels) {
            labels += (labels.size() > 1 ? "," : "") + literal(level.label);
            scores += (scores.size() > 1 ? "," : "") + level.score.toString();
        }
        labels += '}';
        scores += '}';
    }
};

std::string notANumber()
{
    return literal(text::worksheetWords().notANumber);
}

/// \a then, once something is filled in and can be counted with.
std::string ofNumber(const std::string &cell, const std::string &then)
{
    return choose(cell + "=\"\"", words(indicator::NotFilled{}),
                  choose("ISNUMBER(" + cell + ')', then, notANumber()));
}

std::string quotient(const indicator::Elements &elements, const InputCells &cells)
{
    return '(' + cells.numerator + '*' + number(elements.factor) + '/' + cells.denominator + ')';
}

/// \a filled where both elements are numbers that can be divided, and the words for what is not.
std::string ofElements(const InputCells &cells, const std::string &empty, const std::string &filled)
{
    const std::string &n = cells.numerator, &d = cells.denominator;
    return choose("OR(" + n + "=\"\"," + d + "=\"\")", empty,
                  choose("AND(ISNUMBER(" + n + "),ISNUMBER(" + d + "))",
                         choose(d + "=0", words(Obstacle::ZeroDenominator), filled), notANumber()));
}

std::string ofScale(const indicator::PredicateScale &scale, const std::string &cell,
                    const std::string &then)
{
    const ScaleArrays arrays(scale);
    return choose(
        cell + "=\"\"", words(indicator::NotFilled{}),
        choose("SUMPRODUCT(--(" + cell + '=' + arrays.labels + "))=0", notANumber(), then));
}

std::string scoreIn(const indicator::PredicateScale &scale, const std::string &cell)
{
    const ScaleArrays arrays(scale);
    return "SUMPRODUCT((" + cell + '=' + arrays.labels + ")*" + arrays.scores + ')';
}

} // namespace

std::string achievementFormula(const indicator::Indicator &indicator,
                               const calendar::Period &period, const indicator::CapPolicy &cap,
                               const InputCells &cells)
{
    if (indicator.isNotDueIn(period))
        return {};
    const auto target = indicator.targetFor(period);
    const auto coreOf = [&](const std::string &actual) {
        return target ? core(indicator.polarity, *target, Formula(cap, actual))
                      : words(Obstacle::NoTarget);
    };
    if (indicator.elements)
        return ofElements(cells, words(indicator::NotFilled{}),
                          coreOf(quotient(*indicator.elements, cells)));
    if (indicator.scale)
        return ofScale(*indicator.scale, cells.actual,
                       coreOf(scoreIn(*indicator.scale, cells.actual)));
    return ofNumber(cells.actual, coreOf(cells.actual));
}

std::string measuredFormula(const indicator::Elements &elements, const InputCells &cells)
{
    return ofElements(cells, "\"\"", quotient(elements, cells));
}

std::string absorptionFormula(const base::Decimal &ceiling, const std::string &spent)
{
    return ofNumber(spent, ceiling.isZero() ? words(Obstacle::ZeroCeiling)
                                            : percent(spent + '/' + number(ceiling) + "*100", {}));
}

} // namespace himpun::worksheet
