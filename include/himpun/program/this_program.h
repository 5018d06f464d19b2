// SPDX-License-Identifier: GPL-3.0-or-later
// Who holds a file, as whoever comes second is told.
#pragma once

#include "himpun/store/sqlite_repository.h"

#include <string>

namespace himpun::program
{

/// \a name is the program's: "himpun-cli".  Since when: by the computer's clock, whatever the acts
/// themselves say.
store::Holder thisProgram(const std::string &name);

} // namespace himpun::program
