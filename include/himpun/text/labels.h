// SPDX-License-Identifier: GPL-3.0-or-later
// The office's words for the enumerators of sop, calendar and workflow, one or two words each.
#pragma once

#include "himpun/calendar/period.h"
#include "himpun/calendar/working_calendar.h"
#include "himpun/sop/sop.h"
#include "himpun/workflow/rules.h"

#include <string>

namespace himpun::text
{

std::string label(sop::StepKind kind);        ///< "Tugas", "Telaah"
std::string label(sop::SignOff signOff);      ///< "Persetujuan", "Paraf", "Tanda tangan"
std::string label(sop::Scope scope);          ///< "Kantor", "Per bidang"
std::string label(calendar::DayKind kind);    ///< "Cuti bersama"
std::string label(calendar::PeriodKind kind); ///< "Triwulan"

std::string label(workflow::Operation operation); ///< of a button: "Kembalikan"
std::string label(workflow::TaskState state);     ///< "Dikembalikan"
std::string label(workflow::CycleState state);    ///< "Berjalan"
std::string label(workflow::DeadlineStage stage); ///< "Terlambat"
std::string label(workflow::WayBack way);         ///< how repaired work comes back
std::string label(workflow::Who who);             ///< "Pemegang langkah"

} // namespace himpun::text
