// SPDX-License-Identifier: GPL-3.0-or-later
// A scroll area gives words that are broken into lines the height of one; this gives them theirs.
#pragma once

#include <QObject>

class QScrollArea;
class QWidget;

namespace himpun::app
{

class TallContents : public QObject
{
    Q_OBJECT
public:
    explicit TallContents(QScrollArea *area); ///< which has its widget, and owns this

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QScrollArea *m_area;
};

/// \a page where there is room for it, and a scroll bar where there is not.
QScrollArea *scrolled(QWidget *page);

} // namespace himpun::app
