// SPDX-License-Identifier: GPL-3.0-or-later
#include "returned_cell.h"

#include "himpun/indicator/cells.h"

#include <algorithm>

namespace himpun::worksheet
{

namespace
{

using indicator::Field;
using indicator::NumberFault;
using indicator::showNumber;
using service::Why;

CellReading objected(Why why, std::vector<std::string> proposals = {})
{
    return base::fail(Objection{why, {}, std::move(proposals)});
}

CellReading unreadable(NumberFault fault, std::vector<std::string> proposals = {})
{
    return base::fail(Objection{Why::Unreadable, fault, std::move(proposals)});
}

std::string trimmed(const std::string &text)
{
    constexpr auto blanks = " \t\n\r\v\f";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

bool isSameUnit(const std::string &a, const std::string &b)
{
    const auto low = [](std::string text) {
        std::ranges::transform(text, text.begin(), [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        });
        return text;
    };
    return low(a) == low(b) || (indicator::isPercent(a) && indicator::isPercent(b));
}

bool isRupiah(const std::string &unit)
{
    return isSameUnit(unit, "rp") || isSameUnit(unit, "rp.") || isSameUnit(unit, "rupiah");
}

bool isInPercent(const CellOf &of)
{
    return of.field == Field::Actual && of.indicator
           && indicator::isPercent(of.indicator->unitOfMeasure);
}

std::vector<std::string> labelsOf(const indicator::PredicateScale &scale)
{
    std::vector<std::string> labels;
    for (const indicator::PredicateLevel &level : scale.levels)
        labels.push_back(level.label);
    return labels;
}

/// \a number ÷ 100 or × 100, by moving the point.
std::optional<base::Decimal> moved(const base::Decimal &number, bool isLarger)
{
    const base::Fraction hundred(100), exact(number);
    return (isLarger ? exact * hundred : exact / hundred).rounded(base::Decimal::maxPlaces);
}

CellReading ofScore(const base::Decimal &score, const indicator::PredicateScale &scale)
{
    if (scale.levelOf(score))
        return score.toString();
    return objected(Why::NoSuchPredicate, labelsOf(scale));
}

/// What is measured in percent, is to reach more than 1, and comes to 1 at most: 0,95 may be 95%
/// that lost its sign.
bool mayBeShare(const base::Decimal &value, const CellOf &of)
{
    if (!isInPercent(of) || value.isZero() || value > base::Decimal(1) || value < base::Decimal(-1))
        return false;
    const auto target = of.indicator->targetFor(of.period);
    const auto &aim = target && !target->isZero() ? target : of.indicator->yearTarget;
    return !aim || aim->upper > base::Decimal(1);
}

CellReading ofValue(const base::Decimal &value, const CellOf &of)
{
    if (!mayBeShare(value, of))
        return value.toString();
    std::vector<std::string> proposals{showNumber(value)};
    if (const auto percent = moved(value, true))
        proposals.insert(proposals.begin(), showNumber(*percent));
    return objected(Why::FractionOfPercent, std::move(proposals));
}

CellReading ofPercentage(const base::Decimal &value, const CellOf &of)
{
    if (isInPercent(of))
        return value.toString();
    std::vector<std::string> proposals{showNumber(value)};
    if (const auto share = moved(value, false))
        proposals.push_back(showNumber(*share));
    return objected(Why::PercentOfOther, std::move(proposals));
}

/// A number in a cell is a number; what spreadsheets reckon may have more digits than are kept.
CellReading ofNumber(const spreadsheet::Number &number, const CellOf &of)
{
    const auto value = base::Decimal::parse(number.digits);
    if (!value) {
        const std::size_t point = number.digits.find('.');
        const auto shorter = point == std::string::npos
                                 ? std::nullopt
                                 : base::Decimal::parse(
                                     number.digits.substr(0, point + 1 + base::Decimal::maxPlaces));
        return unreadable(NumberFault::TooLong,
                          shorter ? std::vector{showNumber(*base::Fraction(*shorter).rounded(2))}
                                  : std::vector<std::string>());
    }
    if (of.indicator && of.indicator->scale)
        return ofScore(*value, *of.indicator->scale);
    return number.look == spreadsheet::NumberLook::Percent ? ofPercentage(*value, of)
                                                           : ofValue(*value, of);
}

CellReading ofUnit(const base::Decimal &value, const std::string &unit, const CellOf &of)
{
    if (indicator::isPercent(unit) && isInPercent(of))
        return value.toString(); // with its sign it is no share
    if (indicator::isPercent(unit))
        return ofPercentage(value, of);
    const bool isOwn =
        unit.empty() || (of.field == Field::Actual && isSameUnit(unit, of.indicator->unitOfMeasure))
        || (isRupiah(unit)
            && (of.field == Field::Spent
                || (of.field == Field::Actual && isRupiah(of.indicator->unitOfMeasure))));
    return isOwn ? ofValue(value, of) : objected(Why::UnitDiffers, {showNumber(value)});
}

CellReading ofText(const std::string &text, const CellOf &of)
{
    const indicator::PredicateScale *scale =
        of.indicator && of.indicator->scale ? &*of.indicator->scale : nullptr;
    if (scale && of.field == Field::Actual) {
        if (const auto score = scale->scoreOf(text))
            return score->toString();
    }
    const auto reading = indicator::readNumber(text, indicator::NumberOrigin::Foreign);
    if (const auto *number = std::get_if<indicator::Number>(&reading))
        return scale ? ofScore(number->value, *scale) : ofUnit(number->value, number->unit, of);
    if (scale)
        return objected(Why::NoSuchPredicate, labelsOf(*scale));
    if (const auto *both = std::get_if<indicator::Ambiguous>(&reading))
        return objected(Why::TwoReadings,
                        {showNumber(both->indonesian), showNumber(both->english)});
    const auto *wrong = std::get_if<indicator::NotANumber>(&reading);
    if (!wrong)
        return std::string();
    return unreadable(wrong->fault, wrong->fault == NumberFault::Placeholder
                                        ? std::vector<std::string>{"", "0"}
                                        : std::vector<std::string>());
}

/// What is neither text nor number.
Why objectionTo(const spreadsheet::Value &value)
{
    if (std::holds_alternative<spreadsheet::Moment>(value))
        return Why::Day;
    if (std::holds_alternative<bool>(value))
        return Why::Truth;
    return std::holds_alternative<spreadsheet::CellError>(value) ? Why::Error : Why::NotCalculated;
}

CellReading wordsIn(const spreadsheet::Cell &cell)
{
    if (const auto *text = std::get_if<std::string>(&cell.value))
        return withPlainBreaks(*text);
    if (std::holds_alternative<spreadsheet::Number>(cell.value))
        return shownIn(&cell);
    const Why why = objectionTo(cell.value);
    return why == Why::Day ? objected(why, {shownIn(&cell)}) : objected(why);
}

} // namespace

bool isNumber(Field field)
{
    return field == Field::Actual || field == Field::Numerator || field == Field::Denominator
           || field == Field::Spent;
}

std::string withPlainBreaks(const std::string &text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            continue;
        plain += text[i] == '\r' ? '\n' : text[i];
    }
    return plain;
}

CellReading readCell(const spreadsheet::Cell *cell, const CellOf &of)
{
    if (!cell)
        return std::string();
    if (!isNumber(of.field))
        return wordsIn(*cell);
    if (const auto *number = std::get_if<spreadsheet::Number>(&cell->value))
        return ofNumber(*number, of);
    const auto *text = std::get_if<std::string>(&cell->value);
    if (!text)
        return objected(objectionTo(cell->value));
    const std::string line = trimmed(*text);
    return line.empty() ? CellReading(std::string()) : ofText(line, of);
}

CellReading readTyped(const std::string &text, const CellOf &of)
{
    if (!isNumber(of.field))
        return withPlainBreaks(text);
    indicator::Form form;
    if (of.indicator)
        form.indicators.push_back(*of.indicator);
    const std::string row = of.indicator ? of.indicator->id.text : std::string();
    const auto typed = indicator::fromTyped({row, of.field, trimmed(text)}, form);
    if (!typed)
        return unreadable(typed.error().fault);
    const auto number = base::Decimal::parse(typed->text);
    if (number && of.indicator && of.indicator->scale)
        return ofScore(*number, *of.indicator->scale);
    return typed->text;
}

std::string shownIn(const spreadsheet::Cell *cell)
{
    if (!cell)
        return {};
    if (const auto *text = std::get_if<std::string>(&cell->value))
        return *text;
    if (const auto *number = std::get_if<spreadsheet::Number>(&cell->value)) {
        const auto value = base::Decimal::parse(number->digits);
        const std::string digits = value ? showNumber(*value) : number->digits;
        return number->look == spreadsheet::NumberLook::Percent ? digits + '%' : digits;
    }
    if (const auto *moment = std::get_if<spreadsheet::Moment>(&cell->value))
        return toText(*moment);
    if (const auto *truth = std::get_if<bool>(&cell->value))
        return *truth ? "TRUE" : "FALSE";
    const auto *error = std::get_if<spreadsheet::CellError>(&cell->value);
    return error ? error->code : std::string();
}

std::string typedForm(const std::string &text, const CellOf &of)
{
    const auto number = isNumber(of.field) ? base::Decimal::parse(text) : std::nullopt;
    if (!number)
        return text;
    const auto *level = of.field == Field::Actual && of.indicator && of.indicator->scale
                            ? of.indicator->scale->levelOf(*number)
                            : nullptr;
    return level ? level->label : showNumber(*number);
}

} // namespace himpun::worksheet
