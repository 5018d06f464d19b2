// SPDX-License-Identifier: GPL-3.0-or-later
// Judging a sheet: remarks on its cells, which the judgement takes along.
#pragma once

#include "himpun/models/sheet_model.h"
#include "remark_drafts.h"
#include "workplace.h"

namespace himpun::app
{

class ActMenu;

class SheetReview : public QObject
{
    Q_OBJECT
public:
    /// All of it outlives it; \a page is what questions are asked over.
    SheetReview(Workplace workplace, models::SheetModel &model, ActMenu &menu, QWidget *page);

    /// Takes up what was written on \a cycle before.
    void openFor(const workflow::CycleId &cycle);
    void show(); ///< the remarks on the sheet: what is written here, and why it came back

    void remark(const QModelIndex &at); ///< asks for the words
    std::size_t remarks() const;        ///< that go along with a return

    /// Whether every remark is answered and every odd number explained, or the person has agreed
    /// that some are not.
    bool mayHandIn();

signals:
    void changed();

private:
    std::optional<workflow::UnitId> judgedUnit() const;
    bool mayLeaveUnanswered();
    bool mayLeaveUnexplained();

    Workplace m_workplace;
    models::SheetModel &m_model;
    QWidget *m_page;
    RemarkDrafts m_drafts;
};

} // namespace himpun::app
