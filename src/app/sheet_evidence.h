// SPDX-License-Identifier: GPL-3.0-or-later
// Bukti dukung of the rows of a sheet: given, looked at, taken out again.
#pragma once

#include "himpun/models/sheet_model.h"
#include "workplace.h"

namespace himpun::app
{

class SheetHistory;

class SheetEvidence : public QObject
{
    Q_OBJECT
public:
    /// All of it outlives it; \a page is what questions are asked over.
    SheetEvidence(Workplace workplace, models::SheetModel &model, SheetHistory &history,
                  QWidget *page);

    void add(int row);     ///< asks which file; can be undone
    void addSame(int row); ///< what another row has already; asks which, and can be undone
    void remove(int row, const indicator::Evidence &evidence); ///< can be undone
    void open(const indicator::Evidence &evidence);

private:
    void addTo(const service::CellOrder &order, const indicator::Evidence &evidence);
    std::vector<indicator::Evidence> evidenceOfOthers(const reading::SheetLine &line) const;
    QString nameAmongOthers(const indicator::Evidence &evidence) const;
    void write(const QString &what, const reading::SheetLine &line,
               const std::vector<indicator::Evidence> &evidence);

    Workplace m_workplace;
    models::SheetModel &m_model;
    SheetHistory &m_history;
    QWidget *m_page;
};

} // namespace himpun::app
