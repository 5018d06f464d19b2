// SPDX-License-Identifier: GPL-3.0-or-later
#include "enter_presses.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QShortcut>

namespace himpun::app
{

void letCtrlEnterPress(QAbstractButton *button, QWidget *window)
{
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        QObject::connect(new QShortcut(QKeySequence(Qt::CTRL | enter), window),
                         &QShortcut::activated, button, &QAbstractButton::click);
}

bool EnterPresses::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!button || !button->isEnabled() || (key != Qt::Key_Return && key != Qt::Key_Enter))
        return false;
    button->click();
    return true;
}

} // namespace himpun::app
