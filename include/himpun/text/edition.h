// SPDX-License-Identifier: GPL-3.0-or-later
// Editions of a data document.  A finished cycle has one; each time it is reopened and finished
// again there is another, with what was corrected since the one before (perbaikan data kinerja).
#pragma once

#include "himpun/calendar/working_calendar.h"
#include "himpun/indicator/sheet.h"
#include "himpun/text/names.h"

#include <optional>
#include <string>
#include <vector>

namespace himpun::text
{

/// One cell that says something else than in the edition before, as people read it.
struct Correction {
    workflow::UnitId unit;
    std::string row;  ///< id of the indicator or budget line
    std::string name; ///< of the indicator or program
    indicator::Field field = indicator::Field::Actual;
    std::string before; ///< empty: not filled in
    std::string after;
    std::string by; ///< who handed it in: "Kasi Pasar (Nur)"

    bool operator==(const Correction &) const = default;
};

/// What ended an edition.
struct Reopening {
    std::string by; ///< "Kasubbag Perencanaan (Budi)"
    base::Instant at;
    std::string reason;

    bool operator==(const Reopening &) const = default;
};

struct Edition {
    int number = 1;
    std::uint32_t events = 0; ///< how many events of the cycle it is made of
    base::Instant at;         ///< when the cycle was finished
    std::string approvedBy;   ///< in the last office step that approves; empty where none does
    std::vector<Correction> corrections; ///< since the edition before
    std::optional<Reopening> reopened;   ///< it holds no longer

    bool operator==(const Edition &) const = default;
};

/// "Edisi 2, selesai 5 Oktober 2026 10.00 WIB, disetujui Kepala Dinas (Budi)", with what it
/// corrects and whether it still holds, a line each.
std::vector<std::string> editionLines(const Edition &edition, const Names &names,
                                      calendar::Zone zone);

std::string neverFinished();                      ///< a cycle without any
std::string noSuchEdition(int edition, int last); ///< \a last: how many there are

} // namespace himpun::text
