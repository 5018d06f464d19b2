// SPDX-License-Identifier: GPL-3.0-or-later
// How an office stands, for people and for programs.
#pragma once

#include "himpun/reading/office_standing.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace himpun::cli
{

std::vector<std::string> standingLines(const reading::OfficeStanding &standing);

/// The office, then the units, the objectives and the steps, each an object; fractions are exact.
std::vector<nlohmann::json> standingJson(const reading::OfficeStanding &standing);

} // namespace himpun::cli
