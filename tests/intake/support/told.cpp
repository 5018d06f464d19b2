// SPDX-License-Identifier: GPL-3.0-or-later
#include "told.h"

#include "himpun/indicator/codes.h"
#include "himpun/indicator/read.h"
#include "himpun/spreadsheet/read.h"
#include "service/offices.h"

#include <gtest/gtest.h>

namespace support
{

using namespace himpun;
using namespace himpun::intake;

namespace
{

std::string name(auto code)
{
    return std::string(service::codeOf(code));
}

std::string told(const indicator::Target &target)
{
    return target.isRange() ? target.lower.toString() + ".." + target.upper.toString()
                            : target.lower.toString();
}

std::string told(const indicator::Indicator &indicator)
{
    std::string text = "  " + indicator.name + " [" + indicator.unitOfMeasure + "]";
    if (indicator.yearTarget)
        text += " = " + told(*indicator.yearTarget);
    text += "  (" + std::string(codeOf(indicator.level)) + ", "
            + std::string(codeOf(indicator.polarity)) + ", "
            + std::string(codeOf(indicator.aggregation))
            + (indicator.scale ? ", " + indicator.scale->id : "") + ")\n";
    if (!indicator.objective.empty())
        text += "    of " + indicator.objective + '\n';
    for (const auto &[period, target] : indicator.periodTargets)
        text += "    " + period.toString() + " = " + told(target) + '\n';
    for (const auto &[what, said] : {std::pair{"definition", indicator.definition},
                                     {"source", indicator.source},
                                     {"responsible", indicator.responsible}})
        text += said.empty() ? "" : "    " + std::string(what) + ": " + said + '\n';
    return text;
}

} // namespace

std::string told(const Doubt &doubt)
{
    std::string text = toText(doubt.place.at) + " “" + doubt.text + "” " + name(doubt.meaning)
                       + (doubt.period ? " " + doubt.period->toString() : "") + " of " + doubt.of
                       + ": " + name(doubt.why);
    if (doubt.fault)
        text += " " + std::string(codeOf(*doubt.fault));
    for (const std::string &proposal : doubt.proposals)
        text += " “" + proposal + "”";
    return text;
}

std::string told(const spreadsheet::Book &book)
{
    std::string text;
    for (const spreadsheet::Cell &cell : book.sheets.front().cells) {
        const auto *words = std::get_if<std::string>(&cell.value);
        const auto *number = std::get_if<spreadsheet::Number>(&cell.value);
        text += toText(cell.at) + " “" + (words ? *words : number ? number->digits : "…") + "”\n";
    }
    for (const spreadsheet::Range &range : book.sheets.front().merged)
        text += "merged " + toText(range.first) + ':' + toText(range.last) + '\n';
    return text;
}

std::string told(const spreadsheet::Book &book, const AgreementMap &map,
                 const AgreementReading &reading)
{
    const auto sheetName = [&](int sheet) {
        return book.sheets[static_cast<std::size_t>(sheet)].name;
    };
    std::string text =
        "year " + std::to_string(map.year) + (map.isRevision ? ", revision\n" : "\n");
    for (const Table &table : map.tables) {
        text += "table on “" + sheetName(table.sheet) + "” rows "
                + std::to_string(table.firstRow + 1) + "–" + std::to_string(table.lastRow + 1)
                + ":";
        for (const Column &column : table.columns)
            text += ' ' + spreadsheet::columnName(column.column) + '='
                    + (column.period ? column.period->toString() : name(column.meaning));
        text += '\n';
    }
    text += "indicators\n";
    for (const auto &row : reading.draft.rows)
        text += told(row.indicator);
    if (!reading.draft.budget.empty())
        text += "budget\n";
    for (const auto &line : reading.draft.budget)
        text += "  " + line.program + " = " + line.ceiling.toString() + '\n';
    text += "doubts\n";
    for (const Doubt &doubt : reading.doubts)
        text += "  " + sheetName(doubt.place.sheet) + "!" + told(doubt) + '\n';
    text += "passed over\n";
    for (const PassedRow &row : reading.passed)
        text += "  " + sheetName(row.sheet) + " row " + std::to_string(row.row + 1) + ": "
                + name(row.why) + " “" + row.text + "”\n";
    return text;
}

spreadsheet::Book bookNamed(const std::string &file)
{
    auto book = spreadsheet::read(
        offices::contentOf(offices::fs::path(HIMPUN_SOURCE_DIR "/tests/data/agreements") / file));
    if (!book) {
        ADD_FAILURE() << file << ": " << codeOf(book.error());
        return {};
    }
    return std::move(*book);
}

indicator::PredicateScales scales()
{
    indicator::PredicateScales scales;
    for (const char *file : {"opini-bpk.json", "predikat-sakip.json"}) {
        const auto json = offices::contentOf(offices::resources() / "scales" / file);
        const auto node = base::parseJson(json, [](auto &&...) {});
        scales.push_back(indicator::readScale(*node, [](auto &&) {}).value());
    }
    return scales;
}

spreadsheet::Book bookOf(const std::vector<std::vector<spreadsheet::Value>> &rows)
{
    spreadsheet::Sheet sheet;
    sheet.name = "Lembar";
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t column = 0; column < rows[row].size(); ++column) {
            const auto *text = std::get_if<std::string>(&rows[row][column]);
            if (!text || !text->empty())
                sheet.cells.push_back(
                    {{static_cast<int>(row), static_cast<int>(column)}, false, rows[row][column]});
        }
    }
    return {spreadsheet::Format::Xlsx, {sheet}};
}

} // namespace support
