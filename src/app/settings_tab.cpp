// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_tab.h"

#include "himpun/service/load_office.h"
#include "himpun/text/definition_findings.h"

namespace himpun::app
{

QStringList faultsOf(const service::Office &office)
{
    const auto loaded = service::loadOffice(service::toCanonical(office), service::NoFiles());
    QStringList faults;
    if (loaded)
        return faults;
    for (const service::OfficeFinding &finding : loaded.error()) {
        if (severityOf(finding) == base::Severity::Note)
            continue;
        const auto words = [&](auto problem) { return text::sentence(problem, finding.subject); };
        faults << QString::fromStdString(std::visit(words, finding.problem));
    }
    return faults;
}

} // namespace himpun::app
