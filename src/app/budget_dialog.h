// SPDX-License-Identifier: GPL-3.0-or-later
// The programs of a unit and their ceilings (pagu), of which a sheet asks what was spent.
#pragma once

#include "himpun/indicator/indicator.h"
#include "himpun/models/draft_table_model.h"

#include <QDialog>

#include <memory>

namespace Ui
{
class BudgetDialog;
}

namespace himpun::app
{

class BudgetDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a whose names the unit and year.
    BudgetDialog(const QString &whose, const std::vector<indicator::BudgetLine> &budget,
                 QWidget *parent = nullptr);
    ~BudgetDialog() override;

    void accept() override;

signals:
    void wanted(const std::vector<himpun::indicator::BudgetLine> &budget);

private:
    std::unique_ptr<Ui::BudgetDialog> m_ui;
    models::DraftTableModel m_lines;
};

} // namespace himpun::app
