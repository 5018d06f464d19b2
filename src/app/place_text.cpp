// SPDX-License-Identifier: GPL-3.0-or-later
#include "place_text.h"

#include <QStringList>
#include <QUrl>

namespace himpun::app
{

namespace
{

QString escaped(const std::string &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(id)));
}

std::string unescaped(const QString &part)
{
    return QUrl::fromPercentEncoding(part.toLatin1()).toStdString();
}

QString textOf(const AtSheet &place)
{
    QStringList parts{QStringLiteral("sheet"), escaped(place.cycle.text)};
    if (place.unit)
        parts << escaped(place.unit->text);
    if (place.unit && place.cell)
        parts << escaped(place.cell->row) << QString::number(place.cell->column);
    return parts.join(u'/');
}

AtSheet sheetFrom(const QStringList &parts)
{
    AtSheet place{{unescaped(parts[1])}, std::nullopt};
    if (parts.size() > 2)
        place.unit = workflow::UnitId{unescaped(parts[2])};
    if (parts.size() > 4)
        place.cell = CellPlace{unescaped(parts[3]), parts[4].toInt()};
    return place;
}

} // namespace

QString textOf(const Place &place)
{
    if (const auto *sheet = std::get_if<AtSheet>(&place))
        return textOf(*sheet);
    if (const auto *cycle = std::get_if<AtCycle>(&place))
        return QStringLiteral("cycle/") + escaped(cycle->cycle.text);
    if (std::holds_alternative<AtCycles>(place))
        return QStringLiteral("cycles");
    if (std::holds_alternative<AtSops>(place))
        return QStringLiteral("sops");
    if (std::holds_alternative<AtSettings>(place))
        return QStringLiteral("settings");
    return QStringLiteral("tasks");
}

Place placeFrom(const QString &text)
{
    const QStringList parts = text.split(u'/');
    if (parts[0] == u"sheet" && parts.size() > 1)
        return sheetFrom(parts);
    if (parts[0] == u"cycle" && parts.size() > 1)
        return AtCycle{{unescaped(parts[1])}};
    if (parts[0] == u"cycles")
        return AtCycles{};
    if (parts[0] == u"sops")
        return AtSops{};
    if (parts[0] == u"settings")
        return AtSettings{};
    return AtTasks{};
}

} // namespace himpun::app
