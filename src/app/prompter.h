// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to the person, so that pages need not know dialogs and tests can answer.
#pragma once

#include "act_question.h"
#include "himpun/text/message.h"
#include "pasted.h"

#include <QString>

#include <optional>

class QWidget;

namespace himpun::app
{

class Prompter
{
public:
    virtual ~Prompter() = default;

    /// What went wrong: what happened, what state the data is in, what to do.
    virtual void tell(QWidget *parent, const text::Message &message) = 0;

    /// Everything \a question still needs, as a command; empty where the person thought better.
    virtual std::optional<workflow::Command> askAct(QWidget *parent,
                                                    const ActQuestion &question) = 0;

    /// A sentence with a yes that says what it does: "Kirim kepada 6 bidang".  A \a no that does so
    /// too is what Enter chooses: the yes would lose something.
    virtual bool confirm(QWidget *parent, const QString &sentence, const QString &yes,
                         const QString &no = {}) = 0;

    /// A few words; empty where the person thought better, the text itself may be empty.
    virtual std::optional<QString> askWords(QWidget *parent, const QString &title,
                                            const QString &question, const QString &before) = 0;

    /// What of \a pasted is to count; empty where the person thought better.
    virtual std::optional<PastedTexts> askPasted(QWidget *parent, const Pasted &pasted) = 0;

    virtual QString askFileToOpen(QWidget *parent, const QString &title, const QString &filter) = 0;
    /// Opens \a path with the program this computer has for its kind, or says that there is none.
    virtual void showFile(QWidget *parent, const QString &path) = 0;

    virtual QString askFileToSave(QWidget *parent, const QString &title, const QString &name,
                                  const QString &filter) = 0;
};

} // namespace himpun::app
