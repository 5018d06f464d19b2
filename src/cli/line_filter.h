// SPDX-License-Identifier: GPL-3.0-or-later
// A verb that answers every JSON line of its input with one JSON line.
#pragma once

#include "console.h"
#include "himpun/base/json_reader.h"

#include <nlohmann/json.hpp>

#include <functional>

namespace himpun::cli
{

/// Why a line counts as misread.
struct Fault {
    std::string pointer, code, words;
};
using Faults = std::vector<Fault>;

using Answer = std::function<nlohmann::json()>;

/// Takes a line apart and gives what computes the answer; that runs only when the line was sound.
/// What the reader itself finds wrong need not be added to the faults.
using LineWork = std::function<Answer(base::JsonReader &, Faults &)>;

/// A faulty line is answered with its faults, and the next one is read all the same.
void filterLines(Console &console, const LineWork &work);

Fault faultOf(const base::Finding<base::JsonProblem> &finding);
nlohmann::json toJson(const Faults &faults);

} // namespace himpun::cli
