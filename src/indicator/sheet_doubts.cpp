// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/doubt.h"

#include <string_view>
#include <unordered_map>

namespace himpun::indicator
{

std::vector<SheetDoubt> doubtsIn(const SheetRow &row, const Indicator &indicator,
                                 const calendar::Period &period, const PeriodActuals &earlier,
                                 const CheckPolicy &policy)
{
    std::vector<SheetDoubt> found;
    for (Doubt &doubt : doubtsAbout(indicator, row, period, earlier, policy)) {
        const Check check = doubt.check;
        found.push_back({indicator.id.text, fieldOf(check, indicator), std::move(doubt),
                         policy.of(check), isSettled(check, row)});
    }
    return found;
}

std::vector<SheetDoubt> doubtsIn(const Sheet &sheet, const Form &form,
                                 const EarlierActuals &earlier, const CheckPolicy &policy)
{
    static const PeriodActuals none;
    std::unordered_map<std::string_view, const SheetRow *> rows; // sheets may have ten thousand
    for (const SheetRow &row : sheet.rows)
        rows.emplace(row.indicator.text, &row);
    std::vector<SheetDoubt> found;
    for (const Indicator &indicator : form.indicators) {
        const auto row = rows.find(indicator.id.text);
        if (row == rows.end())
            continue;
        const auto past = earlier.find(indicator.id);
        const auto doubts = doubtsIn(*row->second, indicator, sheet.period,
                                     past == earlier.end() ? none : past->second, policy);
        found.insert(found.end(), doubts.begin(), doubts.end());
    }
    return found;
}

std::vector<SheetDoubt> blocking(std::vector<SheetDoubt> doubts)
{
    std::erase_if(doubts, [](const SheetDoubt &doubt) { return !doubt.isBlocking(); });
    return doubts;
}

} // namespace himpun::indicator
