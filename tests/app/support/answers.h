// SPDX-License-Identifier: GPL-3.0-or-later
// A prompter that answers as the test says, and remembers what it was asked.
#pragma once

#include "prompter.h"

namespace himpun::app
{

struct Answers : Prompter {
    bool agrees = true;
    QString file; ///< to open or to save
    std::optional<workflow::Command> command;
    std::vector<text::Message> told;
    QStringList asked;

    void tell(QWidget *, const text::Message &message) override { told.push_back(message); }
    std::optional<workflow::Command> askAct(QWidget *, const ActQuestion &) override
    {
        return command;
    }
    bool confirm(QWidget *, const QString &sentence, const QString &) override
    {
        asked << sentence;
        return agrees;
    }
    std::optional<QString> askWords(QWidget *, const QString &, const QString &question,
                                    const QString &) override
    {
        asked << question;
        return std::nullopt;
    }
    std::optional<std::vector<CellText>> askPasted(QWidget *, const Pasted &) override
    {
        return std::nullopt;
    }
    QString askFileToOpen(QWidget *, const QString &title, const QString &) override
    {
        asked << title;
        return file;
    }
    QString askFileToSave(QWidget *, const QString &, const QString &name, const QString &) override
    {
        asked << name;
        return file;
    }
};

} // namespace himpun::app
