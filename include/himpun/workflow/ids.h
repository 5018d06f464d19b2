// SPDX-License-Identifier: GPL-3.0-or-later
// What the things of a cycle are called.
#pragma once

#include "himpun/base/id.h"

#include <compare>
#include <cstdint>

namespace himpun::workflow
{

using CycleId = base::Id<struct CycleTag>;
using UnitId = base::Id<struct UnitTag>; ///< bidang, bagian, seksi, sekretariat
using OfficialId =
    base::Id<struct OfficialTag>;              ///< NIP, or another stable name where there is none
using CommandId = base::Id<struct CommandTag>; ///< chosen by whoever asks; used once

/// A task's number within its cycle, from 1, never used twice.
struct TaskId {
    std::uint32_t number = 0;
    auto operator<=>(const TaskId &) const = default;
};

} // namespace himpun::workflow
