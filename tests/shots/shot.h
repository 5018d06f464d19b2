// SPDX-License-Identifier: GPL-3.0-or-later
// One picture: what the office is like, and what is done before the camera clicks.
#pragma once

#include "studio.h"

#include <vector>

namespace himpun::shots
{

struct Shot {
    const char *name;
    Scene scene;
    void (*pose)(Studio &);
    bool inDark = false; ///< looked at in the dark as well; larger text every time
    bool inEnglish = false;
};

std::vector<Shot> entranceShots(); ///< before anybody sits there
std::vector<Shot> cycleShots();    ///< tasks, cycles and SOPs
std::vector<Shot> sheetShots();    ///< Isian, Periksa and what they ask
std::vector<Shot> settingsShots();
std::vector<Shot> importShots();     ///< a perjanjian kinerja out of a file
std::vector<Shot> everywhereShots(); ///< what every page can show

} // namespace himpun::shots
