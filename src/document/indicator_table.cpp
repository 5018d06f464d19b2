// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_tables.h"

#include "words.h"

#include "himpun/text/format.h"
#include "himpun/text/indicator_labels.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace himpun::document
{

namespace
{

/// Signs only: a formula reads the same in every language.
std::string formulaOf(indicator::Polarity polarity)
{
    switch (polarity) {
    case indicator::Polarity::Maximize: return "R ÷ T";
    case indicator::Polarity::MinimizeA: return "(2T − R) ÷ T";
    case indicator::Polarity::MinimizeB: return "T ÷ R";
    case indicator::Polarity::Stabilize: return "1 − |R − T| ÷ T";
    case indicator::Polarity::Range: return "R ÷ T₁–T₂";
    case indicator::Polarity::RangeMinimize: return "2 − R ÷ T₁–T₂";
    }
    return {};
}

/// The same for a workbook, of columns 7 (T) and 8 (R); empty where the value came otherwise.
std::string formulaOf(const indicator::Achievement &achievement, const indicator::CapPolicy &cap)
{
    const auto *value = std::get_if<indicator::Value>(&achievement);
    if (!value)
        return {};
    std::string formula;
    switch (value->rule) {
    case indicator::Rule::Ratio: formula = "[8]/[7]"; break;
    case indicator::Rule::Difference: formula = "(2*[7]-[8])/[7]"; break;
    case indicator::Rule::InverseRatio: formula = "[7]/[8]"; break;
    case indicator::Rule::Distance:
    case indicator::Rule::DistanceFloored: formula = "MAX(0,1-ABS([8]-[7])/[7])"; break;
    case indicator::Rule::Exact:
    case indicator::Rule::WithinRange:
    case indicator::Rule::ZeroActual:
    case indicator::Rule::ZeroToleranceMet:
    case indicator::Rule::ZeroToleranceMissed: return {};
    }
    if (cap.ceiling != indicator::Ceiling::None)
        formula = "MIN(" + std::to_string(static_cast<int>(cap.ceiling)) + "%," + formula + ')';
    if (cap.floorAtZero)
        formula = "MAX(0," + formula + ')';
    return formula;
}

CellValue valueCell(const indicator::Indicator &indicator, const base::Fraction &value)
{
    constexpr int mostPlaces = 2;
    const std::optional<base::Decimal> rounded = value.rounded(base::Decimal::maxPlaces);
    const bool exact = rounded && base::Fraction(*rounded) == value;
    if (indicator.scale && exact)
        return text::target(indicator, indicator::Target::at(*rounded));
    return Number{value, exact ? rounded->places() : mostPlaces, NumberStyle::Plain};
}

CellValue targetCell(const indicator::Indicator &indicator,
                     const std::optional<indicator::Target> &target)
{
    if (!target)
        return Missing{"–"};
    if (target->isRange())
        return text::target(indicator, *target);
    return valueCell(indicator, target->lower);
}

CellValue actualCell(const indicator::Indicator &indicator, const indicator::Measured &actual)
{
    if (const auto *value = std::get_if<base::Fraction>(&actual))
        return valueCell(indicator, *value);
    if (const auto *unknown = std::get_if<indicator::NotComputable>(&actual))
        return Missing{text::achievement(*unknown)};
    return Missing{text::achievement(indicator::NotFilled{})};
}

void addPart(std::string &narrative, indicator::Field field, const std::string &said)
{
    if (said.empty())
        return;
    if (!narrative.empty())
        narrative += '\n';
    narrative += text::label(field) + ": " + said;
}

std::string narrativeOf(const indicator::SheetRow &row)
{
    std::string narrative;
    addPart(narrative, indicator::Field::Supporting, row.supporting);
    addPart(narrative, indicator::Field::Hindering, row.hindering);
    addPart(narrative, indicator::Field::FollowUp, row.followUp);
    addPart(narrative, indicator::Field::Source, row.source);
    addPart(narrative, indicator::Field::Note, row.note);
    return narrative;
}

/// "(dibatasi 120%)"; empty where \a achievement is shown as it is.
std::string capNoteOf(const indicator::Achievement &achievement, const indicator::CapPolicy &cap)
{
    const base::Fraction *percent = indicator::percentOf(achievement);
    return percent ? text::capNote(indicator::capped(*percent, cap).by, cap) : std::string();
}

/// The rating of the period, and which of the two percentages beside it are not the exact ones.
Cell ratingCell(const DataDocument &data, const Result &result)
{
    std::string notes;
    for (const auto &[column, achievement] :
         {std::pair{"9", &result.period}, std::pair{"10", &result.year}}) {
        const std::string note = capNoteOf(*achievement, data.cap);
        if (!note.empty())
            notes += (notes.empty() ? "" : ", ") + say(Documents::tr("kolom %1 %2"), column, note);
    }
    const indicator::Band *band =
        data.rating.bands.empty() ? nullptr : indicator::rate(result.period, data.rating);
    if (!band)
        return notes.empty() ? Cell{Missing{"–"}} : Cell{"–; " + notes};
    return {notes.empty() ? band->name : band->name + "; " + notes, false, band->colour};
}

Row rowOf(const DataDocument &data, const UnitData &unit, const indicator::Indicator &indicator,
          int number)
{
    const Result result = resultOf(unit, indicator, data.cycle.period);
    static const indicator::SheetRow nothing;
    const indicator::SheetRow *found = unit.sheet ? unit.sheet->find(indicator.id) : nullptr;
    const indicator::SheetRow &row = found ? *found : nothing;
    return {{Number{number}},
            {indicator.objective},
            {indicator.name},
            {indicator.unitOfMeasure},
            {formulaOf(indicator.polarity)},
            {targetCell(indicator, indicator.yearTarget)},
            {targetCell(indicator, indicator.targetFor(data.cycle.period))},
            {actualCell(indicator, result.actual)},
            {percentCell(result.period, data.cap), false, {}, formulaOf(result.period, data.cap)},
            {percentCell(result.year, data.cap)},
            ratingCell(data, result),
            {narrativeOf(row)},
            {Number{static_cast<std::int64_t>(row.evidence.size())}}};
}

/// The formulas the table uses, each with its words.
std::string formulasExplained(const indicator::Form &form)
{
    std::string list;
    bool ranges = false;
    for (const indicator::Polarity polarity :
         {indicator::Polarity::Maximize, indicator::Polarity::MinimizeA,
          indicator::Polarity::MinimizeB, indicator::Polarity::Stabilize,
          indicator::Polarity::Range, indicator::Polarity::RangeMinimize}) {
        if (std::ranges::find(form.indicators, polarity, &indicator::Indicator::polarity)
            == form.indicators.end())
            continue;
        list += (list.empty() ? "" : "; ") + formulaOf(polarity) + ": " + text::label(polarity);
        ranges = ranges || polarity >= indicator::Polarity::Range;
    }
    std::string note =
        say(Documents::tr("*) R = realisasi, T = target; hasilnya dikali 100. %1."), list);
    if (ranges)
        note += ' '
                + say(Documents::tr("Di dalam rentang target T₁–T₂ capaian adalah 100%; di luarnya "
                                    "T adalah batas yang dilewati."));
    return note + ' '
           + say(Documents::tr("Kolom 9 memakai kolom 8 dan 7; kolom 10 memakai realisasi sampai "
                               "dengan periode ini dan kolom 6. Angka dibulatkan hanya untuk "
                               "ditampilkan."));
}

/// Every period up to this one should be in the year's figure.
bool addsUp(const indicator::Indicator &indicator)
{
    return indicator.entry == indicator::Entry::PerPeriod
           && (indicator.aggregation == indicator::Aggregation::Sum
               || indicator.aggregation == indicator::Aggregation::Average);
}

std::string listed(const std::vector<calendar::Period> &periods)
{
    std::string list;
    for (const calendar::Period &period : periods)
        list += (list.empty() ? "" : ", ") + text::period(period);
    return list;
}

/// Of the rows whose year so far lacks earlier periods: which ones it was counted from.
std::vector<std::string> gapsExplained(const DataDocument &data, const UnitData &unit)
{
    const calendar::Period &period = data.cycle.period;
    std::map<std::vector<calendar::Period>, std::string> rows;
    int number = 0;
    for (const indicator::Indicator &indicator : unit.form.indicators) {
        ++number;
        const Result result = resultOf(unit, indicator, period);
        const bool isWhole = static_cast<int>(result.counted.size()) == period.index;
        if (!addsUp(indicator) || isWhole || !indicator::percentOf(result.year))
            continue;
        std::string &list = rows[result.counted];
        list += (list.empty() ? "" : ", ") + std::to_string(number);
    }
    std::vector<std::string> notes;
    for (const auto &[counted, list] : rows)
        notes.push_back(say(Documents::tr("Kolom 10 pada No %1 hanya menghitung %2; periode "
                                          "sebelumnya yang lain belum ada isinya."),
                            list, listed(counted)));
    return notes;
}

} // namespace

Result resultOf(const UnitData &unit, const indicator::Indicator &indicator,
                const calendar::Period &period)
{
    const indicator::SheetRow *row = unit.sheet ? unit.sheet->find(indicator.id) : nullptr;
    Result result;
    if (row)
        result.actual = indicator::measuredIn(indicator, *row);
    result.period = indicator::achieve(indicator, period, result.actual);
    indicator::PeriodActuals actuals;
    if (const auto earlier = unit.earlier.find(indicator.id); earlier != unit.earlier.end())
        actuals = earlier->second;
    actuals[period] = result.actual;
    const indicator::YearSoFar soFar = indicator::aggregate(indicator, actuals, period);
    result.counted = soFar.counted;
    result.year = indicator::achieveYear(indicator, soFar.actual);
    if (std::holds_alternative<indicator::NotDueYet>(result.period)
        && std::holds_alternative<indicator::NotFilled>(result.year))
        result.year = indicator::NotDueYet{};
    return result;
}

CellValue percentCell(const indicator::Achievement &achievement, const indicator::CapPolicy &cap)
{
    if (const base::Fraction *percent = indicator::percentOf(achievement))
        return Number{indicator::capped(*percent, cap).percent, 2, NumberStyle::Percent};
    return Missing{text::achievement(achievement)};
}

Table indicatorTable(const DataDocument &data, const UnitData &unit)
{
    const std::string period = text::period(data.cycle.period);
    const std::string year = std::to_string(data.cycle.period.year);
    Table table;
    table.name = sheetName(data, unit);
    table.columns = {{2.2, Align::Center},
                     {9},
                     {13},
                     {5},
                     {7.6, Align::Center},
                     {5.6, Align::Right},
                     {5.6, Align::Right},
                     {6.2, Align::Right},
                     {6.2, Align::Right},
                     {6.2, Align::Right},
                     {7.4},
                     {17.5},
                     {3.8, Align::Center}};
    table.head = {
        {{say(Documents::tr("No")), 1, 2},
         {say(Documents::tr("Sasaran")), 1, 2},
         {say(Documents::tr("Indikator kinerja")), 1, 2},
         {say(Documents::tr("Satuan")), 1, 2},
         {say(Documents::tr("Rumus *)")), 1, 2},
         {say(Documents::tr("Target")), 2, 1},
         {say(Documents::tr("Realisasi")), 1, 2},
         {say(Documents::tr("Capaian")), 2, 1},
         {say(Documents::tr("Peringkat")), 1, 2},
         {say(Documents::tr("Penjelasan dan tindak lanjut")), 1, 2},
         {say(Documents::tr("Bukti")), 1, 2}},
        {{year}, {period}, {period}, {say(Documents::tr("s.d. periode ini terhadap %1"), year)}}};
    for (int column = 1; column <= 13; ++column) {
        const std::string number = std::to_string(column);
        const bool computed = column == 9 || column == 10;
        table.numbering.push_back(computed ? say(Documents::tr("%1 = rumus"), number) : number);
    }
    int number = 0;
    for (const indicator::Indicator &indicator : unit.form.indicators)
        table.rows.push_back(rowOf(data, unit, indicator, ++number));
    if (!table.rows.empty())
        table.notes.push_back(formulasExplained(unit.form));
    std::ranges::move(gapsExplained(data, unit), std::back_inserter(table.notes));
    return table;
}

} // namespace himpun::document
