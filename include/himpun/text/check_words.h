// SPDX-License-Identifier: GPL-3.0-or-later
// Words for the catalogue of checks, and for what they find.
#pragma once

#include "himpun/indicator/doubt.h"

#include <string>

namespace himpun::text
{

std::string label(indicator::Check check);            ///< "Capaian di atas 150%"
std::string meaning(indicator::Check check);          ///< a sentence: when it finds something
std::string label(indicator::CheckSeverity severity); ///< "Peringatan"
/// What becomes of a sheet: "Kertas kerja tidak dapat diajukan sebelum …".
std::string meaning(indicator::CheckSeverity severity);

/// What was found, with the figures: "Capaiannya 312,50%, di atas 150%: …".
std::string sentence(const indicator::Doubt &doubt, const indicator::Indicator &indicator);

/// "Peringatan: Bidang Pasar, Retribusi pasar (Realisasi): …".
std::string checkLine(const indicator::SheetDoubt &doubt, const std::string &unit,
                      const std::string &row, const std::string &sentence);
/// "Triwulan III 2026: 12 indikator diperiksa."
std::string checked(const std::string &cycle, int rows);
/// How many of each severity are still open: "2 menahan, 1 peringatan, 4 keterangan".
std::string checkCounts(int blocking, int warnings, int notes);

} // namespace himpun::text
