// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"

#include "office_file.h"

#include <QEventLoop>
#include <QTest>

namespace himpun::app::support
{

std::optional<workflow::Command> ScriptedPrompter::askAct(QWidget *, const ActQuestion &question)
{
    asked.push_back(question);
    if (answer)
        return answer(question);
    const workflow::TaskId task = question.task.value_or(workflow::TaskId{});
    if (question.operation == workflow::Operation::Complete)
        return workflow::Complete{task, {}, {}};
    if (question.operation == workflow::Operation::Approve)
        return workflow::Approve{task, {}, {}, {}};
    return std::nullopt;
}

std::optional<PastedTexts> ScriptedPrompter::askPasted(QWidget *, const Pasted &pasted)
{
    pastes.push_back(pasted);
    return pastedAs ? pastedAs(pasted) : std::nullopt;
}

Counter::Counter(const std::string &sop) : file(sop)
{
    backstage.open(opener(file.path(), file.clock()), [this](const auto &trouble) {
        if (trouble)
            qFatal("the practice file does not open");
    });
    settle();
    seat.file = file.path();
    seat.office = read([](service::Workbench &bench) { return bench.office(); }).value();
}

void Counter::sit(const std::string &official)
{
    seat.official = {official};
}

Workplace Counter::workplace()
{
    return {backstage, prompter, seat, file.clock()};
}

void Counter::settle()
{
    do { // an answer may lead to the next question
        while (!backstage.isIdle())
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
    } while (!backstage.isIdle());
}

void Counter::wait(int days)
{
    settle();
    file.clock().set(file.clock().now() + std::chrono::hours(24 * days));
}

workflow::CycleId Counter::runningCycle()
{
    const auto cycles = read([](service::Workbench &bench) { return bench.cycles(); }).value();
    for (const store::CycleRow &row : cycles) {
        if (row.state == workflow::CycleState::Running)
            return row.id;
    }
    return {};
}

service::CycleView Counter::view()
{
    const workflow::CycleId cycle = runningCycle();
    return read([cycle](service::Workbench &bench) { return bench.view(cycle); }).value();
}

void press(QWidget &page, const char *button)
{
    QTest::mouseClick(child<QAbstractButton>(page, button), Qt::LeftButton);
}

} // namespace himpun::app::support
