// SPDX-License-Identifier: GPL-3.0-or-later
// The story of one step beside the tabs of a cycle: every round, who, when, whether it was in time,
// why it came back; and what may be done with it now.
#pragma once

#include "cycle_tab.h"
#include "himpun/reading/step_story.h"

#include <QFrame>

#include <memory>

namespace Ui
{
class StoryPanel;
}

namespace himpun::app
{

class ActMenu;

class StoryPanel : public QFrame
{
    Q_OBJECT
public:
    explicit StoryPanel(Workplace workplace, QWidget *parent = nullptr);
    ~StoryPanel() override;

    /// Opens on \a step.  Without a unit, a unit step begins with the one that needs it most.
    void tell(const Board &board, const sop::StepId &step,
              const std::optional<workflow::UnitId> &unit);

    /// Tells the same story from a newer board of the same cycle.
    void refresh(const Board &board);

signals:
    void go(const himpun::app::Place &place);
    void told(const QString &sentence);

private:
    void fillUnits();
    void showStory(const reading::StepStory &story);
    void showRounds(const reading::StepStory &story);
    void tellAgain();

    std::unique_ptr<Ui::StoryPanel> m_ui;
    Board m_board;
    sop::StepId m_step;
    std::optional<workflow::UnitId> m_unit;
    ActMenu *m_menu;
};

} // namespace himpun::app
