// SPDX-License-Identifier: GPL-3.0-or-later
#include "local_time.h"

namespace himpun::app
{

QDateTime localTime(base::Instant instant, calendar::Zone zone)
{
    const auto shifted = instant + calendar::offsetOf(zone);
    return QDateTime::fromSecsSinceEpoch(shifted.time_since_epoch().count(), Qt::UTC);
}

base::Instant instantAt(const QDateTime &localTime, calendar::Zone zone)
{
    const QDateTime figures(localTime.date(), localTime.time(), Qt::UTC);
    return base::Instant(std::chrono::seconds(figures.toSecsSinceEpoch()))
           - calendar::offsetOf(zone);
}

} // namespace himpun::app
