// SPDX-License-Identifier: GPL-3.0-or-later
// What the units promised, year by year (perjanjian kinerja).
#include "himpun/indicator/doubt.h"
#include "office_reader.h"

#include <algorithm>
#include <set>

namespace himpun::service
{

namespace
{

using indicator::Indicator;

constexpr int firstYear = 2000;
constexpr int lastYear = 2100;

void readForm(OfficeReading &reading, base::JsonReader &reader,
              const indicator::PredicateScales &scales, Agreement &agreement)
{
    const auto &report = reading.findings.indicators();
    if (const auto *budget = reader.array("budget"))
        agreement.form.budget = indicator::readBudget(*budget, report);
    const auto *indicators = reader.array("indicators", true);
    if (!indicators)
        return;
    agreement.form.indicators = indicator::readIndicators(*indicators, scales, report);
    if (agreement.form.indicators.size() != indicators->items().size())
        return; // some could not be read: which place belongs to which is unknown
    for (std::size_t i = 0; i < indicators->items().size(); ++i)
        checkIndicator(reading.findings, agreement.form.indicators[i], agreement.year,
                       indicators->items()[i].place(), reading.office.policies.checks);
}

void wantPresent(base::JsonReader &reader, std::string_view key)
{
    const auto *node = reader.any(key);
    if (!node || node->kind() == base::JsonNode::Kind::Null)
        reader.missing(key);
}

void readAgreement(OfficeReading &reading, const base::JsonNode &node,
                   const indicator::PredicateScales &scales)
{
    auto reader = reading.reader(node);
    Agreement agreement;
    const auto unit = readUnitName(reading, reader);
    const auto year = reader.optionalWhole("year", firstYear, lastYear);
    wantPresent(reader, "unit");
    wantPresent(reader, "year");
    agreement.unit = unit.value_or(workflow::UnitId{});
    agreement.year = year.value_or(0);
    readForm(reading, reader, scales, agreement);
    reader.finish();
    if (!unit || !year)
        return;
    if (!reading.promises.emplace(*unit, *year).second)
        reading.findings.add(node.place(), OfficeProblem::AgreementTwice, unit->text);
    reading.office.agreements.push_back(std::move(agreement));
}

indicator::PredicateScales readPredicateScales(OfficeReading &reading, base::JsonReader &reader)
{
    indicator::PredicateScales scales;
    const auto *list = reader.array("scales");
    if (!list)
        return scales;
    for (const auto &node : list->items()) {
        if (auto scale = reading.references.scale(node))
            scales.push_back(std::move(*scale));
    }
    return scales;
}

void noteYears(OfficeReading &reading, const base::Place &place)
{
    const auto known = calendar::holidayYears(reading.office.calendar);
    std::set<int> years;
    for (const Agreement &agreement : reading.office.agreements)
        years.insert(agreement.year);
    for (const int year : years) {
        if (std::ranges::find(known, year) == known.end())
            reading.findings.add(place, OfficeProblem::YearWithoutHolidays, std::to_string(year));
    }
}

void noteUnits(OfficeReading &reading, const base::Place &place)
{
    for (const Unit &unit : reading.office.units) {
        const auto first = reading.promises.lower_bound({unit.id, firstYear});
        if (first == reading.promises.end() || first->first != unit.id)
            reading.findings.add(place, OfficeProblem::UnitWithoutAgreement, unit.id.text);
    }
}

} // namespace

void checkIndicator(OfficeFindings &findings, const Indicator &indicator, int year,
                    const base::Place &place, const indicator::CheckPolicy &checks)
{
    const auto &targets = indicator.periodTargets;
    if (year != 0 && !targets.empty() && targets.begin()->first.year != year)
        findings.add(place, OfficeProblem::PeriodOfOtherYear, targets.begin()->first.toString());
    for (const indicator::Doubt &doubt : doubtsAbout(indicator, checks))
        findings.add(place, doubt.check, indicator.id.text);
}

void readAgreements(OfficeReading &reading, base::JsonReader &reader)
{
    const auto scales = readPredicateScales(reading, reader);
    const auto *agreements = reader.array("agreements");
    if (agreements) {
        for (const auto &node : agreements->items())
            readAgreement(reading, node, scales);
    }
    if (reading.findings.errors() > 0)
        return; // calendar and agreements may be missing because they could not be read
    noteUnits(reading, reader.placeOf("agreements"));
    noteYears(reading, reader.placeOf("calendar"));
}

} // namespace himpun::service
