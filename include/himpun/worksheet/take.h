// SPDX-License-Identifier: GPL-3.0-or-later
// What came back in a worksheet becomes the sheet's, as if somebody had typed it.
#pragma once

#include "himpun/worksheet/reading.h"

namespace himpun::worksheet
{

enum class Side { Here, Worksheet };

/// Which of two words a cell is to say.  It was chosen over what stood here then: where that has
/// changed since, it is asked again.
struct Choice {
    Side side = Side::Here;
    std::string standing;

    bool operator==(const Choice &) const = default;
};
using Choices = std::map<CellKey, Choice>;

struct TakeOrder {
    workflow::OfficialId by;
    std::string fileName; ///< under which the file is kept
    Answers answers;
    Choices choices;
    Meant meant;
};

struct Taken {
    workflow::CycleId cycle;
    workflow::UnitId unit;
    std::size_t cells = 0; ///< that say something else now
    base::Digest file;     ///< under which the worksheet is kept

    bool operator==(const Taken &) const = default;
};

/// Keeps \a bytes as an attachment of the task and fills the cells in, all of them or none: every
/// cell and the person's right to type it are checked before the first one is written.
base::Result<Taken, Refused> take(service::Workbench &bench, std::string_view bytes,
                                  const TakeOrder &order);

} // namespace himpun::worksheet
