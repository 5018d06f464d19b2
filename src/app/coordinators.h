// SPDX-License-Identifier: GPL-3.0-or-later
// Who may change the office and start cycles: its coordinators (pengelola siklus), while its file
// may be written.
#pragma once

#include "seat.h"

#include <QString>

namespace himpun::app
{

bool mayChange(const service::Office &office, const Seat &seat);

/// "Hanya pengelola siklus yang dapat mengubahnya: Kasubbag Perencanaan (Sri Wahyuni).", or that
/// the file is only read.
QString whoMayChange(const service::Office &office, const Seat &seat, base::Instant now);
QString whoMayStart(const service::Office &office, const Seat &seat, base::Instant now);

} // namespace himpun::app
