// SPDX-License-Identifier: GPL-3.0-or-later
// SOPs that nobody wrote: up to 30 steps, unit sections with reviews inside, nested returns with
// several targets, durations of every kind, steps and whole sections that only a return leads to.
#pragma once

#include "himpun/workflow/command.h"
#include "support/chance.h"

#include <string>

namespace himpun::support
{

std::string randomSopJson(Chance &chance);

/// A start for \a sop that lacks nothing: 1 to 12 units, some steps held by several people, some
/// people holding several steps.
workflow::Start randomStart(const sop::Sop &sop, Chance &chance);

/// "bidang-1" …
std::string unitName(int number);

} // namespace himpun::support
