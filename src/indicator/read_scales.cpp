// SPDX-License-Identifier: GPL-3.0-or-later
//
//     scale    {"himpun": "scale/1", "id", "name", "source", "levels": [level …]}
//     level    {"label", "score": number, "meaning"}                     lowest score first
//     rating   {"himpun": "rating/1", "id", "name", "source", "bands": [band …]}
//     band     {"code", "name", "from" | "above": number, "colour": "#rrggbb"}     highest first
#include "himpun/indicator/read.h"

#include "ascii.h"
#include "reporter.h"

#include <algorithm>

namespace himpun::indicator
{

namespace
{

std::optional<PredicateLevel> readLevel(const base::JsonNode &node, Reporter &reporter)
{
    base::JsonReader reader(node, reporter.json());
    PredicateLevel level;
    level.label = reader.text("label");
    const auto score = reader.number("score");
    level.meaning = reader.optionalText("meaning");
    reader.finish();
    if (!score)
        return std::nullopt;
    level.score = *score;
    return level;
}

void addLevel(PredicateScale &scale, const PredicateLevel &level, const base::Place &place,
              Reporter &reporter)
{
    if (scale.scoreOf(level.label))
        reporter.add(place, Problem::DuplicateLevel, level.label);
    if (!scale.levels.empty() && level.score <= scale.levels.back().score)
        reporter.add(place, Problem::LevelsNotAscending, level.label);
    scale.levels.push_back(level);
}

bool isColour(std::string_view text)
{
    const auto isHex = [](char c) {
        return isDigit(c) || (lowered(c) >= 'a' && lowered(c) <= 'f');
    };
    return text.size() == 7 && text.front() == '#'
           && std::all_of(text.begin() + 1, text.end(), isHex);
}

Band readBand(const base::JsonNode &node, bool lowest, Reporter &reporter)
{
    base::JsonReader reader(node, reporter.json());
    Band band;
    band.code = reader.text("code");
    band.name = reader.text("name");
    const auto from = reader.optionalNumber("from");
    const auto above = reader.optionalNumber("above");
    band.limit = from ? from : above;
    band.limitIncluded = from.has_value() || !above.has_value();
    band.colour = reader.optionalText("colour");
    reader.finish();
    if (lowest && band.limit)
        reporter.add(node.place(), Problem::LowestBandBounded, band.code);
    else if (!lowest && from.has_value() == above.has_value())
        reporter.add(node.place(), Problem::BandUnbounded, band.code);
    if (!band.colour.empty() && !isColour(band.colour))
        reporter.add(reader.placeOf("colour"), Problem::ColourInvalid, band.colour);
    return band;
}

/// Of two bands with the same number "above" it lies over "from" it.
bool liesBelow(const Band &band, const Band &upper)
{
    if (!band.limit || !upper.limit)
        return true; // the lowest one; or a fault already reported
    return *band.limit < *upper.limit
           || (*band.limit == *upper.limit && band.limitIncluded && !upper.limitIncluded);
}

void addBand(RatingScale &scale, const Band &band, const base::Place &place, Reporter &reporter)
{
    for (const auto &other : scale.bands) {
        if (other.code == band.code)
            reporter.add(place, Problem::DuplicateBand, band.code);
    }
    if (!scale.bands.empty() && !liesBelow(band, scale.bands.back()))
        reporter.add(place, Problem::BandsNotDescending, band.code);
    scale.bands.push_back(band);
}

} // namespace

std::optional<PredicateScale> readScale(const base::JsonNode &object, const Report &report)
{
    Reporter reporter(report);
    base::JsonReader reader(object, reporter.json());
    PredicateScale scale;
    readFormat(reader, "scale/1");
    scale.id = reader.text("id");
    scale.name = reader.text("name");
    scale.source = reader.optionalText("source");
    if (const auto *levels = reader.array("levels", true)) {
        for (const auto &node : levels->items()) {
            if (const auto level = readLevel(node, reporter))
                addLevel(scale, *level, node.place(), reporter);
        }
        if (levels->items().size() < 2)
            reporter.add(levels->place(), Problem::TooFewLevels);
    }
    reader.finish();
    return reporter.isClean() ? std::optional(scale) : std::nullopt;
}

PredicateScales readScales(const base::JsonNode &array, const Report &report)
{
    PredicateScales scales;
    const Reporter reporter(report);
    if (!isArray(array, reporter))
        return scales;
    for (const auto &node : array.items()) {
        if (auto scale = readScale(node, report))
            scales.push_back(std::move(*scale));
    }
    return scales;
}

std::optional<RatingScale> readRating(const base::JsonNode &object, const Report &report)
{
    Reporter reporter(report);
    base::JsonReader reader(object, reporter.json());
    RatingScale scale;
    readFormat(reader, "rating/1");
    scale.id = reader.text("id");
    scale.name = reader.text("name");
    scale.source = reader.optionalText("source");
    if (const auto *bands = reader.array("bands", true)) {
        for (const auto &node : bands->items()) {
            const bool lowest = &node == &bands->items().back();
            addBand(scale, readBand(node, lowest, reporter), node.place(), reporter);
        }
        if (bands->items().empty())
            reporter.add(bands->place(), Problem::NoBands);
    }
    reader.finish();
    return reporter.isClean() ? std::optional(scale) : std::nullopt;
}

} // namespace himpun::indicator
