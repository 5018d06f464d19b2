// SPDX-License-Identifier: GPL-3.0-or-later
// Twelve months at a glance: days worked and days off.  Each kind of day has a shape of its own
// besides its colour; the words stand in the tool tip and in the table beside it.
#pragma once

#include "himpun/reading/calendar_year.h"

#include <QWidget>

namespace himpun::app
{

class YearView : public QWidget
{
    Q_OBJECT
public:
    explicit YearView(QWidget *parent = nullptr);

    void setYear(reading::CalendarYear year, base::Date today);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintMonth(QPainter &painter, std::size_t month) const;
    void paintDay(QPainter &painter, const reading::CalendarDay &day, const QRectF &cell) const;
    void paintLegend(QPainter &painter) const;
    int legendHeight() const;
    int monthsAcross() const;
    QRectF areaOf(std::size_t month) const;
    QRectF cellOf(std::size_t month, const reading::CalendarDay &day) const;
    const reading::CalendarDay *dayAt(const QPointF &point) const;

    reading::CalendarYear m_year;
    base::Date m_today;
};

} // namespace himpun::app
