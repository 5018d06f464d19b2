// SPDX-License-Identifier: GPL-3.0-or-later
// Before the practice office of SOP 3, with its first coordinator seated.
#pragma once

#include "counter.h"

#include <QWidget>

#include <gtest/gtest.h>

namespace himpun::app::support
{

class AtCounter : public testing::Test
{
protected:
    AtCounter() { counter.sit(coordinator().text); }

    workflow::OfficialId coordinator() const { return seat.office->coordinators.front(); }
    void settle() { counter.settle(); }

    template <class Work>
    auto ask(Work work)
    {
        return counter.read(work).value();
    }

    const workflow::CycleId finished{"2026-TW3"}, running{"2026-TW4"};
    Counter counter{"disperindag-nganjuk"};
    Backstage &backstage = counter.backstage;
    Seat &seat = counter.seat;
    ScriptedPrompter &prompter = counter.prompter;
};

/// Controls that take the focus but have neither a text nor an accessible name.
QStringList unnamedControls(const QWidget &window);

} // namespace himpun::app::support
