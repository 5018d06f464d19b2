// SPDX-License-Identifier: GPL-3.0-or-later
// A place as one line of the settings, so that the next start opens where one was.
#pragma once

#include "place.h"

#include <QString>

namespace himpun::app
{

QString textOf(const Place &place); ///< "sheet/2026-TW3/industri/ikm/8"

/// Tugas Saya for what is no place.
Place placeFrom(const QString &text);

} // namespace himpun::app
