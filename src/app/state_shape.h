// SPDX-License-Identifier: GPL-3.0-or-later
// The small signs of states: a shape and a colour each, so that neither is needed to tell them
// apart.
#pragma once

#include <QRectF>

class QPainter;

namespace himpun::app
{

enum class StateShape {
    Open,     ///< ring
    Done,     ///< disc with a tick
    Late,     ///< triangle with an exclamation mark
    Returned, ///< arrow that turns back
    Paused,   ///< two bars
    Others,   ///< dotted ring
    NotYet,   ///< faint dot
};

void paintState(QPainter &painter, StateShape shape, const QRectF &square);

} // namespace himpun::app
