// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_filter.h"

#include "himpun/text/finding.h"

#include <istream>

namespace himpun::cli
{

namespace
{

using Findings = std::vector<base::Finding<base::JsonProblem>>;

nlohmann::json answer(const std::string &text, const LineWork &work, Findings &findings)
{
    const base::JsonReport report = [&](const base::Place &place, base::JsonProblem problem,
                                        const std::string &subject) {
        findings.push_back({place, problem, subject});
    };
    const auto node = base::parseJson(text, report);
    if (!node)
        return {};
    base::JsonReader line(*node, report);
    const auto compute = work(line);
    line.finish();
    return findings.empty() ? compute() : nlohmann::json();
}

} // namespace

nlohmann::json findingsOf(const Findings &findings)
{
    nlohmann::json list = nlohmann::json::array();
    for (const auto &finding : findings) {
        list.push_back({{"pointer", finding.place.pointer},
                        {"code", base::codeOf(finding.problem)},
                        {"words", text::sentence(finding.problem, finding.subject)}});
    }
    return list;
}

void filterLines(Console &console, const LineWork &work)
{
    std::string text;
    for (int number = 1; std::getline(console.in(), text); ++number) {
        if (text.empty())
            continue;
        Findings findings;
        const nlohmann::json value = answer(text, work, findings);
        if (findings.empty()) {
            console.emit(value);
            continue;
        }
        console.emit({{"line", number},
                      {"ok", false},
                      {"code", "misread"},
                      {"findings", findingsOf(findings)}});
        console.exit = Exit::Refused;
    }
}

} // namespace himpun::cli
