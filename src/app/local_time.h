// SPDX-License-Identifier: GPL-3.0-or-later
// Between the engine's moments and what a date edit shows: the office's own time, whatever zone the
// computer is set to.
#pragma once

#include "himpun/base/instant.h"
#include "himpun/calendar/working_calendar.h"

#include <QDateTime>

namespace himpun::app
{

/// As plain figures (Qt::UTC, shifted): a date edit must not convert them again.
QDateTime localTime(base::Instant instant, calendar::Zone zone);
base::Instant instantAt(const QDateTime &localTime, calendar::Zone zone);

} // namespace himpun::app
