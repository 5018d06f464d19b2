// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the small part of SVG that the program's icons are drawn with.
#pragma once

#include <QByteArray>
#include <QPainterPath>

namespace himpun::app
{

/// What icon.h allows; anything else in \a svg is left out.
QPainterPath drawingFrom(const QByteArray &svg);

} // namespace himpun::app
