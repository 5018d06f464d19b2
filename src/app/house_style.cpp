// SPDX-License-Identifier: GPL-3.0-or-later
#include "house_style.h"

#include "choice_list.h"
#include "theme.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace himpun::app
{

namespace
{

constexpr double corner = 5;
constexpr int fieldPadding = 4; ///< more than Fusion leaves before the words of a field
constexpr int cellPadding = 6;  ///< so that words stand below those of the header

void drawField(QPainter &painter, const QStyleOption &option)
{
    const Colours &c = colours();
    const bool isFocused = option.state & QStyle::State_HasFocus;
    const double line = isFocused ? 2 : 1;
    painter.setPen(QPen(isFocused ? c.accent : c.border, line));
    painter.setBrush(option.state & QStyle::State_Enabled ? c.base : c.window);
    const QRectF inside = QRectF(option.rect).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.drawRoundedRect(inside, corner, corner);
}

void drawChevron(QPainter &painter, const QRect &area, bool isUp, bool isEnabled)
{
    const Colours &c = colours();
    const double half = 4 * textScale();
    const double height = (isUp ? -half : half) / 2;
    const QPointF at = QRectF(area).center();
    painter.setPen(
        QPen(isEnabled ? c.muted : c.border, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF(
        {at + QPointF(-half, -height), at + QPointF(0, height), at + QPointF(half, -height)}));
}

/// The ground of a box or ring to be ticked.
void prepareSign(QPainter &painter, const QStyleOption &option)
{
    const Colours &c = colours();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor line = isEnabled ? (isOn ? c.accent : c.muted) : c.border;
    painter.setPen(QPen(line, 1.2));
    painter.setBrush(isOn ? line : (isEnabled ? c.base : c.window));
}

void drawTickBox(QPainter &painter, const QStyleOption &option)
{
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    prepareSign(painter, option);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(
        QPen(colours().accentText, box.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (option.state & QStyle::State_On)
        painter.drawPolyline(QPolygonF({at(0.24, 0.53), at(0.43, 0.72), at(0.77, 0.31)}));
    else if (option.state & QStyle::State_NoChange)
        painter.drawLine(at(0.26, 0.5), at(0.74, 0.5));
}

void drawRing(QPainter &painter, const QStyleOption &option)
{
    const QRectF ring = QRectF(option.rect).adjusted(1, 1, -1, -1);
    prepareSign(painter, option);
    painter.drawEllipse(ring);
    if (!(option.state & QStyle::State_On))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().accentText);
    painter.drawEllipse(ring.center(), ring.width() / 5, ring.width() / 5);
}

} // namespace

HouseStyle::HouseStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) { }

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin: return cellPadding;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_ButtonIconSize:
    case PM_SmallIconSize: return scaled(16);
    case PM_ListViewIconSize: return scaled(20);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

/// What a question proposes stands at the right, as in the dialogs of our own.
int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    if (hint == SH_DialogButtonLayout)
        return QDialogButtonBox::GnomeLayout;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                   const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ComboBox)
        size.rwidth() += 2 * fieldPadding;
    if (type == CT_ItemViewItem)
        size.setHeight(std::max(size.height(), option->fontMetrics.height() + 2 * cellPadding));
    return size;
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl part, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return rect.adjusted(fieldPadding, 0, 0, 0);
    return rect;
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    const bool isTick = element == PE_IndicatorCheckBox;
    const bool isRing = element == PE_IndicatorRadioButton
                        || (isTick && widget && widget->property(oneOnly).toBool());
    const auto draws = isRing ? drawRing : isTick ? drawTickBox : nullptr;
    if (!draws)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    draws(*painter, *option);
    painter->restore();
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (element != CE_ComboBoxLabel || !combo)
        return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionComboBox elided(*combo);
    const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width();
    elided.currentText =
        combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room - fieldPadding);
    QProxyStyle::drawControl(element, &elided, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (control != CC_ComboBox && control != CC_SpinBox)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawField(*painter, *option);
    const bool isEnabled = option->state & State_Enabled;
    const auto chevron = [&](SubControl part, bool isUp) {
        drawChevron(*painter, subControlRect(control, option, part, widget), isUp, isEnabled);
    };
    if (control == CC_ComboBox)
        chevron(SC_ComboBoxArrow, false);
    else if (option->subControls & SC_SpinBoxUp) {
        chevron(SC_SpinBoxUp, true);
        chevron(SC_SpinBoxDown, false);
    }
    painter->restore();
}

} // namespace himpun::app
