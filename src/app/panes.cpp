// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes.h"

#include <QApplication>
#include <QSplitter>

namespace himpun::app
{

namespace
{

bool holds(const QWidget &pane, const QWidget *widget)
{
    return widget && (widget == &pane || pane.isAncestorOf(widget));
}

bool takesFocus(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus);
}

/// The first in tab order; nullptr where there is none.
QWidget *firstIn(QWidget &pane)
{
    QWidget *widget = &pane;
    do {
        if (holds(pane, widget) && takesFocus(*widget))
            return widget;
        widget = widget->nextInFocusChain();
    } while (widget != &pane);
    return nullptr;
}

} // namespace

std::vector<QWidget *> panesOf(QWidget &page)
{
    const auto *splitter = page.findChild<QSplitter *>();
    if (!splitter)
        return {&page};
    std::vector<QWidget *> panes;
    for (int at = 0; at < splitter->count(); ++at)
        panes.push_back(splitter->widget(at));
    return panes;
}

void focusNext(const std::vector<QWidget *> &panes)
{
    const std::size_t count = panes.size();
    std::size_t present = count - 1;
    for (std::size_t at = 0; at < count; ++at) {
        if (holds(*panes[at], QApplication::focusWidget()))
            present = at;
    }
    for (std::size_t step = 1; step < count; ++step) {
        if (QWidget *next = firstIn(*panes[(present + step) % count]))
            return next->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace himpun::app
