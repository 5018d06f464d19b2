// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a few sentences; Ctrl+Enter keeps them.
#pragma once

#include <QDialog>

#include <memory>

namespace Ui
{
class WordsDialog;
}

namespace himpun::app
{

class WordsDialog : public QDialog
{
    Q_OBJECT
public:
    WordsDialog(const QString &title, const QString &question, const QString &before,
                QWidget *parent = nullptr);
    ~WordsDialog() override;

    QString words() const;

private:
    std::unique_ptr<Ui::WordsDialog> m_ui;
};

} // namespace himpun::app
