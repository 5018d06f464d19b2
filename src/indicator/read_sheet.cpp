// SPDX-License-Identifier: GPL-3.0-or-later
//
//     sheet    {"unit", "period": "2026-TW3", "rows": [row …], "budget": [{"line", "spent"} …]}
//     row      {"indicator", "actual", "numerator", "denominator": number, "supporting",
//               "hindering", "followUp", "source", "note": text, "evidence": [{"digest", "name"}
//               …]}
//
// What is not filled in is not there.
#include "himpun/indicator/read.h"

#include "reporter.h"

#include <set>

namespace himpun::indicator
{

namespace
{

std::optional<Evidence> readOneEvidence(const base::JsonNode &node, Reporter &reporter)
{
    base::JsonReader reader(node, reporter.json());
    const std::string hex = reader.text("digest");
    std::string name = reader.optionalText("name");
    reader.finish();
    if (const auto digest = base::Digest::fromHex(hex))
        return Evidence{*digest, std::move(name)};
    if (!hex.empty())
        reporter.add(reader.placeOf("digest"), Problem::DigestInvalid, hex);
    return std::nullopt;
}

std::vector<Evidence> readEvidence(base::JsonReader &reader, Reporter &reporter)
{
    std::vector<Evidence> evidence;
    const auto *documents = reader.array("evidence");
    for (const auto &node : documents ? documents->items() : std::vector<base::JsonNode>{}) {
        if (auto each = readOneEvidence(node, reporter))
            evidence.push_back(std::move(*each));
    }
    return evidence;
}

SheetRow readRow(const base::JsonNode &node, Reporter &reporter)
{
    base::JsonReader reader(node, reporter.json());
    SheetRow row;
    row.indicator.text = reader.text("indicator");
    row.actual = reader.optionalNumber("actual");
    row.numerator = reader.optionalNumber("numerator");
    row.denominator = reader.optionalNumber("denominator");
    row.supporting = reader.optionalText("supporting");
    row.hindering = reader.optionalText("hindering");
    row.followUp = reader.optionalText("followUp");
    row.source = reader.optionalText("source");
    row.note = reader.optionalText("note");
    row.evidence = readEvidence(reader, reporter);
    reader.finish();
    return row;
}

BudgetRow readBudgetRow(const base::JsonNode &node, Reporter &reporter)
{
    base::JsonReader reader(node, reporter.json());
    BudgetRow row;
    row.line.text = reader.text("line");
    row.spent = reader.optionalNumber("spent");
    reader.finish();
    return row;
}

void readRows(Sheet &sheet, base::JsonReader &reader, Reporter &reporter)
{
    const auto *rows = reader.array("rows", true);
    if (!rows)
        return;
    std::set<IndicatorId> seen;
    for (const auto &node : rows->items()) {
        SheetRow row = readRow(node, reporter);
        if (!seen.insert(row.indicator).second)
            reporter.add(node.place(), Problem::DuplicateRow, row.indicator.text);
        sheet.rows.push_back(std::move(row));
    }
}

void readBudgetRows(Sheet &sheet, base::JsonReader &reader, Reporter &reporter)
{
    const auto *rows = reader.array("budget");
    if (!rows)
        return;
    std::set<BudgetId> seen;
    for (const auto &node : rows->items()) {
        BudgetRow row = readBudgetRow(node, reporter);
        if (!seen.insert(row.line).second)
            reporter.add(node.place(), Problem::DuplicateRow, row.line.text);
        sheet.budget.push_back(std::move(row));
    }
}

} // namespace

std::optional<Sheet> readSheet(const base::JsonNode &object, const Report &report)
{
    Reporter reporter(report);
    base::JsonReader reader(object, reporter.json());
    Sheet sheet;
    sheet.unit = reader.text("unit");
    const std::string period = reader.text("period");
    if (const auto read = calendar::Period::parse(period))
        sheet.period = *read;
    else if (!period.empty())
        reporter.add(reader.placeOf("period"), Problem::PeriodInvalid, period);
    readRows(sheet, reader, reporter);
    readBudgetRows(sheet, reader, reporter);
    reader.finish();
    return reporter.isClean() ? std::optional(sheet) : std::nullopt;
}

} // namespace himpun::indicator
