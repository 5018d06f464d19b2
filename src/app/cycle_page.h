// SPDX-License-Identifier: GPL-3.0-or-later
// One cycle: where it stands, how complete it is, what it put out and what happened in it.
#pragma once

#include "cycle_tab.h"

#include <memory>

namespace Ui
{
class CyclePage;
}

namespace himpun::app
{

class ActMenu;
class FlowTab;
class MatrixTab;
class PapersTab;
class StoryPanel;

class CyclePage : public Page
{
    Q_OBJECT
public:
    explicit CyclePage(Workplace workplace, QWidget *parent = nullptr);
    ~CyclePage() override;

    void arrive(const Place &place) override;
    void refresh() override;
    workflow::CycleId cycleAtHand() const override { return m_cycle; }
    QString helpTopic() const override { return QStringLiteral("satu-siklus"); }

private:
    void addTab(CycleTab *tab, const QString &title, const QString &name);
    void clear();
    void makeRoom();
    void focusBegin();
    void showBoard(const Board &board);
    void showHead();
    void run(CycleErrand errand);

    std::unique_ptr<Ui::CyclePage> m_ui;
    std::vector<CycleTab *> m_tabs;
    FlowTab *m_flow;
    MatrixTab *m_matrix;
    PapersTab *m_papers;
    StoryPanel *m_story;
    bool m_isStoryAside = false; ///< it comes back with the tabs that have steps
    ActMenu *m_menu;
    workflow::CycleId m_cycle;
    std::optional<CycleErrand> m_errand; ///< to be run once the cycle was read
    Board m_board;                       ///< empty until the cycle was read
};

} // namespace himpun::app
