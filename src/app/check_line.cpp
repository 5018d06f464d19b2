// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_line.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>

namespace himpun::app
{

CheckLine::CheckLine(const QString &words, QWidget *parent)
    : QWidget(parent), m_box(new QCheckBox(this))
{
    m_box->setObjectName(QStringLiteral("box"));
    m_box->setAccessibleName(words);
    auto *label = new QLabel(words, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_box, 0, Qt::AlignTop);
    line->addWidget(label, 1);
}

void CheckLine::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        m_box->toggle();
}

} // namespace himpun::app
