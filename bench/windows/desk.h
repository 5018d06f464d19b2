// SPDX-License-Identifier: GPL-3.0-or-later
// Offices larger than any there is, and somebody who sits in one.
#pragma once

#include "himpun/base/clock.h"
#include "window_prompter.h"
#include "workplace.h"

#include <QString>

namespace himpun::bench
{

inline const workflow::CycleId firstCycle{"2026-TW3"};
inline const workflow::UnitId market{"pasar"};
inline const workflow::OfficialId clerk{"198603092011012012"}; ///< fills in the market's sheet

/// The practice office, whose market has so many indicators, all to be filled in now.
QString fileWithSheet(int indicators);

/// The practice office with at least so many events, of cycles that are all finished but one.
QString fileWithEvents(std::uint64_t events);

/// What every page works with, at \a file.
class Desk
{
public:
    explicit Desk(const QString &file);
    ~Desk();

    app::Workplace workplace() { return {backstage, prompter, seat, clock}; }
    void settle(); ///< until everything that was asked has been answered, and is painted

    base::HandClock clock;
    app::Seat seat;
    app::Backstage backstage;
    app::WindowPrompter prompter;
};

} // namespace himpun::bench
