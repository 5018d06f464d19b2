// SPDX-License-Identifier: GPL-3.0-or-later
// What the lines over the tables say: whose agreement it is, of which year, and whether revised.
#pragma once

#include "himpun/service/office.h"

#include <set>
#include <string>
#include <vector>

namespace himpun::intake
{

using Titles = std::vector<std::string>;

/// Of all years that are named, those behind "tahun" if there are any.  Not those of regulations
/// ("Nomor 29 Tahun 2014") and of long plans ("2021-2026").
std::set<int> yearsNamedIn(const Titles &titles);

/// But for a name that is part of a longer one's.
std::set<workflow::UnitId> unitsNamedIn(const Titles &titles, const service::Office &office);

/// "Perjanjian Kinerja Perubahan"; not "Perubahan Iklim", nor a regulation that changes another.
bool nameRevision(const Titles &titles);

/// "Perjanjian Kinerja …", "Rencana Aksi …", or nothing but the name of a unit.
bool isTitle(const std::string &line, const service::Office &office);

} // namespace himpun::intake
