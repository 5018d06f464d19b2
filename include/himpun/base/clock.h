// SPDX-License-Identifier: GPL-3.0-or-later
// Where "now" comes from.  Only the service room owns a Clock; everybody else is told the time.
#pragma once

#include "himpun/base/instant.h"

namespace himpun::base
{

class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

/// The computer's clock.
class SystemClock final : public Clock
{
public:
    Instant now() const override
    {
        return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    }
};

/// A clock that stands until somebody moves it: for scripts that say "at", and for tests.
class HandClock final : public Clock
{
public:
    explicit HandClock(Instant now = {}) : m_now(now) { }
    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now;
};

} // namespace himpun::base
