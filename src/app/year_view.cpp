// SPDX-License-Identifier: GPL-3.0-or-later
#include "year_view.h"

#include "himpun/models/shown.h"
#include "himpun/text/format.h"
#include "himpun/text/labels.h"
#include "theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace himpun::app
{

namespace
{

constexpr int months = 12;
constexpr int weeks = 6, weekdays = 7;
constexpr double gap = 14;

using models::shown;

/// Monday is 0.
unsigned weekdayOf(base::Date date)
{
    return std::chrono::weekday(std::chrono::sys_days(date)).iso_encoding() - 1;
}

QFont smaller(QFont font, double by)
{
    font.setPointSizeF(font.pointSizeF() * by);
    return font;
}

QString wordsFor(const reading::CalendarDay &day)
{
    QStringList words{shown(text::dateWithWeekday(day.date))};
    if (day.kind)
        words << shown(text::label(*day.kind));
    if (!day.name.empty())
        words << shown(day.name);
    if (!day.kind)
        words << (day.isWorked ? YearView::tr("hari kerja") : YearView::tr("bukan hari kerja"));
    return words.join(QStringLiteral(" · "));
}

/// A full box is a day off by decree, a box of lines cuti bersama, a corner the office's own.
void paintKind(QPainter &painter, calendar::DayKind kind, const QRectF &box)
{
    const Colours &c = colours();
    painter.setPen(Qt::NoPen);
    switch (kind) {
    case calendar::DayKind::Holiday:
        painter.setBrush(c.errorSoft);
        painter.drawRect(box);
        painter.setPen(QPen(c.late, 1));
        painter.drawLine(box.bottomLeft(), box.bottomRight());
        break;
    case calendar::DayKind::CollectiveLeave:
        painter.setPen(QPen(c.returned, 1, Qt::DashLine));
        painter.setBrush(c.warningSoft);
        painter.drawRect(box);
        break;
    case calendar::DayKind::LocalHoliday: {
        painter.setBrush(c.late);
        const double corner = box.height() / 3;
        painter.drawPolygon(QPolygonF{{box.topRight(), box.topRight() - QPointF(corner, 0),
                                       box.topRight() + QPointF(0, corner)}});
        painter.setPen(QPen(c.late, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
        break;
    }
    case calendar::DayKind::ExtraWorkday:
        painter.setPen(QPen(c.done, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box);
        break;
    }
}

} // namespace

YearView::YearView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void YearView::setYear(reading::CalendarYear year, base::Date today)
{
    m_year = std::move(year);
    m_today = today;
    setAccessibleDescription(tr("%n hari kerja dalam setahun", nullptr, m_year.workingDays));
    update();
}

QSize YearView::minimumSizeHint() const
{
    const QFontMetrics metrics(smaller(font(), 0.8));
    const int width =
        monthsAcross() * weekdays * (metrics.horizontalAdvance(QStringLiteral("00")) + 3);
    return {width + 3 * static_cast<int>(gap),
            months / monthsAcross() * (weeks + 3) * (metrics.height() - 1) + legendHeight()};
}

/// Four months beside each other, or three where the text is large.
int YearView::monthsAcross() const
{
    return isLargeText() ? 3 : 4;
}

int YearView::legendHeight() const
{
    return fontMetrics().height() + 8;
}

QRectF YearView::areaOf(std::size_t month) const
{
    const int across = monthsAcross(), down = months / across;
    const double width = (this->width() - gap * (across - 1)) / across;
    const double height = (this->height() - legendHeight() - gap * (down - 1)) / down;
    const auto column = static_cast<double>(month % static_cast<std::size_t>(across));
    const auto row = static_cast<double>(month / static_cast<std::size_t>(across));
    return {column * (width + gap), row * (height + gap), width, height};
}

QRectF YearView::cellOf(std::size_t month, const reading::CalendarDay &day) const
{
    const QRectF area = areaOf(month);
    const double width = area.width() / weekdays;
    const double height = area.height() / (weeks + 2); // the title and the weekdays
    const auto &days = m_year.months[month].days;
    const unsigned place = weekdayOf(days.front().date) + static_cast<unsigned>(day.date.day()) - 1;
    return {area.left() + place % weekdays * width, area.top() + (2 + place / weekdays) * height,
            width, height};
}

void YearView::paintDay(QPainter &painter, const reading::CalendarDay &day,
                        const QRectF &cell) const
{
    const Colours &c = colours();
    const QRectF box = cell.adjusted(1.5, 1, -1.5, -1);
    if (day.kind)
        paintKind(painter, *day.kind, box);
    else if (day.inSeason && day.isWorked) {
        painter.setPen(QPen(c.open, 1, Qt::DotLine));
        painter.drawLine(box.bottomLeft(), box.bottomRight());
    }
    if (day.date == m_today) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 3, 3);
    }
    QFont font = smaller(this->font(), 0.85);
    font.setBold(day.kind && !day.isWorked);
    painter.setFont(font);
    painter.setPen(day.isWorked ? c.text : day.kind ? c.late : c.muted);
    painter.drawText(cell, Qt::AlignCenter, QString::number(static_cast<unsigned>(day.date.day())));
}

void YearView::paintMonth(QPainter &painter, std::size_t month) const
{
    const Colours &c = colours();
    const reading::CalendarMonth &shownMonth = m_year.months[month];
    const QRectF area = areaOf(month);
    const double line = area.height() / (weeks + 2);
    QFont title = smaller(font(), 0.95);
    title.setWeight(QFont::DemiBold);
    painter.setFont(title);
    painter.setPen(c.text);
    const QRectF head(area.left(), area.top(), area.width(), line);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                     shown(text::monthName(static_cast<unsigned>(month) + 1)));
    painter.setFont(smaller(font(), 0.85));
    painter.setPen(c.muted);
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter,
                     tr("%n hari", nullptr, shownMonth.workingDays));
    const QStringList names{tr("Sn"), tr("Sl"), tr("Rb"), tr("Km"), tr("Jm"), tr("Sb"), tr("Mg")};
    const double width = area.width() / weekdays;
    for (int day = 0; day < weekdays; ++day)
        painter.drawText(QRectF(area.left() + day * width, area.top() + line, width, line),
                         Qt::AlignCenter, names[day]);
    for (const reading::CalendarDay &day : shownMonth.days)
        paintDay(painter, day, cellOf(month, day));
}

void YearView::paintLegend(QPainter &painter) const
{
    using calendar::DayKind;
    const double top = height() - legendHeight() + 4;
    const double size = legendHeight() - 8;
    double x = 0;
    painter.setFont(smaller(font(), 0.85));
    const auto entry = [&](const QString &words, auto draw) {
        const QRectF box(x + 1, top, size, size - 2);
        draw(box);
        painter.setPen(colours().muted);
        x += size + 6;
        painter.drawText(QPointF(x, top + size - 5), words);
        x += painter.fontMetrics().horizontalAdvance(words) + 8;
    };
    for (const auto kind :
         {DayKind::Holiday, DayKind::CollectiveLeave, DayKind::LocalHoliday, DayKind::ExtraWorkday})
        entry(shown(text::label(kind)), [&](const QRectF &box) { paintKind(painter, kind, box); });
    entry(tr("Jam Ramadan"), [&](const QRectF &box) {
        painter.setPen(QPen(colours().open, 1, Qt::DotLine));
        painter.drawLine(box.bottomLeft(), box.bottomRight());
    });
}

void YearView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t month = 0; month < m_year.months.size(); ++month) {
        if (!m_year.months[month].days.empty())
            paintMonth(painter, month);
    }
    paintLegend(painter);
}

const reading::CalendarDay *YearView::dayAt(const QPointF &point) const
{
    for (std::size_t month = 0; month < m_year.months.size(); ++month) {
        for (const reading::CalendarDay &day : m_year.months[month].days) {
            if (cellOf(month, day).contains(point))
                return &day;
        }
    }
    return nullptr;
}

bool YearView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const reading::CalendarDay *day = dayAt(help->pos()))
        QToolTip::showText(help->globalPos(), wordsFor(*day).toHtmlEscaped(), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace himpun::app
