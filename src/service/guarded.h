// SPDX-License-Identifier: GPL-3.0-or-later
// The one catch: whatever breaks below becomes an Outcome here.
#pragma once

#include "himpun/service/trouble.h"

#include <spdlog/spdlog.h>

namespace himpun::service
{

inline Trouble troubleOf(const store::StoreError &error)
{
    spdlog::error("The store failed: {}", error.what());
    return WorldTrouble{error.fault(), error.what()};
}

template <class Work>
auto guarded(const Work &work) -> decltype(work())
{
    try {
        return work();
    } catch (const store::StoreError &error) {
        return base::fail(troubleOf(error));
    }
}

} // namespace himpun::service
