// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace himpun::text
{

/// "A", "A dan B", "A, B dan C".
std::string enumerated(const std::vector<std::string> &items);

} // namespace himpun::text
