// SPDX-License-Identifier: GPL-3.0-or-later
// Who may change the office: its coordinators (pengelola siklus).
#pragma once

#include "himpun/service/office.h"

#include <QString>

namespace himpun::app
{

bool isCoordinator(const service::Office &office, const workflow::OfficialId &person);

/// "Hanya pengelola siklus yang dapat mengubahnya: Kasubbag Perencanaan (Sri Wahyuni)."
QString whoMayChange(const service::Office &office, base::Instant now);

} // namespace himpun::app
