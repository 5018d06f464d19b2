// SPDX-License-Identifier: GPL-3.0-or-later
#include "standing_lines.h"

#include "himpun/indicator/codes.h"
#include "sheet_json.h"

namespace himpun::cli
{

namespace
{

using nlohmann::json;

json averageJson(const indicator::Average &average)
{
    json value = toJson(average.percent);
    value["counted"] = average.counted;
    return value;
}

json rollUpJson(const indicator::RollUp &reached)
{
    return {{"overAll", averageJson(reached.overAll)},
            {"overValued", averageJson(reached.overValued)},
            {"valued", reached.overAll.valued},
            {"notDue", reached.overAll.notDue},
            {"weighted", reached.isWeighted}};
}

json timelinessJson(const workflow::Timeliness &tasks)
{
    return {{"expected", tasks.expected}, {"done", tasks.done}, {"onTime", tasks.onTime}};
}

json efficiencyJson(const text::Figures &figures)
{
    json value{{"pmk", nullptr}, {"index", nullptr}, {"difference", nullptr}};
    if (figures.pmk)
        value["pmk"] = {{"saving", figures.pmk->saving.toString()},
                        {"value", figures.pmk->value.toString()},
                        {"offScale", figures.pmk->isOffScale}};
    if (figures.index)
        value["index"] = {{"index", figures.index->index.toString()},
                          {"level", figures.index->level.toString()},
                          {"verdict", codeOf(figures.index->verdict)}};
    if (figures.difference)
        value["difference"] = {{"difference", figures.difference->difference.toString()},
                               {"verdict", codeOf(figures.difference->verdict)}};
    return value;
}

json figuresJson(const text::Figures &figures)
{
    return {{"achievement", rollUpJson(figures.achievement)},
            {"year", rollUpJson(figures.year)},
            {"absorption", toJson(figures.absorption)},
            {"efficiency", efficiencyJson(figures)},
            {"cells", {{"due", figures.cells.due}, {"filled", figures.cells.filled}}},
            {"tasks", timelinessJson(figures.tasks)}};
}

void addFigures(std::vector<std::string> &lines, const text::Figures &figures)
{
    for (const std::string &line : text::figureLines(figures))
        lines.push_back("    " + line);
}

} // namespace

std::vector<std::string> standingLines(const reading::OfficeStanding &standing)
{
    std::vector<std::string> lines{text::standingHeading(standing.title)};
    addFigures(lines, standing.office);
    for (const reading::UnitFigures &unit : standing.units) {
        lines.push_back(text::unitHeading(unit.name, unit.place, unit.isHandedIn));
        addFigures(lines, unit.figures);
    }
    if (!standing.exempted.empty())
        lines.push_back(text::exemptedUnits(standing.exempted));
    for (const reading::ObjectiveFigures &one : standing.objectives)
        lines.push_back(text::objectiveLine(one.level, one.objective, one.achievement));
    for (const reading::StepFigures &step : standing.steps)
        lines.push_back(text::stepLine(step.no, step.activity, step.tasks));
    return lines;
}

std::vector<json> standingJson(const reading::OfficeStanding &standing)
{
    json office = figuresJson(standing.office);
    office["cycle"] = standing.cycle.text;
    office["period"] = standing.period.toString();
    office["exempted"] = standing.exempted;
    std::vector<json> lines{std::move(office)};
    for (const reading::UnitFigures &unit : standing.units) {
        json value = figuresJson(unit.figures);
        value["unit"] = unit.unit.text;
        value["handedIn"] = unit.isHandedIn;
        value["place"] = unit.place ? json(*unit.place) : json();
        lines.push_back(std::move(value));
    }
    for (const reading::ObjectiveFigures &one : standing.objectives)
        lines.push_back({{"level", codeOf(one.level)},
                         {"objective", one.objective},
                         {"indicators", one.indicators},
                         {"achievement", rollUpJson(one.achievement)}});
    for (const reading::StepFigures &step : standing.steps)
        lines.push_back({{"step", step.step.text}, {"tasks", timelinessJson(step.tasks)}});
    return lines;
}

} // namespace himpun::cli
