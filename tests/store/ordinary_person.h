// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>

namespace himpun::store::support
{

/// Somebody without an administrator's rights, for as long as he lives.
class OrdinaryPerson
{
public:
    OrdinaryPerson() : m_was(geteuid())
    {
        if (m_was == 0)
            m_changed = seteuid(65534) == 0;
    }
    ~OrdinaryPerson()
    {
        if (m_changed)
            (void)!seteuid(m_was);
    }
    OrdinaryPerson(const OrdinaryPerson &) = delete;
    OrdinaryPerson &operator=(const OrdinaryPerson &) = delete;

    bool isOrdinary() const { return geteuid() != 0; }

private:
    uid_t m_was;
    bool m_changed = false;
};

} // namespace himpun::store::support
