// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_filter.h"

#include "himpun/text/finding.h"

#include <istream>

namespace himpun::cli
{

namespace
{

nlohmann::json answer(const std::string &text, const LineWork &work, Faults &faults)
{
    const base::JsonReport report = [&](const base::Place &place, base::JsonProblem problem,
                                        const std::string &subject) {
        faults.push_back(faultOf({place, problem, subject}));
    };
    const auto node = base::parseJson(text, report);
    if (!node)
        return {};
    base::JsonReader line(*node, report);
    const auto compute = work(line, faults);
    line.finish();
    return faults.empty() ? compute() : nlohmann::json();
}

} // namespace

Fault faultOf(const base::Finding<base::JsonProblem> &finding)
{
    return {finding.place.pointer, std::string(base::codeOf(finding.problem)),
            text::sentence(finding.problem, finding.subject)};
}

nlohmann::json toJson(const Faults &faults)
{
    nlohmann::json list = nlohmann::json::array();
    for (const Fault &fault : faults)
        list.push_back({{"pointer", fault.pointer}, {"code", fault.code}, {"words", fault.words}});
    return list;
}

void filterLines(Console &console, const LineWork &work)
{
    std::string text;
    for (int number = 1; !console.isLost() && std::getline(console.in(), text); ++number) {
        if (text.empty())
            continue;
        Faults faults;
        const nlohmann::json value = answer(text, work, faults);
        if (faults.empty()) {
            console.emit(value);
            continue;
        }
        console.emit(
            {{"line", number}, {"ok", false}, {"code", "misread"}, {"findings", toJson(faults)}});
        console.exit = Exit::Refused;
    }
}

} // namespace himpun::cli
