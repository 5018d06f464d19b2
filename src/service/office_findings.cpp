// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_findings.h"

#include <algorithm>

namespace himpun::service
{

OfficeFindings::OfficeFindings() : m_json(jsonOf({})), m_indicators(indicatorsOf({})) { }

void OfficeFindings::add(const base::Place &place, Problem problem, std::string subject,
                         std::string file)
{
    OfficeFinding finding{{place, problem, std::move(subject)}, std::move(file)};
    if (severityOf(finding) == base::Severity::Error)
        ++m_errors;
    m_findings.push_back(std::move(finding));
}

void OfficeFindings::add(const base::Place &place, OfficeProblem problem, std::string subject)
{
    add(place, Problem(problem), std::move(subject), {});
}

void OfficeFindings::add(const base::Place &place, indicator::Check check, std::string subject)
{
    add(place, Problem(check), std::move(subject), {});
}

base::JsonReport OfficeFindings::jsonOf(const std::string &file)
{
    return [this, file](const base::Place &place, base::JsonProblem problem, std::string subject) {
        add(place, Problem(problem), std::move(subject), file);
    };
}

indicator::Report OfficeFindings::indicatorsOf(const std::string &file)
{
    return [this, file](const indicator::Finding &finding) {
        std::visit(
            [&](const auto problem) {
                add(finding.place, Problem(problem), finding.subject, file);
            },
            finding.problem);
    };
}

void OfficeFindings::addAll(const std::vector<calendar::Finding> &findings, const std::string &file,
                            const base::Place &within)
{
    for (const calendar::Finding &finding : findings) {
        const base::Place place =
            file.empty() ? base::Place{within.pointer + finding.place.pointer, within.line}
                         : finding.place;
        std::visit([&](const auto problem) { add(place, Problem(problem), finding.subject, file); },
                   finding.problem);
    }
}

std::vector<OfficeFinding> OfficeFindings::take()
{
    std::ranges::stable_sort(m_findings, [](const OfficeFinding &a, const OfficeFinding &b) {
        if (a.file.empty() && b.file.empty())
            return a.place.line < b.place.line;
        return a.file.empty() && !b.file.empty();
    });
    return std::move(m_findings);
}

} // namespace himpun::service
