// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_tab.h"

#include "himpun/service/load_office.h"
#include "himpun/text/definition_findings.h"

namespace himpun::app
{

bool OfficeAtHand::operator==(const OfficeAtHand &other) const
{
    return office && other.office && *office == *other.office && sop == other.sop
           && today == other.today && mayChange == other.mayChange;
}

void SettingsTab::showOffice(const OfficeAtHand &atHand)
{
    if (m_atHand == atHand)
        return; // an editor may be open
    const bool wasDirty = isDirty();
    m_atHand = atHand;
    if (!wasDirty || !isDirty())
        return fillAnew();
    keepTyped();
    offerSaving();
}

void SettingsTab::fillAnew()
{
    fill();
    m_untouched = typed();
    offerSaving();
}

bool SettingsTab::isDirty() const
{
    if (!m_untouched)
        return false;
    const service::Office &office = *m_atHand.office;
    const service::Office wanted = with(office, typed());
    return wanted != office && wanted != with(office, m_untouched);
}

void SettingsTab::discard()
{
    if (m_atHand.office)
        fillAnew();
}

service::Office with(service::Office office, const OfficeChange &change)
{
    change(office);
    return office;
}

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
