// SPDX-License-Identifier: GPL-3.0-or-later
#include "at_counter.h"

namespace himpun::app::support
{

QStringList unnamedControls(const QWidget &window)
{
    QStringList unnamed;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isOurs = !widget->objectName().startsWith(QStringLiteral("qt_"));
        const bool takesTab = widget->focusPolicy() & Qt::TabFocus;
        const bool hasText = button && !button->text().isEmpty();
        if (isOurs && takesTab && !hasText && widget->accessibleName().isEmpty())
            unnamed << QStringLiteral("%1 %2").arg(
                QString::fromUtf8(widget->metaObject()->className()), widget->objectName());
    }
    return unnamed;
}

} // namespace himpun::app::support
