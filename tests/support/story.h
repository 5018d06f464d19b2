// SPDX-License-Identifier: GPL-3.0-or-later
// A cycle told act by act.  Every act must be accepted, or the story breaks off with what was
// wrong; after each one the cycle is replayed from its events and held to the laws of laws.h.
#pragma once

#include "himpun/workflow/engine.h"
#include "himpun/workflow/rules.h"

#include "support/office.h"

#include <map>
#include <string>
#include <vector>

namespace himpun::support
{

/// Where a step is open: "susun-draft", or "isi-kertas-kerja@industri".
std::string placeOf(const workflow::Task &task);

struct Return {
    std::string to = {};                 ///< empty where the SOP names only one
    std::vector<std::string> units = {}; ///< to re-open, where the target lies in their section
    workflow::WayBack way = workflow::WayBack::StepByStep;
    std::string reason = "lampirkan bukti";
};

class Story
{
public:
    /// Everybody is called after his actor; see plainStart().
    Story(sop::Sop sop, const std::vector<std::string> &units);

    /// The story's people instead: those who hold \a actor's steps, in \a unit where it has one.
    Story &cast(const std::string &actor, const std::vector<std::string> &names,
                const std::string &unit = {});

    Story &at(std::string_view localTime); ///< from now on
    Story &wait(std::chrono::minutes time);
    Story &start(); ///< by "pengelola"

    // Acts on what is open at a place.
    Story &complete(const std::string &by, const std::string &place);
    Story &approve(const std::string &by, const std::string &place);
    Story &sendBack(const std::string &by, const std::string &place, const Return &how = {});
    Story &correct(const std::string &by, const std::string &place, const Return &how);
    /// Takes back the last act done at \a place.
    Story &takeBack(const std::string &by, const std::string &place);
    /// Completes or approves whatever is open, each by the first in whose inbox it is, until
    /// something is open at \a place; with an empty place, until the cycle is over.
    Story &goOn(const std::string &place = {});

    Story &does(const std::string &by, workflow::Command command);
    /// The refusal of an act that must be refused, and must leave everything as it was.
    workflow::Refusal refusal(const std::string &by, workflow::Command command) const;
    workflow::RefusalCode refused(const std::string &by, workflow::Command command) const;

    workflow::TaskId open(
        const std::string &place) const; ///< what is open there; throws if nothing
    workflow::TaskId last(const std::string &place) const; ///< the latest task there ever was
    const workflow::Task &task(const std::string &place) const { return m_cycle.task(last(place)); }
    std::vector<std::string> openPlaces() const;     ///< sorted
    std::string due(const std::string &place) const; ///< of what is open; "" where it has none
    std::vector<std::string> mayDo(const std::string &by, const std::string &place) const;
    /// What counts at \a place: who did it last, not superseded; "" where nothing does.
    std::string doneBy(const std::string &place) const;

    const workflow::Cycle &cycle() const { return m_cycle; }
    const sop::Sop &sop() const { return m_sop; }
    const std::vector<workflow::Event> &events() const { return m_events; }
    const std::vector<workflow::Request> &requests() const { return m_requests; }
    workflow::Start &plan() { return m_start; } ///< to change before start()
    base::Instant now() const { return m_now; }

private:
    workflow::Request ask(const std::string &by, workflow::Command command) const;

    sop::Sop m_sop;
    workflow::Start m_start;
    base::Instant m_now;
    workflow::Cycle m_cycle;
    std::vector<workflow::Event> m_events;
    std::vector<workflow::Request> m_requests; ///< that became the events
};

} // namespace himpun::support
