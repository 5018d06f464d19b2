// SPDX-License-Identifier: GPL-3.0-or-later
// Where one can be in the window; pages name a place to go to and never know another page.
#pragma once

#include "himpun/sop/sop.h"
#include "himpun/workflow/ids.h"

#include <optional>
#include <variant>

namespace himpun::app
{

struct AtTasks { ///< Tugas Saya
    bool operator==(const AtTasks &) const = default;
};
struct AtCycles { ///< Siklus
    bool operator==(const AtCycles &) const = default;
};
/// What somebody wants of a cycle at once.
enum class CycleErrand { Document, Reminder };
struct AtCycle { ///< one of them
    workflow::CycleId cycle;
    std::optional<CycleErrand> errand = {};
    bool operator==(const AtCycle &) const = default;
};
/// A cell of a sheet.
struct CellPlace {
    std::string row; ///< the indicator's id
    int column = 0;  ///< models::SheetModel::Column
    bool operator==(const CellPlace &) const = default;
};
/// Isian, or Periksa for whoever judges it.  Without a unit: the first one, of all.
struct AtSheet {
    workflow::CycleId cycle;
    std::optional<workflow::UnitId> unit;
    std::optional<CellPlace> cell = {}; ///< where one was when the program ended
    bool operator==(const AtSheet &) const = default;
};
struct AtSops { ///< SOP; this one of them
    std::optional<sop::SopId> sop = {};
    bool operator==(const AtSops &) const = default;
};
enum class SettingsPart { Office, People, Duties, Indicators, Calendar, Rating, Look };
struct AtSettings { ///< Pengaturan; this part of it, this person, the indicators of this year
    std::optional<SettingsPart> part = {};
    std::optional<workflow::OfficialId> person = {};
    std::optional<int> year = {};
    bool operator==(const AtSettings &) const = default;
};

using Place = std::variant<AtTasks, AtCycles, AtCycle, AtSheet, AtSops, AtSettings>;

} // namespace himpun::app
