// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the grid: everything about the row and cell that is current.
#pragma once

#include "himpun/models/sheet_model.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class CellPane;
}

namespace himpun::app
{

class CellPane : public QWidget
{
    Q_OBJECT
public:
    explicit CellPane(QWidget *parent = nullptr);
    ~CellPane() override;

    /// \a index of \a model, which is the sheet's; nothing is shown where it is invalid.
    void showCell(const models::SheetModel &model, const QModelIndex &index);

signals:
    void evidenceWanted();
    void sameEvidenceWanted();
    void evidenceOpened(const himpun::indicator::Evidence &evidence);
    void evidenceRemoved(const himpun::indicator::Evidence &evidence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showEvidence(const models::SheetModel &model, const reading::SheetLine &line);
    void enableEvidence();
    void openEvidence();
    void removeEvidence();
    void showPast(const models::SheetModel &model, const reading::SheetLine &line);
    void showHistory(const models::SheetModel &model, const QModelIndex &index);

    std::unique_ptr<Ui::CellPane> m_ui;
    std::vector<indicator::Evidence> m_evidence; ///< of the row, in the order of the list
    bool m_isOpen = false;                       ///< the sheet may be written
};

} // namespace himpun::app
