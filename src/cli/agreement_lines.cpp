// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement_lines.h"

#include "himpun/text/agreement_words.h"
#include "himpun/text/definition_findings.h"
#include "himpun/text/finding.h"
#include "himpun/text/format.h"
#include "himpun/text/indicator_labels.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace himpun::cli
{

namespace
{

using nlohmann::json;

const std::string &sheetName(int sheet, const spreadsheet::Book &book)
{
    return book.sheets[static_cast<std::size_t>(sheet)].name;
}

json toJson(const std::optional<calendar::Period> &period)
{
    return period ? json(period->toString()) : json();
}

json toJson(const std::optional<base::Decimal> &number)
{
    return number ? json(number->toString()) : json();
}

std::string named(const std::string &what, const std::optional<calendar::Period> &period)
{
    return period ? what + ' ' + text::period(*period) : what;
}

void tell(Console &console, const intake::Table &table, const spreadsheet::Book &book)
{
    json columns = json::array();
    console.say(
        text::tableFound(sheetName(table.sheet, book), table.firstRow + 1, table.lastRow + 1));
    for (const intake::Column &column : table.columns) {
        const std::string letter = spreadsheet::columnName(column.column);
        columns.push_back({{"column", letter},
                           {"header", column.header},
                           {"meaning", codeOf(column.meaning)},
                           {"period", toJson(column.period)}});
        console.say("  " + letter + " “" + column.header
                    + "”: " + named(text::label(column.meaning), column.period));
    }
    if (console.json)
        console.emit({{"table", sheetName(table.sheet, book)},
                      {"firstRow", table.firstRow + 1},
                      {"lastRow", table.lastRow + 1},
                      {"columns", columns}});
}

void tell(Console &console, const intake::Doubt &doubt, const spreadsheet::Book &book)
{
    const std::string cell = nameOf(doubt.place, book);
    const std::string why = text::sentence(doubt.why, doubt.fault);
    console.say(text::askedOf({cell, doubt.text, named(text::label(doubt.meaning), doubt.period),
                               doubt.of, why, doubt.proposals}));
    if (console.json)
        console.emit({{"doubt", codeOf(doubt.why)},
                      {"cell", cell},
                      {"text", doubt.text},
                      {"meaning", codeOf(doubt.meaning)},
                      {"period", toJson(doubt.period)},
                      {"of", doubt.of},
                      {"proposals", doubt.proposals},
                      {"words", why}});
}

void tell(Console &console, const intake::PassedRow &row, const spreadsheet::Book &book)
{
    const std::string why = text::sentence(row.why);
    const std::string sheet = sheetName(row.sheet, book);
    console.say(sheet + (sheet.empty() ? "" : "!") + std::to_string(row.row + 1) + " “" + row.text
                + "”: " + why);
    if (console.json)
        console.emit({{"passed", codeOf(row.why)},
                      {"sheet", sheet},
                      {"row", row.row + 1},
                      {"text", row.text},
                      {"words", why}});
}

void tell(Console &console, const intake::IndicatorChange &change)
{
    json parts = json::array();
    console.say(change.name + " [" + change.id.text + "]: " + text::label(change.change));
    for (const intake::PartChange &part : change.parts) {
        console.say("  " + named(text::label(part.part), part.period) + ": "
                    + (part.from.empty() ? "–" : part.from) + " → "
                    + (part.to.empty() ? "–" : part.to));
        parts.push_back({{"part", codeOf(part.part)},
                         {"period", toJson(part.period)},
                         {"from", part.from},
                         {"to", part.to}});
    }
    if (console.json)
        console.emit({{"change", codeOf(change.change)},
                      {"indicator", change.id.text},
                      {"name", change.name},
                      {"parts", parts}});
}

std::string shown(const std::optional<base::Decimal> &money)
{
    return money ? indicator::showNumber(*money) : "–";
}

void tell(Console &console, const intake::BudgetChange &change)
{
    console.say(change.program + " [" + change.id.text + "]: " + text::label(change.change) + ", "
                + shown(change.from) + " → " + shown(change.to));
    if (console.json)
        console.emit({{"change", codeOf(change.change)},
                      {"budget", change.id.text},
                      {"program", change.program},
                      {"from", toJson(change.from)},
                      {"to", toJson(change.to)}});
}

struct WordsOf {
    const reading::IndicatorDraft &row;

    std::string operator()(reading::Gap gap) const
    {
        const bool isName = gap == reading::Gap::NoName;
        return text::lacking(row.indicator.name,
                             isName ? service::Meaning::Name : service::Meaning::UnitOfMeasure);
    }
    std::string operator()(const service::OfficeFinding &finding) const
    {
        return "“" + row.indicator.name + "”: "
               + std::visit([&](auto problem) { return text::sentence(problem, finding.subject); },
                            finding.problem);
    }
    std::string operator()(const reading::Unread &) const { return {}; } // these are doubts
};

} // namespace

void tellMap(Console &console, const intake::AgreementMap &map, const spreadsheet::Book &book,
             const std::string &unit)
{
    console.say(text::agreementRead(unit, map.year, map.isRevision));
    if (console.json)
        console.emit({{"unit", map.unit.text}, {"year", map.year}, {"revision", map.isRevision}});
    for (const intake::Table &table : map.tables)
        tell(console, table, book);
}

void tellReading(Console &console, const intake::AgreementReading &reading,
                 const spreadsheet::Book &book)
{
    for (const intake::PassedRow &row : reading.passed)
        tell(console, row, book);
    for (const intake::Doubt &doubt : reading.doubts)
        tell(console, doubt, book);
}

void tellDifferences(Console &console, const intake::Differences &differences)
{
    if (differences.areNone())
        console.say(text::agreementsAlike());
    for (const intake::IndicatorChange &change : differences.indicators)
        tell(console, change);
    for (const intake::BudgetChange &change : differences.budget)
        tell(console, change);
}

std::size_t tellIncomplete(Console &console, const reading::AgreementDraft &draft, int year)
{
    std::size_t count = 0;
    for (const reading::IndicatorDraft &row : draft.rows) {
        const auto remarks = reading::remarksOn(row, year);
        const auto error = std::ranges::find_if(remarks, reading::isError);
        if (error == remarks.end())
            continue;
        ++count;
        const std::string words = std::visit(WordsOf{row}, *error);
        console.say(words);
        if (console.json)
            console.emit({{"incomplete", row.indicator.name}, {"words", words}});
    }
    return count;
}

} // namespace himpun::cli
