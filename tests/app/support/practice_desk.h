// SPDX-License-Identifier: GPL-3.0-or-later
// A practice office in a SQLite file of its own, with somebody seated before it: one finished
// cycle, and the next one with the forms.
#pragma once

#include "answers.h"
#include "workplace.h"

#include <QTemporaryDir>
#include <QWidget>

#include <gtest/gtest.h>

namespace himpun::app
{

class PracticeDesk : public testing::Test
{
protected:
    explicit PracticeDesk(const std::string &sop = "disperindag-nganjuk");

    Workplace workplace() { return {backstage, answers, seat, clock}; }
    const workflow::OfficialId &coordinator() const { return seat.office->coordinators.front(); }

    /// The clock goes on by so many days.
    void wait(int days);

    /// Everything that was asked of the file has been answered.
    void settle();

    /// Asks the file.
    template <class Work>
    auto ask(Work work)
    {
        using Answer = decltype(work(std::declval<service::Workbench &>()));
        std::optional<Answer> answer;
        backstage.ask(&asker, work, [&answer](Answer &&given) { answer = std::move(given); });
        settle();
        return std::move(*answer).value();
    }

    const workflow::CycleId finished{"2026-TW3"}, running{"2026-TW4"};
    base::HandClock clock;
    Backstage backstage;
    Answers answers;
    Seat seat; ///< the first coordinator, until a test says otherwise
    QTemporaryDir folder;

private:
    QObject asker;
};

/// The child with this name; the test fails where there is none.
template <class Widget>
Widget &child(QWidget &window, const char *name)
{
    auto *found = window.findChild<Widget *>(QString::fromUtf8(name));
    if (!found)
        throw std::runtime_error(std::string("no widget is called ") + name);
    return *found;
}

/// Controls that take the focus but have neither a text nor an accessible name.
QStringList unnamedControls(const QWidget &window);

} // namespace himpun::app
