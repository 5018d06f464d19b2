// SPDX-License-Identifier: GPL-3.0-or-later
#include "hours_text.h"

#include "himpun/models/shown.h"
#include "himpun/text/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace himpun::app
{

namespace
{

using models::shown;

struct OfficeHours {
    Q_DECLARE_TR_FUNCTIONS(OfficeHours)
};

constexpr int minutesOfADay = 24 * 60;

QString intervalText(const calendar::Interval &interval)
{
    const auto clock = [](int minute) {
        return QStringLiteral("%1.%2")
            .arg(minute / 60, 2, 10, QLatin1Char('0'))
            .arg(minute % 60, 2, 10, QLatin1Char('0'));
    };
    return clock(interval.from) + QStringLiteral("–") + clock(interval.to);
}

std::optional<calendar::Interval> intervalIn(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*(\\d{1,2})(?:[.:](\\d{2}))?\\s*(?:-|–|—|s\\.?d\\.?|sampai)"
                       "\\s*(\\d{1,2})(?:[.:](\\d{2}))?\\s*$"));
    const QRegularExpressionMatch found = form.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    const auto number = [&](int group) { return found.captured(group).toInt(); };
    const calendar::Interval interval{number(1) * 60 + number(2), number(3) * 60 + number(4)};
    const bool isClock = number(2) < 60 && number(4) < 60;
    if (!isClock || interval.from >= interval.to || interval.to > minutesOfADay)
        return std::nullopt;
    return interval;
}

QString hoursText(const calendar::Hours &hours)
{
    if (hours.empty())
        return OfficeHours::tr("libur");
    QStringList stretches;
    int minutes = 0;
    for (const calendar::Interval &interval : hours) {
        stretches << intervalText(interval);
        minutes += interval.to - interval.from;
    }
    return QStringLiteral("%1 (%2)").arg(stretches.join(QStringLiteral(", ")),
                                         shown(text::workingTime(minutes)));
}

} // namespace

TypedHours typedHours(const calendar::Hours &hours)
{
    if (hours.empty())
        return {};
    QStringList breaks;
    for (std::size_t at = 1; at < hours.size(); ++at) {
        if (hours[at - 1].to != hours[at].from)
            breaks << intervalText({hours[at - 1].to, hours[at].from});
    }
    return {intervalText({hours.front().from, hours.back().to}), breaks.join(QStringLiteral(", "))};
}

std::optional<calendar::Hours> hoursIn(const TypedHours &typed)
{
    const QStringList breaks = typed.breaks.split(u',', Qt::SkipEmptyParts);
    if (typed.span.trimmed().isEmpty())
        return typed.breaks.trimmed().isEmpty() ? std::optional(calendar::Hours()) : std::nullopt;
    const auto span = intervalIn(typed.span);
    if (!span)
        return std::nullopt;
    calendar::Hours hours;
    int opens = span->from;
    for (const QString &text : breaks) {
        const auto pause = intervalIn(text);
        if (!pause || pause->from <= opens || pause->to >= span->to)
            return std::nullopt;
        hours.push_back({opens, pause->from});
        opens = pause->to;
    }
    hours.push_back({opens, span->to});
    return hours;
}

QString weekdays(int first, int last)
{
    const QStringList names{OfficeHours::tr("Senin"), OfficeHours::tr("Selasa"),
                            OfficeHours::tr("Rabu"),  OfficeHours::tr("Kamis"),
                            OfficeHours::tr("Jumat"), OfficeHours::tr("Sabtu"),
                            OfficeHours::tr("Minggu")};
    return first == last ? names[first] : names[first] + QStringLiteral("–") + names[last];
}

QStringList weekLines(const calendar::Week &week)
{
    const int days = static_cast<int>(week.size());
    const auto on = [&](int day) { return week[static_cast<std::size_t>(day)]; };
    QStringList lines;
    for (int first = 0, last = 0; first < days; first = last + 1) {
        for (last = first; last + 1 < days && on(last + 1) == on(first);)
            ++last;
        lines << QStringLiteral("%1: %2").arg(weekdays(first, last), hoursText(on(first)));
    }
    return lines;
}

} // namespace himpun::app
