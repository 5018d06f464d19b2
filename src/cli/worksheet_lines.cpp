// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheet_lines.h"

#include "himpun/text/agreement_words.h"
#include "himpun/text/indicator_labels.h"
#include "himpun/text/worksheet_words.h"

#include <nlohmann/json.hpp>

namespace himpun::cli
{

namespace
{

using nlohmann::json;

text::CellShown shownOf(const auto &cell)
{
    return {cell.place, cell.of, text::label(cell.cell.field)};
}

json jsonOf(const char *kind, const auto &cell)
{
    return {{"cell", kind},         {"place", cell.place},
            {"row", cell.cell.row}, {"field", indicator::nameOf(cell.cell.field)},
            {"of", cell.of},        {"standing", cell.standing}};
}

/// A text of files as people read it.
std::string words(const worksheet::CellKey &cell, const std::string &text,
                  const indicator::Form &form)
{
    const bool isNumber =
        cell.field == indicator::Field::Actual || cell.field == indicator::Field::Numerator
        || cell.field == indicator::Field::Denominator || cell.field == indicator::Field::Spent;
    const auto number = isNumber ? base::Decimal::parse(text) : std::nullopt;
    if (!number)
        return text;
    const indicator::Indicator *indicator = cell.field == indicator::Field::Actual
                                                ? form.find(indicator::IndicatorId{cell.row})
                                                : nullptr;
    return indicator ? text::value(*indicator, *number) : indicator::showNumber(*number);
}

void tell(Console &console, const char *kind, const worksheet::CellChange &change)
{
    if (!console.json)
        return;
    json line = jsonOf(kind, change);
    line["sent"] = change.sent;
    line["returned"] = change.returned;
    console.emit(line);
}

void tell(Console &console, const worksheet::CellDoubt &doubt)
{
    const std::string why = text::sentence(doubt.why, doubt.fault);
    console.say(text::cellInDoubt(shownOf(doubt), doubt.text, why, doubt.proposals));
    if (!console.json)
        return;
    json line = jsonOf("doubt", doubt);
    line["why"] = codeOf(doubt.why);
    line["text"] = doubt.text;
    line["proposals"] = doubt.proposals;
    line["words"] = why;
    console.emit(line);
}

} // namespace

void tellReading(Console &console, const worksheet::WorksheetReading &reading,
                 const indicator::Form &form)
{
    console.say(text::worksheetRecognised(reading.unitName, reading.cycleTitle));
    if (console.json)
        console.emit({{"worksheet", reading.unit.text},
                      {"cycle", reading.cycle.text},
                      {"period", reading.period.toString()}});
    for (const worksheet::CellChange &change : reading.changes) {
        console.say(text::cellChanged(shownOf(change), words(change.cell, change.standing, form),
                                      words(change.cell, change.returned, form)));
        tell(console, "change", change);
    }
    for (const worksheet::CellChange &conflict : reading.conflicts) {
        console.say(text::cellInConflict(shownOf(conflict),
                                         words(conflict.cell, conflict.sent, form),
                                         words(conflict.cell, conflict.standing, form),
                                         words(conflict.cell, conflict.returned, form)));
        tell(console, "conflict", conflict);
    }
    for (const worksheet::CellDoubt &doubt : reading.doubts)
        tell(console, doubt);
    console.say(text::cellsAlike(reading.same));
    if (console.json)
        console.emit({{"same", reading.same}});
}

} // namespace himpun::cli
