// SPDX-License-Identifier: GPL-3.0-or-later
// What the tabs of one cycle have in common: they show a board, and never ask for one.
#pragma once

#include "himpun/reading/cycle_board.h"
#include "page.h"

#include <memory>

namespace himpun::app
{

using Board = std::shared_ptr<const reading::CycleBoard>;

class CycleTab : public QWidget
{
    Q_OBJECT
public:
    explicit CycleTab(Workplace workplace, QWidget *parent = nullptr)
        : QWidget(parent), m_workplace(workplace)
    {
    }

    /// Shows \a board and keeps the person's place where it is the same cycle.
    virtual void showBoard(const Board &board) = 0;

    void focusBegin() { m_begin->setFocus(); } ///< where the keyboard is when one comes to the tab

signals:
    /// Somebody wants to know what happened at a step; \a unit is empty for office steps, and where
    /// any unit will do.
    void chosen(const himpun::sop::StepId &step,
                const std::optional<himpun::workflow::UnitId> &unit);
    void go(const himpun::app::Place &place);
    void told(const QString &sentence);

protected:
    const Workplace &workplace() const { return m_workplace; }
    /// A focus proxy would take the other controls out of the way of Tab.
    void beginAt(QWidget *control) { m_begin = control; }

private:
    Workplace m_workplace;
    QWidget *m_begin = this;
};

} // namespace himpun::app
