// SPDX-License-Identifier: GPL-3.0-or-later
// The offices that pictures are taken of: always the same people, numbers and hours.
#pragma once

#include "himpun/base/instant.h"
#include "himpun/workflow/ids.h"

#include <QString>

namespace himpun::shots
{

enum class Scene {
    Quiet,     ///< the practice office: one finished cycle, one whose forms were just sent
    Busy,      ///< the same some days later: forms in every state, three cycles at once
    New,       ///< an office that has not begun anything
    Corrected, ///< quiet, and a number of the finished cycle was corrected after it was signed
};

/// A file of its own with \a scene, in \a folder.
QString fileWith(Scene scene, const QString &folder);

/// What the clock says in it.
base::Instant timeOf(Scene scene);

inline const workflow::CycleId finishedCycle{"2026-TW3"}, runningCycle{"2026-TW4"};

// Who is who in the practice office.
inline const workflow::OfficialId head{"196804171994031008"};
inline const workflow::OfficialId secretary{"197209111998032005"};
inline const workflow::OfficialId planner{"198105232006041011"};       ///< coordinates
inline const workflow::OfficialId marketClerk{"198603092011012012"};   ///< fills in
inline const workflow::OfficialId tradeClerk{"198511272009031006"};    ///< was sent something back
inline const workflow::OfficialId industryChief{"196907301996021003"}; ///< judges

} // namespace himpun::shots
