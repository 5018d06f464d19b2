// SPDX-License-Identifier: GPL-3.0-or-later
// One unit's sheet with all that filling it in or judging it needs: the form, what stands in it,
// earlier periods, remarks, and who may do what.
#pragma once

#include "himpun/indicator/doubt.h"
#include "himpun/reading/task_card.h"
#include "himpun/service/workbench.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace himpun::reading
{

/// Why the asker may not write into a sheet.
enum class Lock {
    None,
    Exempted,     ///< the unit need not hand it in; exemption
    NotOpenYet,   ///< the step that fills it in has not been reached; awaited
    WithOthers,   ///< somebody else fills it in; holders
    HandedIn,     ///< it was submitted; the latest revision says when and by whom
    Paused,       ///< the cycle is suspended; pause
    Ended,        ///< the cycle is finished or cancelled
    FileReadOnly, ///< it could be written, were it not for the file
};

/// Who let a unit off or had a cycle stand still, and why.
struct Intervention {
    std::string by; ///< "Kasubag Perencanaan (Budi)"
    base::Instant at;
    std::string reason;

    bool operator==(const Intervention &) const = default;
};

struct UnitInList {
    workflow::UnitId id;
    std::string name;
    bool exempted = false;

    bool operator==(const UnitInList &) const = default;
};

struct UnitSheet {
    workflow::CycleId cycle;
    std::string cycleTitle;
    calendar::Period period;
    workflow::UnitId unit;
    std::string unitName;
    std::vector<UnitInList> units; ///< all of the cycle, those that were exempted too
    indicator::Form form;
    indicator::Sheet sheet;                        ///< what the cells say now
    bool isSubmitted = false;                      ///< that is the latest revision, and not a draft
    std::vector<service::SheetRevision> revisions; ///< the latest last
    indicator::EarlierActuals earlier;             ///< of finished cycles
    std::map<indicator::BudgetId, std::map<calendar::Period, base::Decimal>> earlierSpent;
    std::optional<TaskCard> task; ///< what the person who asked is to do with it now, if anything
    std::optional<service::Returned> returned; ///< the unit's latest return, whoever asks
    std::string returnedBy;                    ///< "Kabid Perdagangan (Sri Wahyuni)"
    Lock lock = Lock::None;
    std::optional<Intervention> exemption; ///< of Lock::Exempted
    std::optional<Intervention> pause;     ///< of Lock::Paused
    std::vector<std::string> awaited;      ///< of Lock::NotOpenYet: whose turn it is before
    std::string handedInBy;                ///< "Kasi Retribusi (Nur)"; of the latest revision
    std::vector<std::string> holders;      ///< of Lock::WithOthers: who can write
    indicator::RatingScale rating;
    indicator::CapPolicy cap;
    indicator::Requirements required;
    indicator::CheckPolicy checks;
    calendar::Zone zone = calendar::Zone::Wib;
};

/// How many of its revisions are earlier than what is shown: a sheet that was handed in is one.
std::size_t revisionsBefore(const UnitSheet &sheet);

/// Without \a unit: the first one that waits for \a official, or the first of all that take part.
service::Outcome<UnitSheet> unitSheet(service::Workbench &bench, const workflow::CycleId &cycle,
                                      const std::optional<workflow::UnitId> &unit,
                                      const workflow::OfficialId &official);

} // namespace himpun::reading
