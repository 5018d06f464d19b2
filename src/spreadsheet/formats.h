// SPDX-License-Identifier: GPL-3.0-or-later
// The readers that read() chooses between.  Each tells \a meter why it gave up; what it then
// returns is not to be used.
#pragma once

#include "archive.h"

namespace himpun::spreadsheet
{

Book readXlsx(Archive &archive, Meter &meter);
Book readOds(Archive &archive, Meter &meter);
Book readCsv(std::string_view bytes, Meter &meter);

} // namespace himpun::spreadsheet
