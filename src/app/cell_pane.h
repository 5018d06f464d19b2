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

private:
    void showPast(const models::SheetModel &model, const reading::SheetLine &line);
    void showHistory(const models::SheetModel &model, const QModelIndex &index);

    std::unique_ptr<Ui::CellPane> m_ui;
};

} // namespace himpun::app
