// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_cell.h"

#include "himpun/indicator/typed_target.h"

#include "scaling.h"
#include "words.h"

#include <algorithm>

namespace himpun::intake
{

namespace
{

using indicator::NumberFault;
using indicator::NumberOrigin;
using indicator::showNumber;
using indicator::Target;

TargetReading objected(Why why, std::vector<std::string> proposals = {})
{
    return {{}, Objection{why, {}, std::move(proposals)}};
}

constexpr std::string_view limits[] = {"≤",     "≥",    "<=",       ">=",       "=<",   "=>",
                                       "<",     ">",    "min.",     "maks.",    "max.", "min ",
                                       "maks ", "max ", "minimal ", "maksimal "};

/// "≤ 5", "min. 80", "maks 3 hari": the number behind the words; empty where there are none.
std::string behindLimit(const std::string &text)
{
    std::string low = text;
    std::ranges::transform(low, low.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    for (const std::string_view limit : limits) {
        if (low.starts_with(limit))
            return simplified(std::string_view(text).substr(limit.size()));
    }
    return {};
}

/// The words a fault leaves room for: zero or nothing for a dash, all the zeros for "1,5 juta".
std::vector<std::string> proposalsFor(NumberFault fault, const std::string &text)
{
    if (fault == NumberFault::Placeholder)
        return {"", "0"};
    if (fault != NumberFault::Multiplier)
        return {};
    const auto end = text.find_last_of("0123456789") + 1;
    const auto reading = indicator::readNumber(text.substr(0, end), NumberOrigin::Typed);
    const auto *number = std::get_if<indicator::Number>(&reading);
    const int zeros = zerosLeftOutBy(text.substr(end));
    const auto scaled = number && zeros > 0 ? shifted(number->value, zeros) : std::nullopt;
    return scaled ? std::vector{showNumber(*scaled)} : std::vector<std::string>();
}

Objection objectionTo(const indicator::NotANumber &wrong, const std::string &text)
{
    return {Why::Unreadable, wrong.fault, proposalsFor(wrong.fault, text)};
}

std::optional<std::string> unitBehind(const std::string &text)
{
    const auto reading = indicator::readNumber(text, NumberOrigin::Foreign);
    if (const auto *number = std::get_if<indicator::Number>(&reading))
        return number->unit;
    const auto *both = std::get_if<indicator::Ambiguous>(&reading);
    return both ? std::optional(both->unit) : std::nullopt;
}

/// 95 % as 0,95 and 105 % as 1,05: of what is measured in percent, that may be meant.
bool isFraction(const base::Decimal &value)
{
    return !value.isZero() && value <= *base::Decimal::parse("1.5")
           && value >= *base::Decimal::parse("-1.5");
}

TargetReading ofPercent(const Target &target)
{
    const auto lower = shifted(target.lower, 2);
    const auto upper = shifted(target.upper, 2);
    if (!isFraction(target.lower) || !isFraction(target.upper) || !lower || !upper)
        return {target, {}};
    return objected(Why::FractionOfPercent, {typed(Target{*lower, *upper}), typed(target)});
}

bool saysPercent(const std::string &text)
{
    return text.find('%') != std::string::npos || hasAny(plain(text), {"persen", "percent"});
}

TargetReading ofPlainText(const std::string &text, const indicator::Indicator &of)
{
    const auto reading = indicator::readTarget(text, of, NumberOrigin::Foreign);
    if (const auto *both = std::get_if<indicator::Ambiguous>(&reading))
        return objected(Why::TwoReadings,
                        {showNumber(both->indonesian), showNumber(both->english)});
    if (std::holds_alternative<indicator::NoSuchPredicate>(reading))
        return objected(Why::NoSuchPredicate);
    if (const auto *wrong = std::get_if<indicator::NotANumber>(&reading)) {
        if (wrong->fault == NumberFault::Percent)
            return objected(Why::PercentOfOther);
        return {{}, objectionTo(*wrong, text)};
    }
    const auto *target = std::get_if<Target>(&reading);
    if (!target)
        return {};
    const auto unit = of.scale ? std::nullopt : unitBehind(text);
    if (unit && !unit->empty() && !isSameUnit(*unit, of.unitOfMeasure))
        return objected(Why::UnitDiffers, {typed(*target)});
    const bool mayBeFraction =
        !of.scale && indicator::isPercent(of.unitOfMeasure) && !saysPercent(text);
    return mayBeFraction ? ofPercent(*target) : TargetReading{*target, {}};
}

TargetReading ofText(const std::string &text, const indicator::Indicator &of)
{
    const std::string limited = behindLimit(text);
    if (limited.empty())
        return ofPlainText(text, of);
    const TargetReading behind = ofPlainText(limited, of);
    if (behind.objection)
        return objected(Why::Limit, behind.objection->proposals);
    return objected(Why::Limit,
                    behind.value ? std::vector{typed(*behind.value)} : std::vector<std::string>());
}

TargetReading ofNumber(const spreadsheet::Number &number, const indicator::Indicator &of)
{
    const auto value = base::Decimal::parse(number.digits);
    if (!value)
        return {{}, Objection{Why::Unreadable, NumberFault::TooLong, {}}};
    if (of.scale)
        return readTyped(showNumber(*value), of);
    const bool isPercent = indicator::isPercent(of.unitOfMeasure);
    if (number.look == spreadsheet::NumberLook::Percent) {
        const auto plainValue = shifted(*value, -2);
        if (isPercent || !plainValue)
            return {Target::at(*value), {}};
        return objected(Why::PercentOfOther, {showNumber(*value), showNumber(*plainValue)});
    }
    return isPercent ? ofPercent(Target::at(*value)) : TargetReading{Target::at(*value), {}};
}

/// Of what is neither text nor number.
Objection objectionTo(const spreadsheet::Value &value)
{
    if (std::holds_alternative<spreadsheet::Moment>(value))
        return {Why::Day};
    if (std::holds_alternative<bool>(value))
        return {Why::Truth};
    return {std::holds_alternative<spreadsheet::CellError>(value) ? Why::Error
                                                                  : Why::NotCalculated};
}

MoneyReading money(const base::Decimal &value, int zerosLeftOut)
{
    if (value.isNegative())
        return {{}, Objection{Why::Negative}};
    if (zerosLeftOut == 0)
        return {value, {}};
    const auto whole = shifted(value, zerosLeftOut);
    std::vector<std::string> proposals{showNumber(value)};
    if (whole)
        proposals.insert(proposals.begin(), showNumber(*whole));
    return {{}, Objection{Why::Multiplier, {}, std::move(proposals)}};
}

bool isRupiah(const std::string &unit)
{
    const std::string word = plain(unit);
    return word.empty() || word == "rp" || word == "rupiah" || word == "idr";
}

bool isNearerToZero(const base::Decimal &a, const base::Decimal &b)
{
    const bool isNegative = a.isNegative() || b.isNegative();
    return isNegative ? b < a : a < b;
}

/// Money is never written with three decimals: of "1.500" and "1,500" the thousands are meant.
MoneyReading ofMoneyText(const std::string &text, int zerosLeftOut)
{
    constexpr int centPlaces = 2;
    const auto reading = indicator::readNumber(text, NumberOrigin::Foreign);
    if (std::holds_alternative<indicator::NoNumber>(reading))
        return {};
    if (const auto *wrong = std::get_if<indicator::NotANumber>(&reading))
        return {{}, objectionTo(*wrong, text)};
    base::Decimal value;
    std::string unit;
    if (const auto *both = std::get_if<indicator::Ambiguous>(&reading)) {
        value = std::max(both->indonesian, both->english, isNearerToZero);
        unit = both->unit;
    } else {
        value = std::get<indicator::Number>(reading).value;
        unit = std::get<indicator::Number>(reading).unit;
    }
    if (!isRupiah(unit))
        return {{}, Objection{Why::UnitDiffers, {}, {showNumber(value)}}};
    if (value.places() > centPlaces)
        return {{}, Objection{Why::Unreadable, NumberFault::Grouping, {}}};
    return money(value, zerosLeftOut);
}

} // namespace

std::string typed(const Target &target)
{
    const std::string lower = showNumber(target.lower);
    return target.isRange() ? lower + "–" + showNumber(target.upper) : lower;
}

bool isSameUnit(const std::string &a, const std::string &b)
{
    return isSameName(a, b) || (indicator::isPercent(a) && indicator::isPercent(b));
}

std::string unitIn(const spreadsheet::Cell &cell)
{
    if (const auto *number = std::get_if<spreadsheet::Number>(&cell.value))
        return number->look == spreadsheet::NumberLook::Percent ? "%" : "";
    const auto *text = std::get_if<std::string>(&cell.value);
    if (!text)
        return {};
    const std::string line = simplified(*text);
    if (const auto unit = unitBehind(line))
        return *unit;
    const std::string limited = behindLimit(line);
    const std::string &number = limited.empty() ? line : limited;
    const std::size_t end = number.find_last_of("0123456789");
    const bool isNumber =
        end != std::string::npos && number.front() >= '0' && number.front() <= '9';
    const std::string behind = isNumber ? simplified(std::string_view(number).substr(end + 1)) : "";
    return behind.find_first_of(".,-()") == std::string::npos ? behind : ""; // of two bounds
}

TargetReading readTarget(const spreadsheet::Cell &cell, const indicator::Indicator &of)
{
    if (const auto *text = std::get_if<std::string>(&cell.value))
        return ofText(simplified(*text), of);
    if (const auto *number = std::get_if<spreadsheet::Number>(&cell.value))
        return ofNumber(*number, of);
    return {{}, objectionTo(cell.value)};
}

MoneyReading readMoney(const spreadsheet::Cell &cell, int zerosLeftOut)
{
    if (const auto *text = std::get_if<std::string>(&cell.value))
        return ofMoneyText(simplified(*text), zerosLeftOut);
    const auto *number = std::get_if<spreadsheet::Number>(&cell.value);
    if (!number)
        return {{}, objectionTo(cell.value)};
    if (number->look == spreadsheet::NumberLook::Percent)
        return {{}, Objection{Why::PercentOfOther}};
    const auto value = base::Decimal::parse(number->digits);
    if (!value)
        return {{}, Objection{Why::Unreadable, NumberFault::TooLong, {}}};
    return money(*value, zerosLeftOut);
}

TargetReading readTyped(const std::string &text, const indicator::Indicator &of)
{
    const auto reading = indicator::readTarget(text, of, NumberOrigin::Typed);
    if (const auto *target = std::get_if<Target>(&reading))
        return {*target, {}};
    if (std::holds_alternative<indicator::NoNumber>(reading))
        return {};
    if (const auto *wrong = std::get_if<indicator::NotANumber>(&reading))
        return {{}, Objection{Why::Unreadable, wrong->fault, {}}};
    return objected(Why::NoSuchPredicate);
}

MoneyReading readTypedMoney(const std::string &text)
{
    const auto reading = indicator::readNumber(text, NumberOrigin::Typed);
    if (const auto *number = std::get_if<indicator::Number>(&reading))
        return money(number->value, 0);
    if (const auto *wrong = std::get_if<indicator::NotANumber>(&reading))
        return {{}, Objection{Why::Unreadable, wrong->fault, {}}};
    return {};
}

} // namespace himpun::intake
