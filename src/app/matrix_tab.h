// SPDX-License-Identifier: GPL-3.0-or-later
// Kelengkapan: how far every unit is in every step, and one button that reminds all who are late.
#pragma once

#include "cycle_tab.h"
#include "himpun/models/matrix_model.h"

#include <memory>

namespace Ui
{
class MatrixTab;
}

namespace himpun::app
{

class MatrixTab : public CycleTab
{
    Q_OBJECT
public:
    explicit MatrixTab(Workplace workplace, QWidget *parent = nullptr);
    ~MatrixTab() override;

    void showBoard(const Board &board) override;
    void remind(); ///< everybody who is late, once the person has agreed

private:
    void addLegend();
    void showSummary();
    QModelIndex firstToLookAt() const;
    void tellChosen(const QModelIndex &index);

    std::unique_ptr<Ui::MatrixTab> m_ui;
    models::MatrixModel m_model;
    Board m_board;
};

} // namespace himpun::app
