// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "himpun/calendar/duration.h"

#include <optional>
#include <string_view>

namespace himpun::cli
{

/// "2 hari", "1,5 jam", "30 menit", also "2 days", "1,5 hours", "30 minutes".
std::optional<calendar::Duration> parseDuration(std::string_view text);

} // namespace himpun::cli
