// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand behind a number without changing it: "%", "Persen", "orang/bulan", "m2".
#pragma once

#include "himpun/indicator/number.h"

#include <optional>
#include <string_view>

namespace himpun::indicator
{

/// Why \a marks (of NumberText) is no unit, and where; empty where it is one, or nothing at all.
std::optional<NotANumber> checkUnit(std::string_view marks);

} // namespace himpun::indicator
