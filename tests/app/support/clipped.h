// SPDX-License-Identifier: GPL-3.0-or-later
// Words that have less room than they need.
#pragma once

#include <QString>

class QWidget;

namespace himpun::app::support
{

/// A line for each visible label, button, tab, header and choice of \a view whose words do not fit,
/// and for a window that is larger than 1366 × 768.
QString clipped(const QWidget &view);

} // namespace himpun::app::support
