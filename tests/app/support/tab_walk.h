// SPDX-License-Identifier: GPL-3.0-or-later
// The way of Tab through a window.
#pragma once

#include <QString>

class QWidget;

namespace himpun::app::support
{

/// Controls of \a view that Tab never comes to; out of a sheet's grid leads F6.
QString unreached(QWidget &view);

/// Neighbours in the way of Tab, in the same group, of which the second stands before the first as
/// one reads.  A primary button may come before what stands beside it.
QString outOfOrder(QWidget &view);

} // namespace himpun::app::support
