// SPDX-License-Identifier: GPL-3.0-or-later
// The three parts of a refusal's message.
#pragma once

#include "himpun/workflow/refusal.h"

#include <string>

namespace himpun::text
{

/// \a who and \a when are already words.
std::string whatHappened(workflow::RefusalCode code, const std::string &who,
                         const std::string &when);
std::string whatToDo(workflow::RefusalCode code);

} // namespace himpun::text
