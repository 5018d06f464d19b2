// SPDX-License-Identifier: GPL-3.0-or-later
#include "validations.h"

namespace himpun::worksheet
{

namespace
{

/// What a spreadsheet keeps to the last digit.
constexpr double mostOfNumber = 999'999'999'999'999;

} // namespace

void Validations::add(const std::string &labels, int row, int column)
{
    auto &rules = m_rules[{column, labels}];
    if (!rules.empty() && rules.back().second == row - 1)
        rules.back().second = row;
    else
        rules.push_back({row, row});
}

void Validations::write(lxw_worksheet *sheet, const text::WorksheetWords &words) const
{
    for (const auto &[where, rules] : m_rules) {
        const auto &[column, labels] = where;
        const bool isNumber = labels.empty();
        std::string title = isNumber ? words.numberTitle : words.choiceTitle;
        std::string hint = isNumber ? words.numberHint : words.choiceHint;
        std::string error = isNumber ? words.numberError : words.choiceError;
        std::string list = labels;
        lxw_data_validation rule{};
        rule.validate = isNumber ? LXW_VALIDATION_TYPE_DECIMAL : LXW_VALIDATION_TYPE_LIST_FORMULA;
        rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
        rule.minimum_number = -mostOfNumber;
        rule.maximum_number = mostOfNumber;
        rule.value_formula = list.data();
        rule.input_title = rule.error_title = title.data();
        rule.input_message = hint.data();
        rule.error_message = error.data();
        for (const auto &[first, last] : rules)
            worksheet_data_validation_range(
                sheet, static_cast<lxw_row_t>(first), static_cast<lxw_col_t>(column),
                static_cast<lxw_row_t>(last), static_cast<lxw_col_t>(column), &rule);
    }
}

} // namespace himpun::worksheet
