// SPDX-License-Identifier: GPL-3.0-or-later
// Pemeriksaan data: what the checks find in the sheets of the cycle and in their agreements, the
// gravest first; a line leads to its cell.
#pragma once

#include "cycle_tab.h"
#include "himpun/models/checks_model.h"

#include <memory>

class QSortFilterProxyModel;

namespace Ui
{
class ChecksTab;
}

namespace himpun::app
{

class ChecksTab : public CycleTab
{
    Q_OBJECT
public:
    explicit ChecksTab(Workplace workplace, QWidget *parent = nullptr);
    ~ChecksTab() override;

    void showBoard(const Board &board) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void showReport(reading::CheckReport report);
    void showSeverity();
    const reading::CheckLine *chosenLine() const; ///< nullptr where none is
    void goThere();

    std::unique_ptr<Ui::ChecksTab> m_ui;
    models::ChecksModel m_model;
    QSortFilterProxyModel *m_filter;
    Board m_board;
    Board m_read; ///< whose report is shown: it is made when somebody looks
};

} // namespace himpun::app
