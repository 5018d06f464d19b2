// SPDX-License-Identifier: GPL-3.0-or-later
#include "week_edit.h"

#include "hours_edit.h"

#include <QGridLayout>
#include <QLabel>

namespace himpun::app
{

namespace
{

constexpr int friday = 4;

} // namespace

WeekEdit::WeekEdit(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(14);
    layout->setColumnStretch(1, 1);
    for (int day = 0; day < static_cast<int>(m_lines.size()); ++day) {
        Line &line = m_lines[static_cast<std::size_t>(day)];
        line = {new QLabel, new HoursEdit};
        line.hours->setObjectName(QStringLiteral("hoursEdit%1").arg(day));
        line.caption->setBuddy(line.hours);
        layout->addWidget(line.caption, day, 0);
        layout->addWidget(line.hours, day, 1);
    }
}

void WeekEdit::setWeek(const calendar::Week &week)
{
    for (std::size_t day = 0; day < m_lines.size(); ++day)
        m_lines[day].hours->setTyped(typedHours(week[day]));
    group(false);
}

void WeekEdit::setApart(bool isApart)
{
    for (std::size_t day = 1; day < m_lines.size(); ++day) {
        if (m_lines[day].isAsAbove)
            m_lines[day].hours->setTyped(m_lines[day - 1].hours->typed());
    }
    group(isApart);
}

void WeekEdit::group(bool isApart)
{
    const int days = static_cast<int>(m_lines.size());
    const auto on = [this](int day) -> Line & { return m_lines[static_cast<std::size_t>(day)]; };
    for (int day = 0; day < days; ++day)
        on(day).isAsAbove = !isApart && day > 0 && day < friday
                            && on(day).hours->typed() == on(day - 1).hours->typed();
    for (int first = 0; first < days; ++first) {
        int last = first;
        while (last + 1 < days && on(last + 1).isAsAbove)
            ++last;
        const QString words = weekdays(first, last);
        on(first).caption->setText(words);
        on(first).hours->setDays(words);
        on(first).caption->setVisible(!on(first).isAsAbove);
        on(first).hours->setVisible(!on(first).isAsAbove);
    }
}

calendar::Week WeekEdit::week(QStringList &faults) const
{
    calendar::Week week;
    for (std::size_t day = 0; day < m_lines.size(); ++day) {
        if (m_lines[day].isAsAbove) {
            week[day] = week[day - 1];
            continue;
        }
        const auto hours = hoursIn(m_lines[day].hours->typed());
        if (hours)
            week[day] = *hours;
        else
            faults << tr("Jam kerja %1 tidak terbaca. Tulis seperti 07.30–16.00, istirahat "
                         "12.00–13.00; kosongkan keduanya bila libur.")
                          .arg(m_lines[day].caption->text());
    }
    return week;
}

} // namespace himpun::app
