// SPDX-License-Identifier: GPL-3.0-or-later
// The office hours of one day, or of days that are alike, to type into: from opening to closing,
// and the breaks.
#pragma once

#include "hours_text.h"

#include <QWidget>

class QLineEdit;

namespace himpun::app
{

class HoursEdit : public QWidget
{
    Q_OBJECT
public:
    explicit HoursEdit(QWidget *parent = nullptr);

    void setTyped(const TypedHours &hours);
    TypedHours typed() const;
    void setDays(const QString &days); ///< whose hours they are, for a screen reader

private:
    QLineEdit *m_span;
    QLineEdit *m_breaks;
};

} // namespace himpun::app
