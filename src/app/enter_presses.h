// SPDX-License-Identifier: GPL-3.0-or-later
// Enter presses the button that has the focus, in windows as in dialogs; with Ctrl the main one.
#pragma once

#include <QObject>

class QAbstractButton;
class QWidget;

namespace himpun::app
{

/// For windows in which Enter on its own begins a new line.
void letCtrlEnterPress(QAbstractButton *button, QWidget *window);

class EnterPresses : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace himpun::app
