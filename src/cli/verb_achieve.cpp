// SPDX-License-Identifier: GPL-3.0-or-later
// The achievement (capaian) as a filter over JSON Lines.
#include "himpun/indicator/achievement.h"
#include "himpun/indicator/rating.h"
#include "himpun/indicator/read.h"
#include "himpun/indicator/substitution.h"
#include "himpun/practice/built_in.h"
#include "line_filter.h"
#include "sheet_json.h"
#include "verbs.h"

namespace himpun::cli
{

namespace
{

using nlohmann::json;
using namespace indicator;

constexpr std::pair<std::string_view, Polarity> polarities[] = {
    {"maximize", Polarity::Maximize},    {"minimize-a", Polarity::MinimizeA},
    {"minimize-b", Polarity::MinimizeB}, {"stabilize", Polarity::Stabilize},
    {"range", Polarity::Range},          {"range-minimize", Polarity::RangeMinimize},
};

RatingScale defaultRating()
{
    const auto node =
        base::parseJson(*practice::builtIn("ratings/permendagri-86-2017.json"),
                        [](const base::Place &, base::JsonProblem, const std::string &) {});
    return *readRating(*node, [](const Finding &) {});
}

/// A number written as a JSON number or, to keep every digit in any reader, as a text.
std::optional<base::Decimal> decimal(base::JsonReader &line, std::string_view key)
{
    const base::JsonNode *node = line.any(key);
    if (!node || node->kind() == base::JsonNode::Kind::Null)
        return std::nullopt;
    if (node->kind() != base::JsonNode::Kind::Text)
        return line.optionalNumber(key);
    const auto parsed = base::Decimal::parse(node->text());
    if (!parsed)
        line.report(node->place(), base::JsonProblem::WrongValue, node->text());
    return parsed;
}

std::optional<Target> target(base::JsonReader &line)
{
    const auto lower = decimal(line, "lower");
    const auto upper = decimal(line, "upper");
    if (const auto value = decimal(line, "target"))
        return Target::at(*value);
    if (lower && upper)
        return Target{*lower, *upper};
    return std::nullopt;
}

Achievement achieveLine(Polarity polarity, const std::optional<Target> &target,
                        const Measured &actual)
{
    if (std::holds_alternative<NotFilled>(actual))
        return NotFilled{};
    if (const auto *obstacle = std::get_if<NotComputable>(&actual))
        return *obstacle;
    if (!target)
        return NotComputable{Obstacle::NoTarget};
    return achieve(polarity, *target, std::get<base::Fraction>(actual));
}

json describe(Polarity polarity, const std::optional<Target> &target, const Measured &actual,
              const RatingScale &scale)
{
    const Achievement achievement = achieveLine(polarity, target, actual);
    json answer = toJson(achievement);
    if (const auto *value = std::get_if<Value>(&achievement)) {
        answer["rating"] = rate(value->percent, scale).code;
        answer["substitution"] = substitution(polarity, *target, std::get<base::Fraction>(actual));
    }
    return answer;
}

void achieveLines(Console &console)
{
    console.json = true;
    const RatingScale scale = defaultRating();
    filterLines(console, [&](base::JsonReader &line) -> std::function<json()> {
        const auto polarity = line.choice("polarity", polarities);
        if (!polarity && !line.any("polarity"))
            line.missing("polarity");
        const auto aim = target(line);
        Measured actual = measuredFrom(decimal(line, "actual"));
        if (line.any("numerator") || line.any("denominator")) {
            Elements elements;
            elements.factor = decimal(line, "factor").value_or(base::Decimal(100));
            actual =
                measuredFrom(elements, decimal(line, "numerator"), decimal(line, "denominator"));
        }
        return [=, &scale] { return describe(*polarity, aim, actual, scale); };
    });
}

} // namespace

void addAchieve(CLI::App &app, Console &console)
{
    auto *verb = app.add_subcommand("achieve", "Capaian, sebagai saringan JSON Lines");
    verb->callback([&console] { achieveLines(console); });
}

} // namespace himpun::cli
