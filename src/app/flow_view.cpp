// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow_view.h"

#include "theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace himpun::app
{

namespace
{

constexpr double smallest = 0.5, largest = 4; // pixels for a point
constexpr double around = 8;                  // points of paper kept around the drawing
constexpr double reach = 5;                   // points around a symbol that still count as it

/// From the upper edge of the paper to the last line of \a page.
double endOf(const document::SwimLanePage &page)
{
    double end = 0;
    for (const document::RulePiece &rule : page.sheet.rules)
        end = std::max(end, rule.toY);
    return end;
}

document::SwimLaneColours coloursOfTheme()
{
    const Colours &c = colours();
    const auto name = [](const QColor &colour) { return colour.name().toStdString(); };
    return {name(c.text), name(c.base), name(c.window),  name(c.done),
            name(c.open), name(c.late), name(c.returned)};
}

} // namespace

FlowView::FlowView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
}

void FlowView::setSop(std::shared_ptr<const sop::Sop> sop, Shows shows)
{
    if (m_sop && m_sop->digest == sop->digest)
        return;
    m_sop = std::move(sop);
    m_current.reset();
    document::SwimLaneOptions options;
    options.paged = false;
    options.identity = shows == Shows::WholeSheet;
    m_drawing = document::layOut(*m_sop, options);
    m_above = options.identity ? endOf(m_drawing.pages.front()) - m_drawing.printable.top / 2 : 0;
    verticalScrollBar()->setValue(0);
    fitWidth();
}

void FlowView::setMarks(document::TokenMarks marks)
{
    m_marks = std::move(marks);
    viewport()->update();
}

void FlowView::zoom(double factor)
{
    m_isFitted = false;
    setScale(std::clamp(m_scale * factor, smallest, largest));
}

void FlowView::fitWidth()
{
    m_isFitted = true;
    if (m_drawing.width > 0)
        setScale(std::max(0.85, viewport()->width() / drawn().width()));
}

void FlowView::setScale(double pixelsPerPoint)
{
    const double top = verticalScrollBar()->value() / m_scale;
    m_scale = pixelsPerPoint;
    showScrollBars();
    verticalScrollBar()->setValue(static_cast<int>(top * m_scale));
    viewport()->update();
}

void FlowView::showScrollBars()
{
    const auto fill = [](QScrollBar *bar, double whole, int visible) {
        bar->setRange(0, std::max(0, static_cast<int>(std::ceil(whole)) - visible));
        bar->setPageStep(visible);
        bar->setSingleStep(40);
    };
    fill(horizontalScrollBar(), std::floor(drawn().width() * m_scale), viewport()->width());
    fill(verticalScrollBar(), drawn().height() * m_scale, viewport()->height());
}

QRectF FlowView::drawn() const
{
    const document::Box &box = m_drawing.printable;
    return QRectF(box.left, box.top, box.width, m_above + m_drawing.height - 2 * box.top)
        .adjusted(-around, -around, around, around);
}

QPointF FlowView::origin() const
{
    const QRectF area = drawn();
    const double spare = viewport()->width() - area.width() * m_scale;
    const QPointF corner(spare > 0 ? spare / 2 : -horizontalScrollBar()->value(),
                         -static_cast<double>(verticalScrollBar()->value()));
    return corner - area.topLeft() * m_scale;
}

void FlowView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colours().base);
    if (!m_sop)
        return;
    painter.translate(origin());
    painter.scale(m_scale, m_scale);
    if (m_drawing.pages.size() > 1)
        document::paint(painter, m_drawing, 0, {}, coloursOfTheme());
    painter.translate(0, m_above);
    document::paint(painter, m_drawing, m_drawing.pages.size() - 1, m_marks, coloursOfTheme());
    const auto *current = m_current ? symbolOf(m_sop->steps[*m_current].id) : nullptr;
    if (!current || !hasFocus())
        return;
    const document::Box &box = current->box;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours().accent, 1.5, Qt::DashLine));
    painter.drawRoundedRect(
        QRectF(box.left - reach, box.top - reach, box.width + 2 * reach, box.height + 2 * reach), 3,
        3);
}

void FlowView::resizeEvent(QResizeEvent *)
{
    if (m_isFitted)
        fitWidth();
    else
        showScrollBars();
}

void FlowView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        zoom(std::pow(1.2, event->angleDelta().y() / 120.0));
    else
        QAbstractScrollArea::wheelEvent(event);
}

const document::PlacedSymbol *FlowView::symbolOf(const sop::StepId &step) const
{
    if (m_drawing.pages.empty())
        return nullptr;
    const auto &symbols = m_drawing.pages.back().symbols;
    const auto found = std::ranges::find(symbols, step, [](const document::PlacedSymbol &symbol) {
        return symbol.step.value_or(sop::StepId{});
    });
    return found == symbols.end() ? nullptr : &*found;
}

QRect FlowView::rectOf(const sop::StepId &step) const
{
    const document::PlacedSymbol *symbol = symbolOf(step);
    if (!symbol)
        return {};
    const document::Box &box = symbol->box;
    const QPointF corner = origin() + QPointF(box.left, m_above + box.top) * m_scale;
    return QRectF(corner, QSizeF(box.width, box.height) * m_scale).toAlignedRect();
}

std::optional<std::size_t> FlowView::stepAt(const QPoint &point) const
{
    if (!m_sop)
        return std::nullopt;
    const int margin = static_cast<int>(reach * m_scale);
    for (std::size_t step = 0; step < m_sop->steps.size(); ++step) {
        const QRect rect = rectOf(m_sop->steps[step].id);
        if (rect.adjusted(-margin, -margin, margin, margin).contains(point))
            return step;
    }
    return std::nullopt;
}

void FlowView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(stepAt(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FlowView::mousePressEvent(QMouseEvent *event)
{
    const auto step = stepAt(event->pos());
    if (!step)
        return;
    makeCurrent(*step);
    emit chosen(m_sop->steps[*step].id);
}

void FlowView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right: return step(1);
    case Qt::Key_Up:
    case Qt::Key_Left: return step(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            emit chosen(m_sop->steps[*m_current].id);
        return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void FlowView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void FlowView::goTo(const sop::StepId &step)
{
    if (m_sop && m_sop->find(step))
        makeCurrent(m_sop->indexOf(step));
}

void FlowView::step(int by)
{
    if (!m_sop || m_sop->steps.empty())
        return;
    const auto last = static_cast<int>(m_sop->steps.size()) - 1;
    const int from = m_current ? static_cast<int>(*m_current) : (by > 0 ? -1 : 1);
    makeCurrent(static_cast<std::size_t>(std::clamp(from + by, 0, last)));
}

void FlowView::show(const QRect &rect)
{
    const int margin = rect.height();
    const auto scroll = [margin](QScrollBar *bar, int from, int to, int visible) {
        if (from < 0)
            bar->setValue(bar->value() + from - margin);
        else if (to > visible)
            bar->setValue(bar->value() + to - visible + margin);
    };
    scroll(horizontalScrollBar(), rect.left(), rect.right(), viewport()->width());
    scroll(verticalScrollBar(), rect.top(), rect.bottom(), viewport()->height());
}

void FlowView::makeCurrent(std::size_t step)
{
    m_current = step;
    const sop::Step &current = m_sop->steps[step];
    show(rectOf(current.id));
    setAccessibleDescription(QStringLiteral("%1. %2").arg(
        QString::fromStdString(current.no), QString::fromStdString(current.activity)));
    viewport()->update();
}

} // namespace himpun::app
