// SPDX-License-Identifier: GPL-3.0-or-later
// The end of every cycle: the document of collected performance data (Dokumen Data Kinerja).
#pragma once

#include "himpun/calendar/working_calendar.h"
#include "himpun/document/report.h"
#include "himpun/indicator/aggregate.h"
#include "himpun/indicator/cap.h"
#include "himpun/indicator/rating.h"
#include "himpun/indicator/sheet.h"
#include "himpun/ledger/chain.h"
#include "himpun/text/edition.h"
#include "himpun/text/names.h"
#include "himpun/workflow/cycle.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace himpun::document
{

/// What one unit delivered.
struct UnitData {
    workflow::UnitId unit;
    std::string shortName; ///< for the tabs of a workbook; the name where it is empty
    indicator::Form form;
    std::optional<indicator::Sheet> sheet; ///< empty: nothing was handed in
    /// Earlier periods, for the achievement of the year so far; may be empty.
    std::map<indicator::IndicatorId, indicator::PeriodActuals> earlier;
};

/// Everything the document says, gathered by whoever holds the file.
struct DataDocument {
    Letterhead letterhead;
    std::string place; ///< where it is dated
    /// Kepala: has room to sign by hand where no office step of the SOP signs or initials.
    workflow::OfficialId head;
    sop::Sop sop;
    workflow::Cycle cycle;
    std::vector<workflow::Event> events; ///< of the cycle, in order
    text::Names names;
    std::map<workflow::OfficialId, std::string> nips; ///< as letters print them
    calendar::Zone zone = calendar::Zone::Wib;
    std::vector<UnitData> units; ///< in the order of the organisation
    indicator::CapPolicy cap;
    indicator::RatingScale rating;
    base::Digest data; ///< of what was compiled
    ledger::ChainHead chain;
    std::vector<text::Edition> editions; ///< all there are; none of a cycle that never was finished
    int edition = 0; ///< the number of the one this is; 0: what is not, or not again, finished
    Page page{Paper::A4, Orientation::Landscape};
};

/// Every unit's indicators with target, realisasi, capaian and rating; the office's summary; who
/// approved or returned what, when and why; what each step took; and what was corrected after an
/// approval.  An edition that was replaced, or is being corrected, says so on every page.  Dated by
/// the last event.
Report dataDocument(const DataDocument &data);

} // namespace himpun::document
