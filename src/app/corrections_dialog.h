// SPDX-License-Identifier: GPL-3.0-or-later
// What was corrected after a cycle had been approved: edition by edition, cell by cell.
#pragma once

#include "himpun/text/edition.h"

#include <QDialog>
#include <QStandardItemModel>

#include <memory>
#include <vector>

namespace Ui
{
class CorrectionsDialog;
}

namespace himpun::app
{

class CorrectionsDialog : public QDialog
{
    Q_OBJECT
public:
    CorrectionsDialog(const std::vector<text::Edition> &editions, const text::Names &names,
                      calendar::Zone zone, QWidget *parent = nullptr);
    ~CorrectionsDialog() override;

private:
    void add(const text::Edition &edition, const text::Names &names);

    std::unique_ptr<Ui::CorrectionsDialog> m_ui;
    QStandardItemModel m_model;
};

} // namespace himpun::app
