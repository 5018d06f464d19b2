// SPDX-License-Identifier: GPL-3.0-or-later
// Enter presses the button that has the focus, in windows as in dialogs.
#pragma once

#include <QObject>

namespace himpun::app
{

class EnterPresses : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace himpun::app
