// SPDX-License-Identifier: GPL-3.0-or-later
#include "tall_contents.h"

#include <QEvent>
#include <QLayout>
#include <QScrollArea>

namespace himpun::app
{

TallContents::TallContents(QScrollArea *area) : QObject(area), m_area(area)
{
    area->viewport()->installEventFilter(this);
    area->widget()->installEventFilter(this);
}

bool TallContents::eventFilter(QObject *watched, QEvent *event)
{
    const bool isWider = watched == m_area->viewport() && event->type() == QEvent::Resize;
    const bool isLonger = watched == m_area->widget() && event->type() == QEvent::LayoutRequest;
    const QLayout *layout = m_area->widget() ? m_area->widget()->layout() : nullptr;
    if ((isWider || isLonger) && layout && layout->hasHeightForWidth())
        m_area->widget()->setMinimumHeight(
            layout->totalHeightForWidth(m_area->viewport()->width()));
    return false;
}

QScrollArea *scrolled(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    new TallContents(area);
    return area;
}

} // namespace himpun::app
