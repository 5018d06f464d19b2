// SPDX-License-Identifier: GPL-3.0-or-later
// Words in the few lines that there is room for.
#pragma once

#include <QFont>
#include <QStringList>

namespace himpun::app
{

/// \a text broken into at most \a most lines of \a width; the last one is elided where it must.
QStringList fewLines(const QString &text, const QFont &font, double width, int most);

} // namespace himpun::app
