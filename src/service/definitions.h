// SPDX-License-Identifier: GPL-3.0-or-later
// Definitions read back from the file, each once: they never change.
#pragma once

#include "himpun/service/office.h"
#include "himpun/service/trouble.h"
#include "himpun/store/contents.h"

#include <map>
#include <memory>

namespace himpun::service
{

class Definitions
{
public:
    explicit Definitions(const store::Contents &contents) : m_contents(contents) { }

    Outcome<std::shared_ptr<const sop::Sop>> sop(const base::Digest &digest);
    Outcome<std::shared_ptr<const Office>> office(const base::Digest &digest);
    Outcome<std::shared_ptr<const calendar::WorkingCalendar>> calendar(const base::Digest &digest);
    Outcome<std::shared_ptr<const indicator::Form>> form(const base::Digest &digest);
    Outcome<indicator::Sheet> sheet(const base::Digest &digest);

private:
    template <class T>
    using Known = std::map<base::Digest, std::shared_ptr<const T>>;

    /// What \a read makes of the content, remembered in \a known.
    template <class T, class Read>
    Outcome<std::shared_ptr<const T>> find(Known<T> &known, const base::Digest &digest,
                                           const Read &read);
    Outcome<std::string> bytes(const base::Digest &digest) const;

    const store::Contents &m_contents;
    Known<sop::Sop> m_sops;
    Known<Office> m_offices;
    Known<calendar::WorkingCalendar> m_calendars;
    Known<indicator::Form> m_forms;
};

/// A form as the canonical document reads; empty where it does not.
std::optional<indicator::Form> formFrom(const std::string &canonical);

DeskTrouble trouble(DeskProblem problem, std::string subject = {});

} // namespace himpun::service
