// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_json.h"

#include "himpun/indicator/codes.h"
#include "himpun/text/indicator_labels.h"
#include "json_views.h"

namespace himpun::cli
{

namespace
{

using indicator::Field;
using nlohmann::json;

json optionalNumber(const std::optional<base::Decimal> &number)
{
    return number ? json(number->toString()) : json();
}

/// A number as text, to keep every digit; of a range both bounds.
json targetJson(const std::optional<indicator::Target> &target)
{
    if (!target)
        return {};
    if (!target->isRange())
        return target->lower.toString();
    return {{"lower", target->lower.toString()}, {"upper", target->upper.toString()}};
}

void put(json &value, Field field, const json &content)
{
    value[std::string(nameOf(field))] = content;
}

/// What is the same for indicators and budget lines.
void addRest(json &value, const std::string &row, const text::SheetReport &report)
{
    value["missing"] = json::array();
    for (const indicator::Missing &missing : report.sheet.missing) {
        if (missing.row == row)
            value["missing"].push_back(toJson(missing));
    }
    value["remarks"] = json::array();
    for (const workflow::CellRemark &remark : report.remarks) {
        if (remark.row == row)
            value["remarks"].push_back(toJson(remark));
    }
}

json evidenceJson(const indicator::SheetRow &row)
{
    json list = json::array();
    for (const indicator::Evidence &each : row.evidence)
        list.push_back({{"digest", each.file.hex()}, {"name", each.name}});
    return list;
}

json rowJson(const indicator::Indicator &indicator, const indicator::SheetRow &row,
             const text::SheetReport &report)
{
    const indicator::Achievement reached =
        indicator::achieve(indicator, report.period, indicator::measuredIn(indicator, row));
    const indicator::Band *band = indicator::rate(reached, report.rating);
    json value{{"row", indicator.id.text},
               {"name", indicator.name},
               {"unitOfMeasure", indicator.unitOfMeasure},
               {"target", targetJson(indicator.targetFor(report.period))},
               {"yearTarget", targetJson(indicator.yearTarget)},
               {"achievement", toJson(reached)},
               {"rating", band ? json(band->code) : json()}};
    put(value, Field::Actual, optionalNumber(row.actual));
    if (indicator.elements) {
        put(value, Field::Numerator, optionalNumber(row.numerator));
        put(value, Field::Denominator, optionalNumber(row.denominator));
    }
    put(value, Field::Supporting, row.supporting);
    put(value, Field::Hindering, row.hindering);
    put(value, Field::FollowUp, row.followUp);
    put(value, Field::Source, row.source);
    put(value, Field::Note, row.note);
    put(value, Field::Evidence, evidenceJson(row));
    addRest(value, indicator.id.text, report);
    return value;
}

json rowJson(const indicator::BudgetLine &line, const indicator::BudgetRow &row,
             const text::SheetReport &report)
{
    json value{{"row", line.id.text},
               {"name", line.program},
               {"ceiling", line.ceiling.toString()},
               {"achievement", toJson(indicator::absorption(line.ceiling, row.spent))}};
    put(value, Field::Spent, optionalNumber(row.spent));
    addRest(value, line.id.text, report);
    return value;
}

} // namespace

json toJson(const indicator::Achievement &achievement)
{
    json value{{"kind", kindOf(achievement)}, {"shown", text::achievement(achievement)}};
    if (const auto *reason = std::get_if<indicator::NotComputable>(&achievement))
        value["reason"] = codeOf(reason->reason);
    if (const auto *percent = std::get_if<indicator::Value>(&achievement)) {
        value["percent"] = percent->percent.toString();
        value["rule"] = codeOf(percent->rule);
    }
    return value;
}

std::vector<json> sheetJson(const std::string &cycle, const text::SheetReport &report)
{
    const service::SheetView &sheet = report.sheet;
    json head{{"cycle", cycle},
              {"unit", report.unit.text},
              {"period", report.period.toString()},
              {"state", text::codeOf(text::stateOf(sheet))},
              {"revision", sheet.revision ? json(sheet.revision->revision) : json()},
              {"missing", sheet.missing.size()}};
    if (report.returned)
        head["returned"] = toJson(*report.returned);
    std::vector<json> lines{std::move(head)};
    for (const indicator::Indicator &indicator : sheet.form.indicators) {
        if (const indicator::SheetRow *row = sheet.draft.find(indicator.id))
            lines.push_back(rowJson(indicator, *row, report));
    }
    for (const indicator::BudgetLine &line : sheet.form.budget) {
        if (const indicator::BudgetRow *row = sheet.draft.find(line.id))
            lines.push_back(rowJson(line, *row, report));
    }
    return lines;
}

} // namespace himpun::cli
