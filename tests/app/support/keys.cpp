// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys.h"

#include <QApplication>
#include <QTest>

namespace himpun::app::support
{

namespace
{

/// Without a desktop nobody gives the keyboard back when a dialog closes.
QWidget *windowBehind()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->isWindow()) {
            window->activateWindow();
            if (QTest::qWaitForWindowActive(window))
                return window;
        }
    }
    qFatal("no window has the keyboard");
}

} // namespace

QWidget *Keys::receiver()
{
    QWidget *window = QApplication::activePopupWidget();
    if (!window)
        window = QApplication::activeModalWidget();
    if (!window)
        window = QApplication::activeWindow();
    if (!window)
        window = windowBehind();
    return window->focusWidget() ? window->focusWidget() : window;
}

void Keys::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_count;
    QTest::keyClick(receiver(), key, modifiers);
    QCoreApplication::processEvents();
}

void Keys::type(const QString &text)
{
    typeAs(static_cast<int>(text.size()), text);
}

void Keys::typeAs(int keys, const QString &text)
{
    m_count += keys;
    for (const QChar character : text) { // the first may open the editor that gets the others
        const Qt::Key key =
            character.unicode() < 128 ? QTest::asciiToKey(character.toLatin1()) : Qt::Key_unknown;
        QTest::sendKeyEvent(QTest::Click, receiver(), key, QString(character), Qt::NoModifier);
    }
}

} // namespace himpun::app::support
