// SPDX-License-Identifier: GPL-3.0-or-later
// A unit's sheet as programs read it: the sheet, then each of its rows.
#pragma once

#include "himpun/text/sheet_lines.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace himpun::cli
{

std::vector<nlohmann::json> sheetJson(const std::string &cycle, const text::SheetReport &report);

/// "kind", "shown", and of a value "percent" and "rule", of none "reason".
nlohmann::json toJson(const indicator::Achievement &achievement);

} // namespace himpun::cli
