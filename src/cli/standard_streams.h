// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace himpun::cli
{

/// A standard stream that was closed is kept so: otherwise the next file to be opened would take
/// its place, and receive the answers.  Before anything is opened.
void reserveStandardStreams();

} // namespace himpun::cli
