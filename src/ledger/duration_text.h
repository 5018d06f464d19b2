// SPDX-License-Identifier: GPL-3.0-or-later
// A duration as the ledger writes it: "none", "agreed", "30m", "1.5h", "2d".
#pragma once

#include "himpun/calendar/duration.h"

#include <optional>
#include <string>
#include <string_view>

namespace himpun::ledger
{

std::string toText(const calendar::Duration &duration);
std::optional<calendar::Duration> parseDuration(std::string_view text);

} // namespace himpun::ledger
