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

/// The zeros that "ribu", "juta", "Rp miliar", "dalam jutaan rupiah", "000" in \a text leave out; 0
/// where there is no such word.
int zerosLeftOutBy(const std::string &text);

} // namespace himpun::intake
