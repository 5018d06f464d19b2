// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace himpun::program
{

/// Log lines go to a small rotating file in the user's data folder, never to the output: what was
/// begun and what failed, without names or reported values.  Where the folder cannot be written to,
/// nothing is logged.
void startLogFile();

} // namespace himpun::program
