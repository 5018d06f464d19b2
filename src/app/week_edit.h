// SPDX-License-Identifier: GPL-3.0-or-later
// The office hours of a week to type into.  Monday to Thursday stand in one line while they are
// alike; Friday has its own hours nearly everywhere.
#pragma once

#include "himpun/calendar/working_calendar.h"

#include <QStringList>
#include <QWidget>

#include <array>

class QLabel;

namespace himpun::app
{

class HoursEdit;

class WeekEdit : public QWidget
{
    Q_OBJECT
public:
    explicit WeekEdit(QWidget *parent = nullptr);

    void setWeek(const calendar::Week &week);
    /// Each day in a line of its own, or those that are alike in one.
    void setApart(bool isApart);

    /// As typed; what cannot be read is added to \a faults.
    calendar::Week week(QStringList &faults) const;

private:
    struct Line {
        QLabel *caption;
        HoursEdit *hours;
        bool isAsAbove = false; ///< hidden: the day has the hours of the line above
    };
    void group(bool isApart);

    std::array<Line, 7> m_lines;
};

} // namespace himpun::app
