// SPDX-License-Identifier: GPL-3.0-or-later
// A cycle told act by act: the people of an office sit down before one window in turn and do there
// what their step asks of them.
#pragma once

#include "dialogs.h"
#include "enter_presses.h"
#include "fresh_office.h"
#include "keys.h"
#include "main_window.h"
#include "story_prompter.h"

#include <gtest/gtest.h>

#include <QModelIndex>

#include <memory>

namespace himpun::app
{
class SheetView;
}

namespace himpun::app::support
{

using Unit = std::optional<workflow::UnitId>;

/// How a review returns; what is empty is left as the dialog proposes it.
struct Return {
    std::vector<std::pair<std::string, QString>> remarks = {}; ///< row and what is to be mended
    QString reason = {};
    std::string target = {};             ///< the step, where there is a choice
    std::vector<std::string> units = {}; ///< that open again, where it is asked
    bool straightBack = false;
};

class OfficeStory : public testing::Test
{
protected:
    explicit OfficeStory(const std::string &sop);
    explicit OfficeStory(practice::PracticeOffice practice);
    ~OfficeStory() override;

    // Who sits here.  Every act below is done by the first in whose inbox the step stands.
    void sits(const workflow::OfficialId &official); ///< quick change of person, with the password
    workflow::OfficialId who(const std::string &step, const Unit &unit = {});

    // Acts.
    void starts(const std::vector<std::string> &units);
    void does(const std::string &step, const Unit &unit = {});
    void fillsIn(const std::string &step, const workflow::UnitId &unit);
    void sendsBack(const std::string &step, const Unit &unit, const Return &how);
    void asksForCorrection(const std::string &step, const workflow::UnitId &unit,
                           const Return &how);
    /// Goes through the remarks with F8, writes what was wrong anew, and hands in again.
    void mends(const std::string &step, const workflow::UnitId &unit);
    void approves(const std::string &step, const Unit &unit = {});
    /// The data document of the cycle as PDF, from the page of the cycle.
    void writesTheDataDocument();

    // What there is.
    const workflow::Task *openTask(const std::string &step, const Unit &unit = {});
    service::CycleView view();
    bool isFinished() { return view().cycle.state == workflow::CycleState::Finished; }

    // The window.
    void openTaskOf(const std::string &step, const Unit &unit); ///< sits down, and opens it
    void chooses(const std::string &step, const Unit &unit);    ///< in Tugas Saya
    template <class T>
    T *on(const char *name); ///< the child of the page in front
    QWidget &page();
    void press(const char *button);
    void settle();
    void typeInto(const QModelIndex &cell, const QString &text);
    QModelIndex cell(const std::string &row, indicator::Field field);
    SheetView &grid();

    template <class Work>
    auto ask(Work work)
    {
        std::optional<decltype(work(std::declval<service::Workbench &>()))> result;
        QObject asker;
        backstage.ask(&asker, work, [&](auto answer) { result = std::move(answer); });
        settle();
        return std::move(result->value());
    }

    FreshOffice office;
    Seat seat;
    Backstage backstage;
    StoryPrompter prompter{backstage, seat};
    Dialogs dialogs;
    Keys keys;
    std::unique_ptr<MainWindow> window;

private:
    void open();
    void attachEvidence(const workflow::UnitId &unit);
    void turnsToTheSheetWith(const std::string &row);
    void answersRemarks(const workflow::UnitId &unit);
    void remark(const std::string &row, const QString &words);
    void fillReturn(QWidget &dialog, const Return &how);
    void handIn();
    std::string whatIsWanted(); ///< of the cell where handing in stopped
    std::optional<indicator::Cell> correctionOf(const workflow::UnitId &unit,
                                                const std::string &row);

    EnterPresses m_enterPresses;
    service::CycleView m_view;
};

template <class T>
T *OfficeStory::on(const char *name)
{
    T *found = page().findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("there is no %s on this page", name);
    return found;
}

} // namespace himpun::app::support
