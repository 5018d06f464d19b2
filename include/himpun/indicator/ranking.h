// SPDX-License-Identifier: GPL-3.0-or-later
// Who comes first: the highest value, with a shared place for equal ones.
#pragma once

#include "himpun/base/fraction.h"

#include <optional>
#include <vector>

namespace himpun::indicator
{

/// The place of each of \a values, from 1; of two that share one, the next is left free (1, 2, 2,
/// 4).  Without a value there is no place, and nobody is last because of it.
std::vector<std::optional<int>> placesOf(const std::vector<std::optional<base::Fraction>> &values);

} // namespace himpun::indicator
