// SPDX-License-Identifier: GPL-3.0-or-later
#include "hours_edit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace himpun::app
{

HoursEdit::HoursEdit(QWidget *parent)
    : QWidget(parent), m_span(new QLineEdit), m_breaks(new QLineEdit)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_span, 2);
    layout->addWidget(new QLabel(tr("istirahat")));
    layout->addWidget(m_breaks, 3);
    m_span->setObjectName(QStringLiteral("spanEdit"));
    m_span->setPlaceholderText(tr("libur"));
    m_breaks->setObjectName(QStringLiteral("breaksEdit"));
    m_breaks->setPlaceholderText(tr("tidak ada"));
    setFocusProxy(m_span);
    setDays({});
}

void HoursEdit::setTyped(const TypedHours &hours)
{
    m_span->setText(hours.span);
    m_breaks->setText(hours.breaks);
}

TypedHours HoursEdit::typed() const
{
    return {m_span->text(), m_breaks->text()};
}

void HoursEdit::setDays(const QString &days)
{
    m_span->setAccessibleName(tr("Jam kerja %1").arg(days).trimmed());
    m_breaks->setAccessibleName(tr("Istirahat %1").arg(days).trimmed());
}

} // namespace himpun::app
