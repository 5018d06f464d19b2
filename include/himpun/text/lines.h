// SPDX-License-Identifier: GPL-3.0-or-later
// The lines in which the command line tells about cycles and tasks.
#pragma once

#include "himpun/base/finding.h"
#include "himpun/calendar/working_calendar.h"
#include "himpun/store/rows.h"
#include "himpun/text/names.h"
#include "himpun/workflow/forecast.h"

#include <map>
#include <string>
#include <vector>

namespace himpun::text
{

/// "  12  langkah 3 “…”, Bidang X, putaran 2 · Sri Wahyuni · tenggat 8 April 2026 16.00 WIB (sisa 2
/// hari)", with who has claimed it or lent it to whom; while its cycle is suspended no time runs
/// out.
std::string taskLine(const workflow::Task &task, const workflow::Cycle &cycle, const sop::Sop &sop,
                     const Names &names, const calendar::WorkingCalendar &calendar,
                     base::Instant now);

/// What is to be said under a task.
using TaskNotes = std::map<workflow::TaskId, std::vector<std::string>>;

/// One line for the step, and one for every unit's latest task in a unit step with its notes.
std::vector<std::string> stepLines(const sop::Step &step, const workflow::Cycle &cycle,
                                   const Names &names, const calendar::WorkingCalendar &calendar,
                                   base::Instant now, const TaskNotes &notes = {});

std::string forecastLine(const sop::Step &step, const workflow::ForecastStep &forecast,
                         calendar::Zone zone);
std::string historyLine(std::uint32_t number, base::Instant at, calendar::Zone zone,
                        const std::string &sentence);
std::string cycleLine(const store::CycleRow &cycle, calendar::Zone zone);
/// "Siklus 2026-TW3, Triwulan III 2026 (…)", and that it is suspended.
std::string cycleHeading(const std::string &id, const workflow::Cycle &cycle,
                         const std::string &sop);

/// "baris 12 (/steps/2/actor): …", with "catatan" before a mere note.
std::string remarkLine(const base::Place &place, const std::string &words, bool isNote);
/// Values were given for an office that nobody named.
std::string officeNotFound(const std::string &office);
std::string checkVerdict(const std::string &file, std::size_t errors, std::size_t notes);

/// One act as it happened: when, the sentence, the task's due time and whether it was kept.
std::string actLine(base::Instant at, calendar::Zone zone, const std::string &sentence);
/// Which task an act at \a at was done on: "langkah 3, Bidang Pasar, putaran 1 · Selesai · tenggat
/// …"
std::string actOnTask(const workflow::Task &task, const sop::Sop &sop, const Names &names,
                      base::Instant at, calendar::Zone zone);

std::string cycleStarted(const std::string &cycle, const std::string &file);
/// A note to whoever started \a started: \a other is for the same period.
std::string samePeriod(const store::CycleRow &other, const std::string &started);
/// A note: what was counted in \a year knows no national holidays.
std::string yearWithoutHolidays(int year);
/// Some of the indicators promise nothing for the period.
std::string indicatorsWithoutTarget(int without, int indicators, const calendar::Period &period);
std::string nextTasks(bool any); ///< the heading of a list that follows, or that there is none
std::string emptyInbox();
std::string passwordTaken(const std::string &person);
std::string documentWritten(const std::string &file);
std::string demoHeading(const std::string &office, const std::string &sop);
std::string demoFinished(const std::string &cycle, const std::string &file);
std::string rebuilt(const std::string &file);

} // namespace himpun::text
