// SPDX-License-Identifier: GPL-3.0-or-later
// A verb that answers every JSON line of its input with one JSON line.
#pragma once

#include "console.h"
#include "himpun/base/json_reader.h"

#include <nlohmann/json.hpp>

#include <functional>

namespace himpun::cli
{

/// Takes a line apart and gives what computes the answer; that runs only when the line was sound.
using LineWork = std::function<std::function<nlohmann::json()>(base::JsonReader &)>;

/// A faulty line is answered with its findings, and the next one is read all the same.
void filterLines(Console &console, const LineWork &work);

nlohmann::json findingsOf(const std::vector<base::Finding<base::JsonProblem>> &findings);

} // namespace himpun::cli
