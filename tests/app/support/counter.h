// SPDX-License-Identifier: GPL-3.0-or-later
// A place before a page: a file, a person, and somebody who answers what is asked.
#pragma once

#include "practice_file.h"
#include "workplace.h"

#include <QAbstractButton>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace himpun::app::support
{

/// Answers at once, and remembers what it was asked.
class ScriptedPrompter final : public Prompter
{
public:
    std::function<std::optional<workflow::Command>(const ActQuestion &)> answer;
    std::function<std::optional<QString>()> words;
    QString fileToOpen, fileToSave;
    bool confirms = true;
    std::vector<text::Message> told;
    std::vector<ActQuestion> asked;
    std::vector<Pasted> pastes;
    std::function<std::optional<PastedTexts>(const Pasted &)> pastedAs; ///< none: thought better
    QStringList confirmed; ///< sentences that were put to the person
    QStringList opened;    ///< files that were shown
    QStringList saved;     ///< names that were proposed for a file

    void tell(QWidget *, const text::Message &message) override { told.push_back(message); }
    std::optional<workflow::Command> askAct(QWidget *, const ActQuestion &question) override;
    bool confirm(QWidget *, const QString &sentence, const QString &, const QString &) override
    {
        confirmed << sentence;
        return confirms;
    }
    std::optional<QString> askWords(QWidget *, const QString &, const QString &,
                                    const QString &) override
    {
        return words ? words() : std::nullopt;
    }
    std::optional<PastedTexts> askPasted(QWidget *, const Pasted &pasted) override;
    QString askFileToOpen(QWidget *, const QString &, const QString &) override
    {
        return fileToOpen;
    }
    void showFile(QWidget *, const QString &path) override { opened << path; }
    QString askFileToSave(QWidget *, const QString &, const QString &name, const QString &) override
    {
        saved << name;
        return fileToSave;
    }
};

class Counter
{
public:
    explicit Counter(const std::string &sop);

    void sit(const std::string &official);
    Workplace workplace();
    void settle(); ///< until everything that was asked has been answered

    /// What \a work returns of the workbench.
    template <class Work>
    auto read(Work work)
    {
        std::optional<decltype(work(std::declval<service::Workbench &>()))> result;
        QObject asker;
        backstage.ask(&asker, work, [&](auto answer) { result = std::move(answer); });
        settle();
        return std::move(*result);
    }

    void wait(int days); ///< the clock goes on

    /// The cycle that still runs.
    workflow::CycleId runningCycle();
    service::CycleView view();

    PracticeFile file;
    ScriptedPrompter prompter;
    Seat seat;
    Backstage backstage; ///< last: its thread ends before what it uses
};

/// The child of that name; the test fails where there is none.
template <class T>
T *child(QWidget &page, const char *name)
{
    T *found = page.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("there is no %s", name);
    return found;
}

void press(QWidget &page, const char *button);

} // namespace himpun::app::support
