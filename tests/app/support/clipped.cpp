// SPDX-License-Identifier: GPL-3.0-or-later
#include "clipped.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QStringList>
#include <QTabBar>

namespace himpun::app::support
{

namespace
{

constexpr QSize screen(1366, 768);
constexpr int arrowOfACombo = 24;

int widthOf(const QWidget &widget, const QString &words)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, words).width();
}

bool isClipped(const QLabel &label)
{
    if (label.text().isEmpty() || label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height();
    return widthOf(label, label.text()) > label.width()
           || label.fontMetrics().height() > label.height();
}

bool isClipped(const QAbstractButton &button)
{
    return !button.text().isEmpty()
           && (widthOf(button, button.text()) > button.contentsRect().width()
               || button.fontMetrics().height() > button.height());
}

bool isClipped(const QComboBox &box)
{
    return box.sizeAdjustPolicy() != QComboBox::AdjustToMinimumContentsLengthWithIcon
           && widthOf(box, box.currentText()) > box.width() - arrowOfACombo;
}

bool isClipped(const QTabBar &bar)
{
    for (int tab = 0; tab < bar.count(); ++tab) {
        if (widthOf(bar, bar.tabText(tab)) > bar.tabRect(tab).width()
            || bar.tabRect(tab).right() > bar.width())
            return true;
    }
    return false;
}

/// Words of sections that do not fit, each with the room it has and needs.
QStringList clippedSections(const QHeaderView &header)
{
    QStringList sections;
    if (header.orientation() == Qt::Vertical)
        return sections;
    for (int section = 0; section < header.count(); ++section) {
        const QString words =
            header.model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        const int needed = widthOf(header, words);
        if (!header.isSectionHidden(section) && needed > header.sectionSize(section))
            sections << QStringLiteral("header “%1” has %2 of %3")
                            .arg(words)
                            .arg(header.sectionSize(section))
                            .arg(needed);
    }
    return sections;
}

template <class Widget>
void look(const QWidget &view, QStringList &lines)
{
    for (const Widget *widget : view.findChildren<Widget *>()) {
        if (!widget->isVisible() || !isClipped(*widget))
            continue;
        const QVariant words = widget->property("text");
        lines << QStringLiteral("%1 %2 “%3” has %4 × %5 of %6 × %7")
                     .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                          words.toString().left(60))
                     .arg(widget->width())
                     .arg(widget->height())
                     .arg(widthOf(*widget, words.toString()))
                     .arg(widget->hasHeightForWidth() ? widget->heightForWidth(widget->width())
                                                      : widget->fontMetrics().height());
    }
}

} // namespace

QString clipped(const QWidget &view)
{
    QStringList lines;
    look<QLabel>(view, lines);
    look<QAbstractButton>(view, lines);
    look<QComboBox>(view, lines);
    look<QTabBar>(view, lines);
    for (const QHeaderView *header : view.findChildren<QHeaderView *>()) {
        if (header->isVisible())
            lines << clippedSections(*header);
    }
    const QSize needed = view.window()->minimumSizeHint().expandedTo(view.window()->minimumSize());
    if (needed.width() > screen.width() || needed.height() > screen.height())
        lines
            << QStringLiteral("the window needs %1 × %2").arg(needed.width()).arg(needed.height());
    return lines.join(u'\n');
}

} // namespace himpun::app::support
