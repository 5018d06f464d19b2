// SPDX-License-Identifier: GPL-3.0-or-later
// Cells somebody is still filling in: the only data that is written over.
#pragma once

#include "himpun/workflow/ids.h"

#include <string>
#include <vector>

namespace himpun::store
{

struct Cell {
    std::string row;   ///< the indicator's id
    std::string field; ///< "actual", "hindering", …
    std::string text;
    workflow::OfficialId by; ///< who wrote it last

    auto operator<=>(const Cell &) const = default;
};

class Drafts
{
public:
    virtual ~Drafts() = default;

    /// On disk when this returns, all of them or none.  An empty text takes a cell away.
    virtual void saveAll(const workflow::CycleId &cycle, const workflow::UnitId &unit,
                         const std::vector<Cell> &cells) = 0;
    void save(const workflow::CycleId &cycle, const workflow::UnitId &unit, const Cell &cell)
    {
        saveAll(cycle, unit, {cell});
    }

    /// By row and field.
    virtual std::vector<Cell> cells(const workflow::CycleId &cycle,
                                    const workflow::UnitId &unit) const = 0;
};

} // namespace himpun::store
