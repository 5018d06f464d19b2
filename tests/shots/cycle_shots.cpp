// SPDX-License-Identifier: GPL-3.0-or-later
#include "shot.h"

#include <QListWidget>
#include <QTableView>

namespace himpun::shots
{

namespace
{

enum CycleTab { Flow, Matrix, Papers, History };

void showCycle(Studio &studio, const workflow::CycleId &cycle, CycleTab tab)
{
    studio.sit(planner, app::AtCycle{cycle});
    studio.showTab("tabs", tab);
}

void tasksEmpty(Studio &studio)
{
    studio.sit(planner);
}

void tasksNothingMine(Studio &studio)
{
    studio.sit(head);
}

void tasksFull(Studio &studio)
{
    studio.sit(secretary);
}

void tasksReturned(Studio &studio)
{
    studio.sit(tradeClerk);
}

void taskNote(Studio &studio)
{
    studio.sit(secretary);
    studio.key(Qt::Key_Down);
    studio.photographAsked([&] { studio.press("primaryButton"); });
}

void cyclesEmpty(Studio &studio)
{
    studio.sit(planner, app::AtCycles{});
}

void cyclesFull(Studio &studio)
{
    studio.sit(planner, app::AtCycles{});
}

void startCycle(Studio &studio)
{
    studio.sit(planner, app::AtCycles{});
    studio.press("startButton");
}

void startWithGaps(Studio &studio)
{
    startCycle(studio);
    auto &units = studio.the<QListWidget>("unitsList");
    for (int row = 0; row < units.count(); ++row)
        units.item(row)->setCheckState(Qt::Unchecked);
}

void flow(Studio &studio)
{
    showCycle(studio, runningCycle, Flow);
}

void matrix(Studio &studio)
{
    showCycle(studio, runningCycle, Matrix);
}

void matrixFinished(Studio &studio)
{
    showCycle(studio, finishedCycle, Matrix);
}

void story(Studio &studio)
{
    showCycle(studio, runningCycle, Matrix);
    auto &matrix = studio.the<QTableView>("matrix");
    matrix.setFocus();
    matrix.setCurrentIndex(matrix.model()->index(3, 2)); // Perdagangan, langkah 3
    studio.key(Qt::Key_Return);
}

void flowWithStory(Studio &studio)
{
    story(studio);
    studio.showTab("tabs", Flow);
}

void papers(Studio &studio)
{
    showCycle(studio, finishedCycle, Papers);
}

void papersEmpty(Studio &studio)
{
    showCycle(studio, runningCycle, Papers);
}

void corrections(Studio &studio)
{
    papers(studio);
    studio.photographAsked([&] { studio.press("correctionsButton"); });
}

void history(Studio &studio)
{
    showCycle(studio, finishedCycle, History);
}

void remind(Studio &studio)
{
    showCycle(studio, runningCycle, Matrix);
    studio.photographAsked([&] { studio.press("remindButton"); });
}

void sops(Studio &studio)
{
    studio.sit(planner, app::AtSops{});
}

void sopTab(Studio &studio, int tab)
{
    sops(studio);
    studio.showTab("tabs", tab);
}

void sopDoubts(Studio &studio)
{
    sopTab(studio, 1);
}

void sopVersions(Studio &studio)
{
    sopTab(studio, 2);
}

} // namespace

std::vector<Shot> cycleShots()
{
    return {
        {"tasks-empty", Scene::New, tasksEmpty},
        {"tasks-of-others", Scene::Quiet, tasksNothingMine},
        {"tasks-full", Scene::Busy, tasksFull, true, true},
        {"tasks-returned", Scene::Busy, tasksReturned},
        {"task-complete", Scene::Busy, taskNote},
        {"cycles-empty", Scene::New, cyclesEmpty},
        {"cycles", Scene::Busy, cyclesFull},
        {"start-cycle", Scene::Quiet, startCycle},
        {"start-cycle-gaps", Scene::Quiet, startWithGaps},
        {"flow", Scene::Busy, flow, true},
        {"flow-story", Scene::Busy, flowWithStory},
        {"matrix", Scene::Busy, matrix, true},
        {"matrix-finished", Scene::Quiet, matrixFinished},
        {"story", Scene::Busy, story, true},
        {"papers", Scene::Quiet, papers},
        {"papers-corrected", Scene::Corrected, papers},
        {"corrections", Scene::Corrected, corrections, true},
        {"papers-empty", Scene::Quiet, papersEmpty},
        {"history", Scene::Quiet, history},
        {"remind", Scene::Busy, remind},
        {"sop", Scene::Quiet, sops, true},
        {"sop-doubts", Scene::Quiet, sopDoubts},
        {"sop-versions", Scene::Quiet, sopVersions},
    };
}

} // namespace himpun::shots
