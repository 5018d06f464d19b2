// SPDX-License-Identifier: GPL-3.0-or-later
// Asks with real dialogs.
#pragma once

#include "act_dialog.h"
#include "prompter.h"

namespace himpun::app
{

class WindowPrompter : public Prompter
{
public:
    explicit WindowPrompter(CheckPassword checkPassword) : m_checkPassword(std::move(checkPassword))
    {
    }

    void tell(QWidget *parent, const text::Message &message) override;
    std::optional<workflow::Command> askAct(QWidget *parent, const ActQuestion &question) override;
    bool confirm(QWidget *parent, const QString &sentence, const QString &yes,
                 const QString &no) override;
    std::optional<QString> askWords(QWidget *parent, const QString &title, const QString &question,
                                    const QString &before) override;
    std::optional<PastedTexts> askPasted(QWidget *parent, const Pasted &pasted) override;
    QString askFileToOpen(QWidget *parent, const QString &title, const QString &filter) override;
    void showFile(QWidget *parent, const QString &path) override;
    QString askFileToSave(QWidget *parent, const QString &title, const QString &name,
                          const QString &filter) override;

private:
    CheckPassword m_checkPassword;
};

} // namespace himpun::app
