// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/returns.h"

#include "himpun/text/format.h"
#include "himpun/text/indicator_labels.h"

#include "phrases.h"

namespace himpun::text
{

std::string rowName(const indicator::Form *form, const std::string &row)
{
    if (const auto *indicator = form ? form->find(indicator::IndicatorId{row}) : nullptr)
        return indicator->name;
    const auto *line = form ? form->find(indicator::BudgetId{row}) : nullptr;
    return line ? line->program : row;
}

std::string remarkLine(const workflow::CellRemark &remark, const Names &names, const Forms &forms)
{
    const auto form = forms.find(remark.unit);
    const std::string unit = names.unit(remark.unit);
    const std::string row = rowName(form == forms.end() ? nullptr : &form->second, remark.row);
    const auto field = indicator::fieldNamed(remark.field);
    return field ? say(Phrases::tr("%1, %2 (%3): “%4”"), unit, row, label(*field), remark.text)
                 : say(Phrases::tr("%1, %2: “%3”"), unit, row, remark.text);
}

std::vector<std::string> returnLines(const service::Returned &returned, const Names &names,
                                     const Forms &forms, calendar::Zone zone)
{
    const QString why = returned.isReopening ? Phrases::tr("dibuka lagi oleh %1 pada %2: “%3”")
                                             : Phrases::tr("dikembalikan oleh %1 pada %2: “%3”");
    std::vector<std::string> lines{
        say(why, names.person(returned.by), dateAndTime(returned.at, zone), returned.reason)};
    for (const workflow::CellRemark &remark : returned.remarks)
        lines.push_back(remarkLine(remark, names, forms));
    return lines;
}

} // namespace himpun::text
