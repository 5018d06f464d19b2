// SPDX-License-Identifier: GPL-3.0-or-later
// A line of a checklist whose words wrap, which those of a check box do not.
#pragma once

#include <QWidget>

class QCheckBox;

namespace himpun::app
{

class CheckLine : public QWidget
{
    Q_OBJECT
public:
    explicit CheckLine(const QString &words, QWidget *parent = nullptr);

    QCheckBox *box() const { return m_box; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override; ///< the words tick as well as the box

private:
    QCheckBox *m_box;
};

} // namespace himpun::app
