// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "himpun/store/sqlite_repository.h"

namespace himpun::cli
{

/// As whoever comes second is told: by the computer's clock, whatever the acts themselves say.
store::Holder thisProgram();

} // namespace himpun::cli
