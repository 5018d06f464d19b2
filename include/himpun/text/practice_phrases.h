// SPDX-License-Identifier: GPL-3.0-or-later
// What the people of a practice office write when they return something.
#pragma once

#include <string>

namespace himpun::text
{

std::string practiceReturn();
std::string practiceCorrection();

} // namespace himpun::text
