// SPDX-License-Identifier: GPL-3.0-or-later
// The lines in which the command line tells about cycles and tasks.
#pragma once

#include "himpun/base/finding.h"
#include "himpun/calendar/working_calendar.h"
#include "himpun/store/rows.h"
#include "himpun/store/verify.h"
#include "himpun/text/names.h"
#include "himpun/workflow/forecast.h"

#include <string>
#include <vector>

namespace himpun::text
{

/// "  12  langkah 3 “…”, Bidang X, putaran 2 · Sri Wahyuni · tenggat 8 April 2026 16.00 WIB (sisa 2
/// hari)".
std::string taskLine(const store::TaskRow &task, const sop::Sop &sop, const Names &names,
                     const calendar::WorkingCalendar &calendar, base::Instant now);

/// One line for the step, and one for every unit's latest task in a unit step.
std::vector<std::string> stepLines(const sop::Step &step, const workflow::Cycle &cycle,
                                   const Names &names, const calendar::WorkingCalendar &calendar,
                                   base::Instant now);

std::string forecastLine(const sop::Step &step, const workflow::ForecastStep &forecast,
                         calendar::Zone zone);
std::string historyLine(std::uint32_t number, base::Instant at, calendar::Zone zone,
                        const std::string &sentence);
std::string cycleLine(const store::CycleRow &cycle, calendar::Zone zone);
std::string cycleHeading(const std::string &cycle, const std::string &title,
                         const std::string &sop);

/// "baris 12 (/steps/2/actor): …", with "catatan" before a mere note.
std::string remarkLine(const base::Place &place, const std::string &words, bool isNote);
std::string checkVerdict(const std::string &file, std::size_t errors, std::size_t notes);

/// One act as it happened: when, the sentence, the task's due time and whether it was kept.
std::string actLine(base::Instant at, calendar::Zone zone, const std::string &sentence,
                    const workflow::Task *task);

std::string cycleStarted(const std::string &cycle, const std::string &file);
std::string nextTasks();
std::string cellSaved();
std::string emptyInbox();
std::string verified(const store::VerifyReport &report);
std::string documentWritten(const std::string &file);
std::string demoHeading(const std::string &office, const std::string &sop);
std::string demoFinished(const std::string &cycle, const std::string &file);
std::string rebuilt(const std::string &file);

} // namespace himpun::text
