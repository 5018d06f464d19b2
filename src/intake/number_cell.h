// SPDX-License-Identifier: GPL-3.0-or-later
// A cell that promises something: a target, or money.
#pragma once

#include "himpun/intake/agreement_reading.h"

namespace himpun::intake
{

/// What keeps a cell from being taken as it stands.
struct Objection {
    Why why = Why::Unreadable;
    std::optional<indicator::NumberFault> fault = {};
    std::vector<std::string> proposals = {};
};

/// Neither a value nor an objection: the cell is empty.
template <class Taken>
struct CellReading {
    std::optional<Taken> value = {};
    std::optional<Objection> objection = {};
};
using TargetReading = CellReading<indicator::Target>;
using MoneyReading = CellReading<base::Decimal>;

/// \a of has its unit of measure and its scale already.
TargetReading readTarget(const spreadsheet::Cell &cell, const indicator::Indicator &of);
/// \a zerosLeftOut is what the header says of all its numbers: 6 for "Rp juta".
MoneyReading readMoney(const spreadsheet::Cell &cell, int zerosLeftOut);

/// The same of what somebody typed into this program.
TargetReading readTyped(const std::string &text, const indicator::Indicator &of);
MoneyReading readTypedMoney(const std::string &text);

/// The unit that stands in a cell with its number: "Angka" of "0,9 Angka", "%" of a percentage.
std::string unitIn(const spreadsheet::Cell &cell);

bool isSameUnit(const std::string &a, const std::string &b); ///< "Persen" and "%" as well

/// "80–90", "1.500": as it would be typed.
std::string typed(const indicator::Target &target);

} // namespace himpun::intake
