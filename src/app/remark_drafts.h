// SPDX-License-Identifier: GPL-3.0-or-later
// Remarks a reviewer has written and not sent yet.  This computer keeps them, so that they are
// there again after a pause, a change of person or the end of the program.
#pragma once

#include "seat.h"

#include <vector>

namespace himpun::app
{

class RemarkDrafts
{
public:
    /// Those of whoever sits in \a seat on \a cycle.
    void openFor(const Seat &seat, const workflow::CycleId &cycle);

    void readAgain(); ///< others may have sent some of them

    const std::vector<workflow::CellRemark> &all() const { return m_remarks; }
    /// nullptr where the cell of \a place has none.
    const workflow::CellRemark *find(const workflow::CellRemark &place) const;
    void put(const workflow::CellRemark &remark); ///< an empty text takes it away
    /// On the sheet of \a unit; without one, on every sheet.
    std::vector<workflow::CellRemark> of(const std::optional<workflow::UnitId> &unit) const;
    void settle(const std::vector<workflow::CellRemark> &remarks); ///< were sent, or are over

private:
    void keep() const;

    QString m_owner;
    std::vector<workflow::CellRemark> m_remarks;
};

} // namespace himpun::app
