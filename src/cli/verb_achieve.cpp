// SPDX-License-Identifier: GPL-3.0-or-later
// The achievement (capaian) as a filter over JSON Lines.
#include "achieve.h"
#include "himpun/practice/built_in.h"
#include "verbs.h"

namespace himpun::cli
{

namespace
{

using indicator::RatingScale;

/// One of the program's own; empty where it has none of that name.
std::optional<RatingScale> ratingNamed(const std::string &name)
{
    const bool isName = name.find_first_of("/\\.") == std::string::npos;
    const auto content = isName ? practice::builtIn("ratings/" + name + ".json") : std::nullopt;
    if (!content)
        return std::nullopt;
    const auto node = base::parseJson(
        *content, [](const base::Place &, base::JsonProblem, const std::string &) {});
    return indicator::readRating(*node, [](const indicator::Finding &) {});
}

/// "rating" of a line: a name, or a scale written out.
RatingScale ratingOf(base::JsonReader &line, Faults &faults, const RatingScale &usual)
{
    const base::JsonNode *node = line.any("rating");
    if (!node)
        return usual;
    if (node->kind() != base::JsonNode::Kind::Text)
        return indicator::readRating(*node, reportTo(faults)).value_or(usual);
    const auto named = ratingNamed(node->text());
    if (!named)
        line.report(node->place(), base::JsonProblem::WrongValue, node->text());
    return named.value_or(usual);
}

void achieveLines(Console &console)
{
    console.json = true;
    const RatingScale usual = *ratingNamed("permendagri-86-2017");
    filterLines(console, [&](base::JsonReader &line, Faults &faults) -> Answer {
        const RatingScale rating = ratingOf(line, faults, usual);
        if (line.any("indicator"))
            return achieveIndicator(line, faults, rating);
        if (line.any("budget"))
            return achieveBudget(line, faults, rating);
        return achieveByFormula(line, faults, rating);
    });
}

} // namespace

void addAchieve(CLI::App &app, Console &console)
{
    auto *verb = app.add_subcommand("achieve", "Capaian, sebagai saringan JSON Lines");
    verb->callback([&console] { achieveLines(console); });
}

} // namespace himpun::cli
