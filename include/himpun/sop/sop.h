// SPDX-License-Identifier: GPL-3.0-or-later
// A standard operating procedure (SOP AP) as a value: who does what, in which order, how long it
// may take and what it puts out.  PermenPANRB 35/2012 names the parts.
//
// Only sop::load() makes a Sop; whoever holds one may trust it.
#pragma once

#include "himpun/base/digest.h"
#include "himpun/base/id.h"
#include "himpun/calendar/duration.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace himpun::sop
{

using SopId = base::Id<struct SopTag>;
using ActorId = base::Id<struct ActorTag>;
using StepId = base::Id<struct StepTag>;

/// The identity block (bagian identitas), free text as printed; any part may be empty.
struct Identity {
    std::string agency;                                            ///< instansi
    std::string unit;                                              ///< the unit that owns the SOP
    std::string number;                                            ///< nomor SOP; never taken apart
    std::string madeOn;                                            ///< tanggal pembuatan
    std::string revisedOn;                                         ///< tanggal revisi
    std::string effectiveOn;                                       ///< tanggal efektif
    std::string approvedByPosition, approvedByName, approvedByNip; ///< disahkan oleh

    bool operator==(const Identity &) const = default;
};

/// Who does a step (pelaksana).  Two actors may share a lane: SOP 3 prints "Kabid/ Kasi" over one
/// column.
struct Actor {
    ActorId id;
    std::string name;
    std::string lane; ///< heading of the column; the actor's name unless the file says otherwise

    bool operator==(const Actor &) const = default;
};

/// Whether a step is done once for the office or once for each unit (bidang, bagian, seksi).
enum class Scope { Office, Unit };

enum class StepKind { Task, Review };

/// What an approval puts on the document: initial (paraf) or signature (tanda tangan).
enum class SignOff { None, Initial, Sign };

/// Where a review leads (telaah: setujui / kembalikan).
struct Review {
    SignOff signOff = SignOff::None;
    std::vector<StepId> returnTo; ///< at least one; the reviewer chooses among several

    bool operator==(const Review &) const = default;
};

/// Something the office should confirm: the decree does not say it, or says it strangely.
struct Doubt {
    std::string about;     ///< the field in doubt, such as "actor"
    bool inferred = false; ///< true: taken from the neighbouring rows; false: kept as printed
    std::string reason;

    bool operator==(const Doubt &) const = default;
};

struct Step {
    StepId id;
    std::string
        no; ///< the printed number: a label, never a key (SOP 3 has no 4, SOP 4 has 11 twice)
    std::string activity;
    ActorId actor;
    Scope scope = Scope::Office;
    bool entry = false; ///< the unit's sheet is filled in here (data entry); unit scope only
    std::optional<Review> review;          ///< a review step has one, a task has none
    std::vector<std::string> requirements; ///< kelengkapan
    calendar::Duration duration;           ///< waktu
    std::vector<std::string> outputs;
    std::string remarks;        ///< keterangan
    std::optional<StepId> next; ///< after completion or approval; empty: the SOP ends here
    std::vector<Doubt> doubts;

    StepKind kind() const { return review ? StepKind::Review : StepKind::Task; }
    bool operator==(const Step &) const = default;
};

/// A run of consecutive unit-scope steps: one branch for each unit, joined before what follows.
struct Section {
    std::size_t first = 0;      ///< index into Sop::steps
    std::size_t last = 0;       ///< included
    std::optional<StepId> next; ///< the step every branch leads to; empty: the SOP ends here
    bool contains(std::size_t step) const { return first <= step && step <= last; }
    bool operator==(const Section &) const = default;
};

struct Sop {
    SopId id;
    std::string title; ///< nama SOP
    Identity identity;
    std::vector<std::string> legalBasis;     ///< dasar hukum
    std::vector<std::string> qualifications; ///< kualifikasi pelaksana
    std::vector<std::string> relatedSops;    ///< keterkaitan
    std::vector<std::string> equipment;      ///< peralatan / perlengkapan
    std::string warning;                     ///< peringatan
    std::string recording;                   ///< pencatatan dan pendataan
    std::vector<Actor> actors;               ///< in the order of the printed columns
    std::vector<Step> steps;                 ///< in the order of the printed rows
    std::vector<Doubt> doubts;               ///< about anything but a step

    std::vector<Section> sections; ///< derived from the steps, in order
    base::Digest digest;           ///< SHA-256 of the canonical form of the file
    std::string canonical;         ///< that form: what the ledger keeps

    const Step *find(const StepId &wanted) const; ///< nullptr where there is none
    /// The position of a step that exists.
    std::size_t indexOf(const StepId &wanted) const;
    const Step &step(const StepId &wanted) const { return steps[indexOf(wanted)]; }
    const Actor *find(const ActorId &wanted) const;
    const Section *sectionOf(const StepId &wanted) const; ///< nullptr for office steps

    bool operator==(const Sop &) const = default;
};

} // namespace himpun::sop
