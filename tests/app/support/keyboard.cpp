// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard.h"

#include <QTest>

namespace himpun::app::support
{

void activate(QWidget &window)
{
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window did not become active");
}

void pressAlt(Counter &counter, QWidget &window, Qt::Key key)
{
    constexpr int buttonStaysDown = 150; // ms, until it counts as clicked
    QTest::keyClick(&window, key, Qt::AltModifier);
    QTest::qWait(buttonStaysDown);
    counter.settle();
}

QString unnamedControls(const QWidget &window)
{
    QStringList unnamed;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isPartOfQt = widget->window() != window.window() || !widget->isVisibleTo(&window)
                                || widget->objectName().startsWith(QStringLiteral("qt_"));
        const bool takesTab = widget->focusPolicy() & Qt::TabFocus;
        const bool hasText = button && !button->text().isEmpty();
        if (!isPartOfQt && takesTab && !hasText && widget->accessibleName().isEmpty())
            unnamed << QStringLiteral("%1 %2").arg(
                QString::fromUtf8(widget->metaObject()->className()), widget->objectName());
    }
    return unnamed.join(u'\n');
}

} // namespace himpun::app::support
