// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "house_style.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>

namespace himpun::app
{

namespace
{

constexpr int ordinaryPoints = 10;

Colours light()
{
    Colours c;
    c.window = QColor(0xF3F5F7);
    c.base = QColor(0xFFFFFF);
    c.alternate = QColor(0xF7F9FA);
    c.text = QColor(0x1A2630);
    c.muted = QColor(0x566573);
    c.border = QColor(0xD3DAE0);
    c.accent = QColor(0x0B6661);
    c.accentText = QColor(0xFFFFFF);
    c.accentSoft = QColor(0xDCEEEC);
    c.navigation = QColor(0x10303A);
    c.navigationText = QColor(0xD9E6EA);
    c.navigationChosen = QColor(0x1D4B57);
    c.navigationMark = QColor(0x49BDB4);
    c.scroll = QColor(0x8A97A3);
    c.done = QColor(0x1B7245);
    c.open = QColor(0x1D5BB5);
    c.late = QColor(0xB3261E);
    c.returned = QColor(0x8A5200);
    c.paused = QColor(0x5B6770);
    c.warningSoft = QColor(0xFFF3DC);
    c.errorSoft = QColor(0xFDE7E5);
    c.doneSoft = QColor(0xE3F3EA);
    return c;
}

Colours dark()
{
    Colours c;
    c.isDark = true;
    c.window = QColor(0x151B20);
    c.base = QColor(0x1C242B);
    c.alternate = QColor(0x212A32);
    c.text = QColor(0xE4EBF1);
    c.muted = QColor(0xA3B2BF);
    c.border = QColor(0x35424D);
    c.accent = QColor(0x49BDB4);
    c.accentText = QColor(0x04211F);
    c.accentSoft = QColor(0x1C3B3B);
    c.navigation = QColor(0x0D1317);
    c.navigationText = QColor(0xC9D6DD);
    c.navigationChosen = QColor(0x22343D);
    c.navigationMark = QColor(0x49BDB4);
    c.scroll = QColor(0x64747F);
    c.done = QColor(0x63CB94);
    c.open = QColor(0x86B6FF);
    c.late = QColor(0xFF9088);
    c.returned = QColor(0xF5BE6B);
    c.paused = QColor(0xA7B3BC);
    c.warningSoft = QColor(0x3A3020);
    c.errorSoft = QColor(0x412423);
    c.doneSoft = QColor(0x1D3428);
    return c;
}

Colours &current()
{
    static Colours chosen = light();
    return chosen;
}

bool systemIsDark(const QPalette &system)
{
    return system.color(QPalette::Window).lightness() < 128;
}

QPalette paletteFrom(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.base);
    palette.setColor(QPalette::AlternateBase, c.alternate);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.base);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::ToolTipBase, c.base);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.accentText);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Midlight, c.border.lighter(108));
    palette.setColor(QPalette::Dark, c.border.darker(120));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.muted);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    return palette;
}

/// The style sheet names colours as @accent, and sizes of headings as @heading1.
QString styleSheet(const Colours &c, double points)
{
    QFile file(QStringLiteral(":/himpun/style/himpun.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<const char *, QColor> names[] = {
        {"@navigationChosen", c.navigationChosen},
        {"@navigationMark", c.navigationMark},
        {"@navigationText", c.navigationText},
        {"@navigation", c.navigation},
        {"@accentText", c.accentText},
        {"@accentSoft", c.accentSoft},
        {"@accent", c.accent},
        {"@border", c.border},
        {"@scroll", c.scroll},
        {"@muted", c.muted},
        {"@alternate", c.alternate},
        {"@base", c.base},
        {"@window", c.window},
        {"@text", c.text},
        {"@late", c.late},
        {"@returned", c.returned},
        {"@warningSoft", c.warningSoft},
        {"@errorSoft", c.errorSoft},
        {"@doneSoft", c.doneSoft},
        {"@done", c.done},
    };
    for (const auto &[name, colour] : names)
        sheet.replace(QLatin1String(name), colour.name());
    for (int steps = 1; steps <= 5; ++steps)
        sheet.replace(QStringLiteral("@heading%1").arg(steps),
                      QStringLiteral("%1pt").arg(points * (1.0 + 0.17 * steps)));
    return sheet;
}

} // namespace

Appearance appearanceNamed(const QString &name)
{
    if (name == u"light")
        return Appearance::Light;
    return name == u"dark" ? Appearance::Dark : Appearance::System;
}

const Colours &colours()
{
    return current();
}

double textScale()
{
    return QApplication::font().pointSizeF() / ordinaryPoints;
}

bool isLargeText()
{
    return textScale() > 1.25;
}

bool isHugeText()
{
    return textScale() > 1.5;
}

int scaled(int pixels)
{
    return qRound(pixels * textScale());
}

void dress(QApplication &application, Appearance appearance, int percent)
{
    static const QPalette system = application.palette();
    const bool wantsDark = appearance == Appearance::Dark
                           || (appearance == Appearance::System && systemIsDark(system));
    current() = wantsDark ? dark() : light();
    application.setStyle(new HouseStyle);
    application.setPalette(paletteFrom(current()));
    QFont font(QFontDatabase::families().contains(QStringLiteral("Noto Sans"))
                   ? QStringLiteral("Noto Sans")
                   : application.font().family());
    font.setPointSizeF(ordinaryPoints * percent / 100.0);
    application.setFont(font);
    application.setStyleSheet(styleSheet(current(), font.pointSizeF()));
}

} // namespace himpun::app
