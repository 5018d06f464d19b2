// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever waits for long work: told how far it is, and heard when he has enough.
#pragma once

#include "himpun/store/verify.h"

namespace himpun::store
{

struct Watch {
    const Progress &progress;
    const Cancel *cancel;

    bool isCancelled() const { return cancel && cancel->load(std::memory_order_relaxed); }

    /// Called for every event, passed on for few of them; false when cancelled.
    bool tell(std::uint64_t done, std::uint64_t total) const
    {
        constexpr std::uint64_t step = 4096;
        if (done % step != 0 && done != total)
            return true;
        if (progress)
            progress(done, total);
        return !isCancelled();
    }
};

} // namespace himpun::store
