// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of the market's unit, with one of those who fill it in before it.
#pragma once

#include "at_counter.h"
#include "keyboard.h"
#include "sheet_page.h"
#include "sheet_view.h"

namespace himpun::app::support
{

class AtMarketSheet : public AtCounter
{
protected:
    AtMarketSheet()
    {
        counter.sit("198603092011012012");
        page.resize(1180, 640);
        activate(page);
        come();
    }

    void come()
    {
        page.arrive(AtSheet{running, workflow::UnitId{"pasar"}});
        settle();
    }
    SheetView &grid() { return *child<SheetView>(page, "grid"); }

    SheetPage page{counter.workplace()};
};

} // namespace himpun::app::support
