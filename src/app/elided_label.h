// SPDX-License-Identifier: GPL-3.0-or-later
// A line of words that says “…” where there is no room for all of them.
#pragma once

#include <QLabel>

namespace himpun::app
{

class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace himpun::app
