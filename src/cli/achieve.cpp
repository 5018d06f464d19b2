// SPDX-License-Identifier: GPL-3.0-or-later
#include "achieve.h"

#include "himpun/indicator/substitution.h"
#include "himpun/text/finding.h"
#include "himpun/text/indicator_labels.h"
#include "sheet_json.h"

namespace himpun::cli
{

using nlohmann::json;

indicator::Report reportTo(Faults &faults)
{
    return [&faults](const indicator::Finding &finding) {
        const auto words = [&](auto problem) { return text::sentence(problem, finding.subject); };
        faults.push_back({finding.place.pointer, std::string(indicator::codeOf(finding)),
                          std::visit(words, finding.problem)});
    };
}

base::JsonReport jsonReportTo(Faults &faults)
{
    return [&faults](const base::Place &place, base::JsonProblem problem, std::string subject) {
        faults.push_back(faultOf({place, problem, std::move(subject)}));
    };
}

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

json rated(const indicator::Achievement &achievement, const indicator::RatingScale &rating)
{
    json answer = toJson(achievement);
    if (const indicator::Band *band = indicator::rate(achievement, rating))
        answer["rating"] = band->code;
    return answer;
}

json rated(const indicator::Achievement &achievement, const indicator::RatingScale &rating,
           indicator::Polarity polarity, const std::optional<indicator::ExactTarget> &target,
           const indicator::Measured &actual)
{
    json answer = rated(achievement, rating);
    if (std::holds_alternative<indicator::Value>(achievement))
        answer["substitution"] =
            indicator::substitution(polarity, *target, std::get<base::Fraction>(actual));
    return answer;
}

} // namespace himpun::cli
