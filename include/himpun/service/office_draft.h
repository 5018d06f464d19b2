// SPDX-License-Identifier: GPL-3.0-or-later
// An office as somebody types it for the first time: by names, without ids.  loadOffice() judges
// what comes of it, as it judges any other file.
#pragma once

#include "himpun/service/load_office.h"

#include <string>
#include <vector>

namespace himpun::service
{

struct OfficeDraft {
    struct Unit {
        std::string name, shortName; ///< the latter may be empty
        bool operator==(const Unit &) const = default;
    };
    struct Person {
        std::string name;
        std::string nip;   ///< as typed; empty where he has none
        std::string title; ///< of his position
        std::string unit;  ///< its name or short name; empty: the office as a whole
        bool operator==(const Person &) const = default;
    };
    /// Who holds the steps of an actor, in a unit where they are done in units.
    struct Duty {
        sop::ActorId actor;
        std::string unit;   ///< its name; empty: of the office
        std::string person; ///< his name; empty: nobody yet
        bool operator==(const Duty &) const = default;
    };

    std::string name;
    std::string government; ///< the line above the name in letters; may be empty
    std::string place;
    calendar::Zone zone = calendar::Zone::Wib;
    bool sixDays = false; ///< of work in a week
    std::vector<Unit> units;
    std::vector<Person> people;
    sop::SopId sop;
    std::vector<Duty> duties;
    std::string head, coordinator; ///< names

    bool operator==(const OfficeDraft &) const = default;
};

/// JSON for loadOffice(), which finds the calendar among the program's own files.  Indicators and
/// targets come later.
std::string toJson(const OfficeDraft &draft);

/// What somebody would have typed for \a office, so that he can start from an example.
OfficeDraft draftOf(const Office &office);

/// Every duty there is in \a sop for the units of \a draft, in the SOP's order: held by whom \a
/// draft names already, else by whoever's position sounds like it.
std::vector<OfficeDraft::Duty> dutiesFor(const OfficeDraft &draft, const sop::Sop &sop);

/// Whoever holds the last signature of \a sop, as heads of offices do, or its first step where it
/// has none; and whoever does most of its office steps.  By name; empty where nobody is known.
std::string likelyHead(const OfficeDraft &draft, const sop::Sop &sop);
std::string likelyCoordinator(const OfficeDraft &draft, const sop::Sop &sop);

/// Where a finding is to be mended.
enum class DraftPart { Office, People, Duties };
DraftPart partOf(const OfficeFinding &finding);
/// Who or what of \a draft a finding about toJson(draft) concerns, by the name that was typed;
/// empty where it is none of the rows, or its name is.
std::string rowOf(const OfficeFinding &finding, const OfficeDraft &draft);

/// What looks odd in a NIP as typed; BadNip where it is none.
std::vector<OfficeProblem> doubtsAbout(const std::string &nip);

} // namespace himpun::service
