// SPDX-License-Identifier: GPL-3.0-or-later
// Why work came back, as whoever repairs it reads it.
#pragma once

#include "himpun/calendar/working_calendar.h"
#include "himpun/indicator/indicator.h"
#include "himpun/service/returns.h"
#include "himpun/text/names.h"

#include <map>
#include <string>
#include <vector>

namespace himpun::text
{

/// The forms whose rows a sentence may name, by unit.
using Forms = std::map<workflow::UnitId, indicator::Form>;

/// What a row is called: its indicator's or program's name; by its id where \a form has none.
std::string rowName(const indicator::Form *form, const std::string &row);

/// "Bidang Perdagangan, IKM naik kelas (Realisasi): “seharusnya 8”".
std::string remarkLine(const workflow::CellRemark &remark, const Names &names, const Forms &forms);

/// "dikembalikan oleh Kabid (Sri Wahyuni) pada 8 April 2025 09.14 WIB: “cek basis data”", and a
/// line for each remark.
std::vector<std::string> returnLines(const service::Returned &returned, const Names &names,
                                     const Forms &forms, calendar::Zone zone);

} // namespace himpun::text
