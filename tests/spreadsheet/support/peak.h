// SPDX-License-Identifier: GPL-3.0-or-later
// How much memory reading takes at its worst.
#pragma once

#include <string>

namespace support
{

/// Megabytes that reading \a bytes adds to what a process of its own holds.
double peakOfReading(const std::string &bytes);

} // namespace support
