// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a password is that of the person who sits here, asked off the window's thread: a hash
// that is slow to guess is slow to check as well.
#pragma once

#include "backstage.h"
#include "seat.h"

#include <QString>

#include <functional>

namespace himpun::app
{

/// Calls \a answer with what is wrong, empty where the password is right; unless \a asker is gone
/// by then.
using CheckPassword = std::function<void(QObject *asker, const QString &password,
                                         std::function<void(const QString &complaint)> answer)>;

/// Both outlive the check.
CheckPassword passwordCheck(Backstage &backstage, const Seat &seat);

} // namespace himpun::app
