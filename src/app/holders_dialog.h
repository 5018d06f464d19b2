// SPDX-License-Identifier: GPL-3.0-or-later
// Who holds one duty: everybody of the office with a box to be ticked.
#pragma once

#include "himpun/service/office.h"

#include <QDialog>

#include <memory>

namespace Ui
{
class HoldersDialog;
}

namespace himpun::app
{

class HoldersDialog : public QDialog
{
    Q_OBJECT
public:
    HoldersDialog(const service::Office &office, base::Date today, const QString &about,
                  const std::vector<workflow::OfficialId> &holders, QWidget *parent = nullptr);
    ~HoldersDialog() override;

    void accept() override;

signals:
    void chosen(const std::vector<himpun::workflow::OfficialId> &people);

private:
    void search(const QString &words);

    std::unique_ptr<Ui::HoldersDialog> m_ui;
};

} // namespace himpun::app
