// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/codes.h"
#include "himpun/indicator/read.h"

#include "canonical_object.h"

namespace himpun::indicator
{

namespace
{

std::string targetJson(const Target &target)
{
    if (!target.isRange())
        return target.lower.toString();
    return CanonicalObject().number("lower", target.lower).number("upper", target.upper).toString();
}

std::string targetsJson(const std::map<calendar::Period, Target> &targets)
{
    CanonicalObject object;
    for (const auto &[period, target] : targets)
        object.json(period.toString(), targetJson(target));
    return object.toString();
}

template <class Row>
std::string rowsJson(const std::vector<Row> &rows)
{
    std::vector<std::string> values;
    for (const auto &row : rows)
        values.push_back(toJson(row));
    return jsonArray(values);
}

std::string elementsJson(const Elements &elements)
{
    return CanonicalObject()
        .text("numerator", elements.numerator)
        .text("denominator", elements.denominator)
        .number("factor", elements.factor)
        .toString();
}

std::string levelJson(const PredicateLevel &level)
{
    return CanonicalObject()
        .text("label", level.label)
        .number("score", level.score)
        .text("meaning", level.meaning)
        .toString();
}

std::string bandJson(const Band &band)
{
    return CanonicalObject()
        .text("code", band.code)
        .text("name", band.name)
        .number(band.limitIncluded ? "from" : "above", band.limit)
        .text("colour", band.colour)
        .toString();
}

std::string evidenceJson(const Evidence &evidence)
{
    return CanonicalObject()
        .text("digest", evidence.file.hex())
        .text("name", evidence.name)
        .toString();
}

std::string rowJson(const SheetRow &row)
{
    CanonicalObject object;
    object.text("indicator", row.indicator.text)
        .number("actual", row.actual)
        .number("numerator", row.numerator)
        .number("denominator", row.denominator)
        .text("supporting", row.supporting)
        .text("hindering", row.hindering)
        .text("followUp", row.followUp)
        .text("source", row.source)
        .text("note", row.note);
    if (!row.evidence.empty()) {
        std::vector<std::string> documents;
        for (const Evidence &each : row.evidence)
            documents.push_back(evidenceJson(each));
        object.json("evidence", jsonArray(documents));
    }
    return object.toString();
}

} // namespace

std::string toJson(const PredicateScale &scale)
{
    std::vector<std::string> levels;
    for (const auto &level : scale.levels)
        levels.push_back(levelJson(level));
    return CanonicalObject()
        .text("himpun", "scale/1")
        .text("id", scale.id)
        .text("name", scale.name)
        .text("source", scale.source)
        .json("levels", jsonArray(levels))
        .toString();
}

std::string toJson(const RatingScale &scale)
{
    std::vector<std::string> bands;
    for (const auto &band : scale.bands)
        bands.push_back(bandJson(band));
    return CanonicalObject()
        .text("himpun", "rating/1")
        .text("id", scale.id)
        .text("name", scale.name)
        .text("source", scale.source)
        .json("bands", jsonArray(bands))
        .toString();
}

std::string toJson(const Indicator &indicator)
{
    CanonicalObject object;
    object.text("id", indicator.id.text)
        .text("code", indicator.code)
        .text("objective", indicator.objective)
        .text("name", indicator.name)
        .text("unit", indicator.unitOfMeasure)
        .text("level", codeOf(indicator.level))
        .text("polarity", codeOf(indicator.polarity))
        .text("aggregation", codeOf(indicator.aggregation))
        .text("entry", codeOf(indicator.entry))
        .text("definition", indicator.definition)
        .text("source", indicator.source)
        .text("responsible", indicator.responsible)
        .number("weight", indicator.weight);
    if (indicator.scale)
        object.json("scale", toJson(*indicator.scale));
    if (indicator.elements)
        object.json("elements", elementsJson(*indicator.elements));
    if (indicator.yearTarget)
        object.json("target", targetJson(*indicator.yearTarget));
    if (!indicator.periodTargets.empty())
        object.json("targets", targetsJson(indicator.periodTargets));
    if (indicator.evidenceRequired)
        object.json("evidenceRequired", "true");
    return object.toString();
}

std::string toJson(const BudgetLine &line)
{
    return CanonicalObject()
        .text("id", line.id.text)
        .text("program", line.program)
        .number("ceiling", line.ceiling)
        .toString();
}

std::string toJson(const Form &form)
{
    return CanonicalObject()
        .json("indicators", rowsJson(form.indicators))
        .json("budget", rowsJson(form.budget))
        .toString();
}

std::string toJson(const Sheet &sheet)
{
    std::vector<std::string> rows;
    for (const auto &row : sheet.rows)
        rows.push_back(rowJson(row));
    std::vector<std::string> budget;
    for (const auto &row : sheet.budget) {
        budget.push_back(
            CanonicalObject().text("line", row.line.text).number("spent", row.spent).toString());
    }
    return CanonicalObject()
        .text("unit", sheet.unit)
        .text("period", sheet.period.toString())
        .json("rows", jsonArray(rows))
        .json("budget", jsonArray(budget))
        .toString();
}

base::Digest digestOf(const Form &form)
{
    return base::sha256(toJson(form));
}

base::Digest digestOf(const Sheet &sheet)
{
    return base::sha256(toJson(sheet));
}

} // namespace himpun::indicator
