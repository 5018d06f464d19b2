// SPDX-License-Identifier: GPL-3.0-or-later
// The sign of a state as a widget, as tall as the text beside it.
#pragma once

#include "himpun/reading/step_standing.h"
#include "state_shape.h"

#include <QWidget>

namespace himpun::app
{

StateShape shapeOf(reading::Standing standing);

class StateSign : public QWidget
{
    Q_OBJECT
public:
    explicit StateSign(StateShape shape, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateShape m_shape;
};

} // namespace himpun::app
