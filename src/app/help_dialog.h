// SPDX-License-Identifier: GPL-3.0-or-later
// F1: the pages of docs/panduan, beside the window they explain.
#pragma once

#include <QDialog>

#include <memory>

namespace Ui
{
class HelpDialog;
}

namespace himpun::app
{

class HelpDialog : public QDialog
{
    Q_OBJECT
public:
    explicit HelpDialog(QWidget *parent);
    ~HelpDialog() override;

    /// "tugas-saya"; a page that is not written leads to the first one.
    void showTopic(const QString &topic);

    /// All there are, in reading order.
    static QStringList topics();

private:
    void showChosen();

    std::unique_ptr<Ui::HelpDialog> m_ui;
};

} // namespace himpun::app
