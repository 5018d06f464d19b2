// SPDX-License-Identifier: GPL-3.0-or-later
// The members of every body, in the order in which they are written.  BodyWriter and BodyReader
// both walk through these functions, so that what is written and what is read cannot drift apart.
//
// must(): always there.  may(): left out when it says nothing (empty, zero, false, or the default
// given).  A kind whose body changes shape gets a new number and a new function; the old one stays.
#pragma once

#include "himpun/ledger/definition.h"
#include "himpun/workflow/event.h"

namespace himpun::ledger
{

/// const T & while writing, T & while reading.
template <class Io, class T>
using In = typename Io::template Ref<T>;

// What bodies are made of.

template <class Io>
void members(Io &io, In<Io, workflow::Assignment> v)
{
    io.must("actor", v.actor);
    io.may("unit", v.unit);
    io.may("officials", v.officials);
}

template <class Io>
void members(Io &io, In<Io, workflow::UnitForm> v)
{
    io.must("unit", v.unit);
    io.must("form", v.form);
}

template <class Io>
void members(Io &io, In<Io, workflow::ContentRef> v)
{
    io.may("revision", v.revision);
    io.must("digest", v.digest);
}

template <class Io>
void members(Io &io, In<Io, workflow::CellRemark> v)
{
    io.must("unit", v.unit);
    io.must("row", v.row);
    io.may("field", v.field);
    io.must("text", v.text);
}

template <class Io>
void members(Io &io, In<Io, workflow::Detour> v)
{
    io.must("after", v.after);
    io.must("to", v.to);
}

template <class Io>
void members(Io &io, In<Io, workflow::OpenedTask> v)
{
    io.must("id", v.id);
    io.must("step", v.step);
    io.may("unit", v.unit);
    io.may("activation", v.activation);
    io.may("round", v.round, 1);
    io.may("due", v.due);
    io.may("detours", v.detours);
}

template <class Io>
void members(Io &io, In<Io, workflow::NewDue> v)
{
    io.must("task", v.task);
    io.must("due", v.due);
}

template <class Io>
void members(Io &io, In<Io, workflow::StageReached> v)
{
    io.must("task", v.task);
    io.must("stage", v.stage);
}

/// Ends every body.
template <class Io>
void members(Io &io, In<Io, workflow::Moves> v)
{
    io.may("opened", v.opened);
    io.may("withdrawn", v.withdrawn);
    io.may("superseded", v.superseded);
    io.may("restored", v.restored);
    io.may("officeRound", v.round);
    io.may("finished", v.finished);
}

// The bodies.

template <class Io>
void members(Io &io, In<Io, workflow::Started> v)
{
    io.must("title", v.title);
    io.must("period", v.period);
    io.must("sop", v.sop);
    io.must("sopDigest", v.sopDigest);
    io.must("office", v.office);
    io.must("calendar", v.calendar);
    io.may("units", v.units);
    io.may("assignments", v.assignments);
    io.may("coordinators", v.coordinators);
    io.may("agreed", v.agreed);
}

template <class Io>
void members(Io &io, In<Io, workflow::Completed> v)
{
    io.must("task", v.task);
    io.may("note", v.note);
    io.may("content", v.content);
    io.may("preparedBy", v.preparedBy);
}

template <class Io>
void members(Io &io, In<Io, workflow::Approved> v)
{
    io.must("task", v.task);
    io.may("signOff", v.signOff);
    io.may("note", v.note);
    io.may("content", v.content);
    io.may("position", v.position);
}

template <class Io>
void members(Io &io, In<Io, workflow::SentBack> v)
{
    io.must("task", v.task);
    io.must("target", v.target);
    io.may("units", v.units);
    io.must("reason", v.reason);
    io.may("remarks", v.remarks);
    io.may("way", v.way);
}

template <class Io>
void members(Io &io, In<Io, workflow::CorrectionRequested> v)
{
    io.must("task", v.task);
    io.must("target", v.target);
    io.may("units", v.units);
    io.must("reason", v.reason);
    io.may("remarks", v.remarks);
    io.may("way", v.way);
}

template <class Io>
void members(Io &io, In<Io, workflow::TakenBack> v)
{
    io.must("task", v.task);
    io.may("due", v.due);
}

template <class Io>
void members(Io &io, In<Io, workflow::Claimed> v)
{
    io.must("task", v.task);
}

template <class Io>
void members(Io &io, In<Io, workflow::Released> v)
{
    io.must("task", v.task);
}

template <class Io>
void members(Io &io, In<Io, workflow::Reassigned> v)
{
    io.must("task", v.task);
    io.may("to", v.to);
    io.may("reason", v.reason);
}

template <class Io>
void members(Io &io, In<Io, workflow::Delegated> v)
{
    io.must("task", v.task);
    io.must("to", v.to);
    io.may("note", v.note);
}

template <class Io>
void members(Io &io, In<Io, workflow::HandedBack> v)
{
    io.must("task", v.task);
    io.may("note", v.note);
}

template <class Io>
void members(Io &io, In<Io, workflow::Skipped> v)
{
    io.must("task", v.task);
    io.may("reason", v.reason);
}

template <class Io>
void members(Io &io, In<Io, workflow::UnitExempted> v)
{
    io.must("unit", v.unit);
    io.may("reason", v.reason);
}

template <class Io>
void members(Io &io, In<Io, workflow::UnitAdded> v)
{
    io.must("unit", v.unit);
    io.may("assignments", v.assignments);
    io.may("reason", v.reason);
}

template <class Io>
void members(Io &io, In<Io, workflow::DurationAgreed> v)
{
    io.must("step", v.step);
    io.must("duration", v.duration);
    io.may("dues", v.dues);
}

template <class Io>
void members(Io &io, In<Io, workflow::DeadlineExtended> v)
{
    io.must("task", v.task);
    io.must("due", v.due);
    io.may("reason", v.reason);
}

template <class Io>
void members(Io &io, In<Io, workflow::DeadlinesRecomputed> v)
{
    io.must("calendar", v.calendar);
    io.may("reason", v.reason);
    io.may("dues", v.dues);
}

template <class Io>
void members(Io &io, In<Io, workflow::Suspended> v)
{
    io.may("reason", v.reason);
}

template <class Io>
void members(Io &io, In<Io, workflow::Resumed> v)
{
    io.may("dues", v.dues);
}

template <class Io>
void members(Io &io, In<Io, workflow::Commented> v)
{
    io.may("task", v.task);
    io.must("text", v.text);
}

template <class Io>
void members(Io &io, In<Io, workflow::Attached> v)
{
    io.may("task", v.task);
    io.must("name", v.name);
    io.must("digest", v.digest);
    io.may("bytes", v.bytes);
}

template <class Io>
void members(Io &io, In<Io, workflow::Cancelled> v)
{
    io.may("reason", v.reason);
}

template <class Io>
void members(Io &io, In<Io, workflow::Reopened> v)
{
    io.must("target", v.target);
    io.may("units", v.units);
    io.may("reason", v.reason);
    io.may("way", v.way);
}

template <class Io>
void members(Io &io, In<Io, workflow::TimersFired> v)
{
    io.may("stages", v.stages);
}

template <class Io>
void members(Io &io, In<Io, DefinitionAdopted> v)
{
    io.must("kind", v.kind);
    io.must("name", v.name);
    io.must("digest", v.digest);
}

} // namespace himpun::ledger
