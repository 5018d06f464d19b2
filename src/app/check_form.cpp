// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_form.h"

#include "himpun/models/shown.h"
#include "himpun/text/check_words.h"

#include <QCoreApplication>

namespace himpun::app
{

namespace
{

using indicator::CheckSeverity;
using models::shown;
using Rows = std::vector<models::DraftTableModel::Row>;

struct Checks {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

/// No unit can mend an agreement on its sheet.
std::vector<CheckSeverity> severitiesOf(const indicator::CheckRule &rule)
{
    std::vector<CheckSeverity> all{CheckSeverity::Off, CheckSeverity::Note, CheckSeverity::Warning};
    if (!rule.ofAgreement)
        all.push_back(CheckSeverity::Block);
    return all;
}

std::optional<CheckSeverity> severityIn(const Rows &rows, std::size_t row)
{
    for (const CheckSeverity severity : severitiesOf(indicator::checkRules()[row])) {
        if (rows[row][CheckForm::Severity] == shown(text::label(severity)))
            return severity;
    }
    return std::nullopt;
}

QString doubtAboutCheck(const Rows &rows, int row)
{
    return severityIn(rows, static_cast<std::size_t>(row))
               ? QString()
               : Checks::tr("Pilih salah satu dari daftarnya.");
}

} // namespace

CheckForm::CheckForm()
    : checks({{Checks::tr("Pemeriksaan"), Checks::tr("Tingkat")}, 1, false, &doubtAboutCheck})
{
}

void CheckForm::setPolicy(indicator::CheckPolicy policy)
{
    m_policy = std::move(policy);
    Rows rows;
    for (const indicator::CheckRule &rule : indicator::checkRules())
        rows.push_back(
            {shown(text::label(rule.check)), shown(text::label(m_policy.of(rule.check)))});
    checks.setRows(std::move(rows));
}

indicator::CheckPolicy CheckForm::policy() const
{
    indicator::CheckPolicy policy = m_policy;
    const Rows &rows = checks.rows();
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const indicator::Check check = indicator::checkRules()[row].check;
        const auto severity = severityIn(rows, row);
        if (severity && *severity != m_policy.of(check))
            policy.decided[check] = *severity;
    }
    return policy;
}

QStringList CheckForm::choicesAt(int row)
{
    QStringList labels;
    for (const CheckSeverity severity :
         severitiesOf(indicator::checkRules()[static_cast<std::size_t>(row)]))
        labels << shown(text::label(severity));
    return labels;
}

QString CheckForm::meaningAt(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    if (row < 0 || at >= checks.rows().size())
        return {};
    const QString found = shown(text::meaning(indicator::checkRules()[at].check));
    const auto severity = severityIn(checks.rows(), at);
    return severity ? found + u' ' + shown(text::meaning(*severity)) : found;
}

} // namespace himpun::app
