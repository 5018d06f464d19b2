// SPDX-License-Identifier: GPL-3.0-or-later
// Up to twelve earlier periods and the present one as a small line, with the target beside it.
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace himpun::app
{

class PastChart : public QWidget
{
    Q_OBJECT
public:
    struct Point {
        QString label;
        std::optional<double> value; ///< for drawing only; empty where nothing was filled in
        QString shown;
    };

    explicit PastChart(QWidget *parent = nullptr);

    /// The last point is the present period's.
    void setPoints(std::vector<Point> points, std::optional<double> target);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Point> m_points;
    std::optional<double> m_target;
};

} // namespace himpun::app
