// SPDX-License-Identifier: GPL-3.0-or-later
// All the agreements of an office while somebody types in them, one step after the other.
#pragma once

#include "himpun/reading/agreement_draft.h"
#include "himpun/service/workbench.h"

#include <set>

namespace himpun::reading
{

struct AgreementKey {
    int year = 0;
    workflow::UnitId unit;

    auto operator<=>(const AgreementKey &) const = default;
};

class AgreementBook
{
public:
    using Forms = std::map<AgreementKey, indicator::Form>;

    /// Nothing is typed yet; \a thisYear is one to type in whether anything is promised for it.
    void open(const service::Office &office, int thisYear);

    std::vector<int> years() const; ///< the earliest first
    bool hasYear(int year) const { return m_years.contains(year); }
    /// \a year as one to type in; with \a copies, every unit begins with the indicators of its
    /// latest year before, without targets.
    void addYear(int year, bool copies);
    /// The indicators \a key would begin with; none: there is no year before.
    AgreementDraft begunFrom(const AgreementKey &key) const;
    int yearBefore(const AgreementKey &key) const; ///< 0: there is none

    AgreementDraft draft(const AgreementKey &key) const;
    void remember(); ///< as it is now, for undo()
    void write(const AgreementKey &key, AgreementDraft draft);
    bool canUndo() const { return !m_before.empty(); }
    std::optional<AgreementKey> undo(); ///< which one it was, or the first of them

    /// What became of those that were changed.
    Forms changed() const;
    bool hasUnread() const; ///< of what was typed, something has come to nothing
    /// A changed one with a row that cannot be saved.
    std::optional<AgreementKey> faulty() const;

private:
    using Drafts = std::map<AgreementKey, AgreementDraft>;

    Drafts m_opened, m_drafts;
    std::vector<Drafts> m_before;
    std::set<int> m_years;
};

/// Makes \a forms the office's, with ids for what is new in them.
void adopt(service::Office &office, AgreementBook::Forms forms);

/// Titles of the cycles that collect for \a indicator of \a key, but for cancelled ones.
service::Outcome<std::vector<std::string>> cyclesWith(service::Workbench &bench,
                                                      const AgreementKey &key,
                                                      const indicator::IndicatorId &indicator);

} // namespace himpun::reading
