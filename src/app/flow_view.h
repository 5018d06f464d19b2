// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing of an SOP on the screen: scrolled, zoomed, with marks where work stands.  A step is
// chosen by a click, or with the arrow keys and Enter.
#pragma once

#include "himpun/document/swim_lane_painter.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>

namespace himpun::app
{

class FlowView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit FlowView(QWidget *parent = nullptr);

    enum class Shows { Flow, WholeSheet }; ///< with the identity block above it

    /// Draws \a sop; the person's place in it stays where it is the same SOP.
    void setSop(std::shared_ptr<const sop::Sop> sop, Shows shows = Shows::Flow);
    void setMarks(document::TokenMarks marks);

    void zoom(double factor);
    void fitWidth();
    void goTo(const sop::StepId &step); ///< makes it the current one

    /// Where a step is drawn, in the viewport.
    QRect rectOf(const sop::StepId &step) const;

signals:
    void chosen(const himpun::sop::StepId &step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void setScale(double pixelsPerPoint);
    void showScrollBars();
    void show(const QRect &rect); ///< scrolls there
    void makeCurrent(std::size_t step);
    void step(int by);
    QRectF drawn() const;   ///< the part of the sheet that is shown, in points
    QPointF origin() const; ///< of the sheet, in the viewport
    const document::PlacedSymbol *symbolOf(const sop::StepId &step) const;
    std::optional<std::size_t> stepAt(const QPoint &point) const;

    std::shared_ptr<const sop::Sop> m_sop;
    document::SwimLane m_drawing;
    double m_above = 0; ///< height of the identity block, in points
    document::TokenMarks m_marks;
    double m_scale = 1; ///< pixels for a point
    bool m_isFitted = true;
    std::optional<std::size_t> m_current; ///< index into Sop::steps
};

} // namespace himpun::app
