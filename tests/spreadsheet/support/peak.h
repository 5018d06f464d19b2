// SPDX-License-Identifier: GPL-3.0-or-later
// How much memory some work takes at its worst.
#pragma once

#include <functional>

namespace support
{

/// Megabytes that \a work adds to what a process of its own holds.
double peakOf(const std::function<void()> &work);

} // namespace support
