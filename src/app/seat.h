// SPDX-License-Identifier: GPL-3.0-or-later
// Who sits before the window now, and in which office.
#pragma once

#include "himpun/service/office.h"
#include "himpun/text/message.h"

#include <QString>

#include <memory>
#include <optional>

namespace himpun::app
{

struct Seat {
    QString file;                  ///< of the office; empty while none is open
    workflow::OfficialId official; ///< empty: nobody yet
    std::shared_ptr<const service::Office> office;
    std::optional<text::Message> readOnlyBecause; ///< why nothing can be changed; empty: it can

    bool isTaken() const { return !official.isEmpty() && office; }
    const service::Official *person() const { return isTaken() ? office->find(official) : nullptr; }
};

} // namespace himpun::app
