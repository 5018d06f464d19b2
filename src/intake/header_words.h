// SPDX-License-Identifier: GPL-3.0-or-later
// The usual spellings of headers.
#pragma once

#include "himpun/intake/agreement_map.h"

#include <optional>
#include <string>

namespace himpun::intake
{

/// What a header calls its column; empty: it is no header we know.  Of "Target TW I" the meaning is
/// YearTarget and the period is periodIn()'s business.
std::optional<Meaning> meaningOf(const std::string &header);

struct PeriodLabel {
    calendar::PeriodKind kind = calendar::PeriodKind::Quarter;
    int index = 1;

    bool operator==(const PeriodLabel &) const = default;
};

/// "TW I", "Triwulan 1", "Target Trw. II", "Semester 2", "Januari", "Agt".  Not "s.d. TW II", which
/// counts what came before as well.
std::optional<PeriodLabel> periodIn(const std::string &header);

/// "I", "2": an index alone, below a header that says of what.
std::optional<int> bareIndexIn(const std::string &header);
/// "I" … "IV", which count quarters wherever they stand below a target.
std::optional<int> romanQuarterIn(const std::string &header);
/// What a bare index counts under \a header: "Target Triwulan" quarters, "Bulan" months.
std::optional<calendar::PeriodKind> kindCountedBy(const std::string &header);

/// The years a text names, each between 2000 and 2100.
std::vector<int> yearsIn(const std::string &text);

/// "Target (%)", "Target (persen)": the unit of a whole column; empty where there is none.
std::string unitInHeader(const std::string &header);

/// "Target Kumulatif", "s.d. TW II".
bool countsWhatCameBefore(const std::string &header);
/// "Target Renstra", "RPJMD": of five years.
bool namesLongPlan(const std::string &header);
/// "2026-01-01": a cell that shows a day, which as a header may mean its month.
bool isDayInHeader(const std::string &header);

/// Of two columns of one meaning, that before and that after a revision: "Semula", "Menjadi".
enum class Version { Unsaid, Before, After };
Version versionIn(const std::string &header);

/// "Rp", "Rp juta": money, whatever stands over it.
bool isAmountOfMoney(const std::string &header);

/// Begins as headers of names do: "Indikator …", "Nama Program".
bool leadsAHeader(const std::string &text);

} // namespace himpun::intake
