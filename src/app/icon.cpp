// SPDX-License-Identifier: GPL-3.0-or-later
#include "icon.h"

#include "icon_drawing.h"
#include "theme.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>

namespace himpun::app
{

namespace
{

constexpr double grid = 24;
constexpr double stroke = 1.8;

class LineIcon : public QIconEngine
{
public:
    LineIcon(QPainterPath drawing, Ground ground) : m_drawing(std::move(drawing)), m_ground(ground)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / grid, rect.height() / grid);
        painter->setPen(QPen(inkFor(mode), stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(m_drawing);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIcon(m_drawing, m_ground); }

private:
    QColor inkFor(QIcon::Mode mode) const
    {
        if (m_ground == Ground::Navigation)
            return mode == QIcon::Selected ? QColor(Qt::white) : colours().navigationText;
        switch (mode) {
        case QIcon::Disabled: return colours().muted;
        case QIcon::Selected: return colours().accentText;
        case QIcon::Normal:
        case QIcon::Active: break;
        }
        return colours().text;
    }

    QPainterPath m_drawing;
    Ground m_ground;
};

} // namespace

QIcon icon(const QString &name, Ground ground)
{
    QFile file(QStringLiteral(":/himpun/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new LineIcon(drawingFrom(file.readAll()), ground));
}

QIcon programIcon()
{
    QIcon icon;
    const QDir folder(QStringLiteral(":/himpun/icons/app"));
    for (const QString &file : folder.entryList({QStringLiteral("*.png")}, QDir::Files))
        icon.addFile(folder.filePath(file));
    return icon;
}

} // namespace himpun::app
