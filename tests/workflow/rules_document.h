// SPDX-License-Identifier: GPL-3.0-or-later
// docs/rules.md, written from the rule table.
#pragma once

#include <string>

namespace himpun::workflow::support
{

std::string rulesDocument();

} // namespace himpun::workflow::support
