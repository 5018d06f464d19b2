// SPDX-License-Identifier: GPL-3.0-or-later
// Asks which ones of a list are meant.
#pragma once

#include "act_choices.h"

#include <QDialog>

#include <memory>

namespace Ui
{
class SomeDialog;
}

namespace himpun::app
{

class SomeDialog : public QDialog
{
    Q_OBJECT
public:
    SomeDialog(const QString &title, const QString &question, const std::vector<ActChoice> &choices,
               QWidget *parent = nullptr);
    ~SomeDialog() override;

    std::vector<std::string> chosen() const;

private:
    std::unique_ptr<Ui::SomeDialog> m_ui;
};

} // namespace himpun::app
