// SPDX-License-Identifier: GPL-3.0-or-later
// Words for how an office stands: averages, shares, efficiency.
#pragma once

#include "himpun/indicator/completeness.h"
#include "himpun/indicator/efficiency.h"
#include "himpun/indicator/roll_up.h"
#include "himpun/workflow/timeliness.h"

#include <optional>
#include <string>
#include <vector>

namespace himpun::text
{

/// All that is told of a unit, or of the office.
struct Figures {
    indicator::RollUp achievement; ///< of the period, against its targets
    indicator::RollUp year;        ///< of the year so far, against the year's targets
    indicator::Achievement absorption = indicator::NotFilled{};
    std::optional<indicator::PmkEfficiency> pmk; ///< of an office: the average of its units
    std::optional<indicator::IndexEfficiency> index;
    std::optional<indicator::DifferenceEfficiency> difference;
    indicator::Completeness cells; ///< as they stand now, handed in or not
    workflow::Timeliness tasks;
};

std::string label(indicator::Efficiency efficiency); ///< "cukup efisien"

/// "83,20% dari semua yang jatuh tempo (12), 91,00% dari yang bernilai (10); 3 belum jatuh tempo".
std::string rollUp(const indicator::RollUp &rollUp);
/// "18 dari 20 (90,00%)"; "tidak ada" where nothing was to be done.
std::string share(int part, int whole);

/// "PMK 22/2021: E 5,10%, NE 62,75%", and that NE is off its scale where it is.
std::string efficiency(const indicator::PmkEfficiency &pmk);
std::string efficiency(const indicator::IndexEfficiency &index);
std::string efficiency(const indicator::DifferenceEfficiency &difference);

/// Capaian, serapan, efficiency, completeness and timeliness, a line each.
std::vector<std::string> figureLines(const Figures &figures);
/// How much of the work is done: "selesai 3 dari 4 (75,00%), tepat waktu 2 dari 4 (50,00%)".
std::string timeliness(const workflow::Timeliness &tasks);

std::string standingHeading(const std::string &cycle); ///< "Kedudukan kantor, Triwulan III 2026"
/// "2. Bidang Pasar"; of a unit without a place, why it has none.
std::string unitHeading(const std::string &unit, const std::optional<int> &place, bool isHandedIn);
std::string exemptedUnits(const std::vector<std::string> &units);
/// "Sasaran “Meningkatnya pendapatan”: …"
std::string objectiveLine(indicator::Level level, const std::string &objective,
                          const indicator::RollUp &reached);
std::string stepLine(const std::string &no, const std::string &activity,
                     const workflow::Timeliness &tasks);

} // namespace himpun::text
