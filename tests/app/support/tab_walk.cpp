// SPDX-License-Identifier: GPL-3.0-or-later
#include "tab_walk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QRadioButton>
#include <QStringList>
#include <QTest>

#include <algorithm>

namespace himpun::app::support
{

namespace
{

constexpr int mostSteps = 120;

bool takesTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isVisible() && widget.isEnabled()
           && !widget.focusProxy() && !widget.objectName().startsWith(QStringLiteral("qt_"));
}

QString nameOf(const QWidget &widget)
{
    return QStringLiteral("%1 %2").arg(QLatin1String(widget.metaObject()->className()),
                                       widget.objectName());
}

QList<QWidget *> wayOf(QWidget &view)
{
    QList<QWidget *> way;
    QWidget *at = &view;
    do {
        if (view.isAncestorOf(at) && takesTab(*at))
            way << at;
        at = at->nextInFocusChain();
    } while (at != &view);
    return way;
}

bool isBefore(const QWidget &second, const QWidget &first)
{
    const QRect one(first.mapToGlobal(QPoint()), first.size());
    const QRect two(second.mapToGlobal(QPoint()), second.size());
    const bool areInOneColumn = two.left() < one.right() && one.left() < two.right();
    if (two.bottom() < one.top() && areInOneColumn)
        return true;
    const bool areBeside = two.top() < one.bottom() && one.top() < two.bottom();
    return areBeside && two.right() < one.left();
}

/// Of several that exclude each other, Tab comes to the chosen one alone.
bool isOtherChoice(const QWidget &widget)
{
    const auto *radio = qobject_cast<const QRadioButton *>(&widget);
    return radio && radio->autoExclusive() && !radio->isChecked();
}

} // namespace

QString unreached(QWidget &view)
{
    QList<QWidget *> wanted = wayOf(view);
    if (wanted.isEmpty())
        return {};
    wanted.front()->setFocus();
    for (int step = 0; step < mostSteps && !wanted.isEmpty(); ++step) {
        QWidget *at = QApplication::focusWidget();
        if (!at)
            break;
        wanted.removeAll(at);
        QTest::keyClick(at, at->inherits("himpun::app::SheetView") ? Qt::Key_F6 : Qt::Key_Tab);
    }
    QStringList lines;
    for (const QWidget *widget : wanted) {
        if (!isOtherChoice(*widget))
            lines << nameOf(*widget);
    }
    return lines.join(u'\n');
}

QString outOfOrder(QWidget &view)
{
    const QList<QWidget *> way = wayOf(view);
    QStringList lines;
    for (qsizetype at = 1; at < way.size(); ++at) {
        const QWidget &first = *way[at - 1];
        const QWidget &second = *way[at];
        const bool isPrimary = first.property("primary").toBool();
        if (first.parentWidget() == second.parentWidget() && !isPrimary && isBefore(second, first))
            lines << QStringLiteral("%1 before %2").arg(nameOf(first), nameOf(second));
    }
    return lines.join(u'\n');
}

} // namespace himpun::app::support
