// SPDX-License-Identifier: GPL-3.0-or-later
// An office (instansi) as data: its units, its people, who does what in its SOP, when it is open,
// and what its units promised to reach.
//
// Only loadOffice() makes an Office; whoever holds one may trust it: every id it names exists.
#pragma once

#include "himpun/base/digest.h"
#include "himpun/calendar/period.h"
#include "himpun/calendar/working_calendar.h"
#include "himpun/indicator/cap.h"
#include "himpun/indicator/check.h"
#include "himpun/indicator/rating.h"
#include "himpun/indicator/sheet.h"
#include "himpun/service/evidence_policy.h"
#include "himpun/service/nip.h"
#include "himpun/service/rank.h"
#include "himpun/sop/sop.h"
#include "himpun/workflow/command.h"
#include "himpun/workflow/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace himpun::service
{

using OfficeId = base::Id<struct OfficeTag>;

/// Head of a letter (kop surat): the lines are set in capitals, the last one is the office itself.
struct Letterhead {
    std::vector<std::string> lines;
    std::string address, phone, email, website; ///< any may be empty

    bool operator==(const Letterhead &) const = default;
};

/// A part of the office that fills in a sheet of its own: bidang, bagian, seksi, sekretariat.
struct Unit {
    workflow::UnitId id;
    std::string name;
    std::string shortName; ///< for narrow columns; the name unless the file says otherwise

    bool operator==(const Unit &) const = default;
};

/// A post (jabatan) somebody holds or held.
struct Position {
    std::string title;
    std::optional<workflow::UnitId> unit; ///< empty: of the office as a whole
    std::optional<base::Date> from, to;   ///< both included; empty: open

    bool isHeldOn(base::Date date) const;
    bool operator==(const Position &) const = default;
};

/// A person.  His id is the digits of his NIP, or another stable text where he has none (a Bupati,
/// staff who are no civil servants).
struct Official {
    workflow::OfficialId id;
    std::string name; ///< with titles, as letters print it
    std::optional<Nip> nip;
    std::optional<Rank> rank;
    std::vector<Position> positions;

    /// The last one listed that he holds on \a date; nullptr where there is none.
    const Position *positionOn(base::Date date) const;
    bool operator==(const Official &) const = default;
};

/// What the office decided about showing and demanding.
struct Policies {
    indicator::CapPolicy cap;
    indicator::RatingScale rating;
    indicator::Requirements required; ///< of a sheet before it may be handed in
    indicator::CheckPolicy checks;    ///< what is made of odd numbers and promises
    EvidencePolicy evidence;

    bool operator==(const Policies &) const = default;
};

/// What one unit promised for one year (perjanjian kinerja): its indicators and its budget.
struct Agreement {
    workflow::UnitId unit;
    int year = 0;
    indicator::Form form;

    bool operator==(const Agreement &) const = default;
};

struct Office {
    OfficeId id;
    std::string name;
    Letterhead letterhead;
    std::string place;         ///< where letters are dated
    workflow::OfficialId head; ///< kepala
    sop::SopId sop;            ///< the SOP it runs
    std::vector<Unit> units;   ///< in the order of the organisation
    std::vector<Official> officials;
    std::vector<workflow::Assignment> assignments;  ///< one for each actor and unit at most
    std::vector<workflow::OfficialId> coordinators; ///< pengelola siklus; at least one
    calendar::CalendarData calendar;                ///< hours and holidays together
    Policies policies;
    std::vector<Agreement> agreements; ///< one for each unit and year at most

    const Unit *find(const workflow::UnitId &unit) const; ///< nullptr where there is none
    const Official *find(const workflow::OfficialId &official) const;
    const Agreement *agreement(const workflow::UnitId &unit, int year) const;

    bool operator==(const Office &) const = default;
};

/// The units that have an agreement for \a period's year, each with the digest of its form.
std::vector<workflow::UnitForm> formsFor(const Office &office, const calendar::Period &period);

/// What a cycle of \a sop needs to know about people: for every actor of a step, the officials who
/// hold it; for actors of unit steps, in each of \a units.  Where the office names nobody, there is
/// no entry, and starting the cycle says so.
std::vector<workflow::Assignment> assignmentsFor(const Office &office, const sop::Sop &sop,
                                                 const std::vector<workflow::UnitForm> &units);

/// The one way to write an office down: canonical JSON without references, so that a database
/// needs no other file, and equal offices have equal digests.  loadOffice() reads it back.
std::string toCanonical(const Office &office);

} // namespace himpun::service
