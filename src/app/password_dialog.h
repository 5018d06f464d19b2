// SPDX-License-Identifier: GPL-3.0-or-later
// A new password of the person who sits here, who shows that he knows the present one.
#pragma once

#include "backstage.h"

#include <QDialog>

#include <memory>

namespace Ui
{
class PasswordDialog;
}

namespace himpun::app
{

class PasswordDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a backstage outlives it.  Accepted once the new password is in the file.
    PasswordDialog(Backstage &backstage, const workflow::OfficialId &official,
                   QWidget *parent = nullptr);
    ~PasswordDialog() override;

    void accept() override;

private:
    void setBusy(bool isBusy);
    void complain(const QString &sentence);

    Backstage &m_backstage;
    workflow::OfficialId m_official;
    std::unique_ptr<Ui::PasswordDialog> m_ui;
};

} // namespace himpun::app
