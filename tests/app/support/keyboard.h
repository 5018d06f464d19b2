// SPDX-License-Identifier: GPL-3.0-or-later
// A window as somebody without a mouse meets it.
#pragma once

#include "counter.h"

namespace himpun::app::support
{

/// Shows \a window and lets it have the keyboard.
void activate(QWidget &window);

/// Alt with the letter that is underlined, and all that comes of it.
void pressAlt(Counter &counter, QWidget &window, Qt::Key key);

/// Controls that take the focus but have neither a text nor an accessible name.
QString unnamedControls(const QWidget &window);

} // namespace himpun::app::support
