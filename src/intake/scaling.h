// SPDX-License-Identifier: GPL-3.0-or-later
// Decimals moved by powers of ten, exactly.
#pragma once

#include "himpun/base/decimal.h"

#include <optional>
#include <string>

namespace himpun::intake
{

/// \a value × 10^\a places; empty where that is too long for a Decimal.
std::optional<base::Decimal> shifted(const base::Decimal &value, int places);

/// \a factor is 1, a thousand, a million …
std::optional<base::Decimal> multiplied(const base::Decimal &value, std::int64_t factor);

/// What "ribu", "juta", "miliar" … in \a text multiply by; 1 where it is another word.
std::int64_t multiplierWord(const std::string &text);

} // namespace himpun::intake
