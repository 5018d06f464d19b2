// SPDX-License-Identifier: GPL-3.0-or-later
// What an office makes of each check while somebody changes it: a table to choose in.
#pragma once

#include "himpun/indicator/check.h"
#include "himpun/models/draft_table_model.h"

namespace himpun::app
{

struct CheckForm {
    enum Column { Name, Severity };

    CheckForm();

    void setPolicy(indicator::CheckPolicy policy);

    /// As chosen; what was left alone is as undecided as it was.  Nothing in \a checks is doubtful.
    indicator::CheckPolicy policy() const;

    static QStringList choicesAt(int row); ///< of the severity
    QString meaningAt(int row) const;      ///< what the check finds, and what becomes of it

    models::DraftTableModel checks;

private:
    indicator::CheckPolicy m_policy;
};

} // namespace himpun::app
