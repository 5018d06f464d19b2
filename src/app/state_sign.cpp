// SPDX-License-Identifier: GPL-3.0-or-later
#include "state_sign.h"

#include <QPainter>

namespace himpun::app
{

StateShape shapeOf(reading::Standing standing)
{
    using reading::Standing;
    switch (standing) {
    case Standing::NotYet:
    case Standing::Again:
    case Standing::Exempted: return StateShape::NotYet;
    case Standing::Open: return StateShape::Open;
    case Standing::Returned: return StateShape::Returned;
    case Standing::Late: return StateShape::Late;
    case Standing::Paused: return StateShape::Paused;
    case Standing::Done:
    case Standing::Skipped: return StateShape::Done;
    }
    return StateShape::NotYet;
}

StateSign::StateSign(StateShape shape, QWidget *parent) : QWidget(parent), m_shape(shape)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize StateSign::sizeHint() const
{
    const int side = fontMetrics().height();
    return {side, side};
}

void StateSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintState(painter, m_shape, rect());
}

} // namespace himpun::app
