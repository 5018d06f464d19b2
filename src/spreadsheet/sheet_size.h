// SPDX-License-Identifier: GPL-3.0-or-later
// How large a sheet can be in any of the programs.
#pragma once

namespace himpun::spreadsheet
{

inline constexpr int rowsOfASheet = 1'048'576;
inline constexpr int columnsOfASheet = 16'384;

} // namespace himpun::spreadsheet
