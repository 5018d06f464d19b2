// SPDX-License-Identifier: GPL-3.0-or-later
// Tugas Saya: what waits for the person, the most urgent first, and the SOP's row of the chosen
// task with one thing to do.
#pragma once

#include "himpun/models/task_list_model.h"
#include "page.h"

#include <memory>

namespace Ui
{
class TasksPage;
}

namespace himpun::app
{

class ActMenu;

class TasksPage : public Page
{
    Q_OBJECT
public:
    explicit TasksPage(Workplace workplace, QWidget *parent = nullptr);
    ~TasksPage() override;

    void arrive(const Place &place) override;
    void refresh() override;
    workflow::CycleId cycleAtHand() const override { return m_cycle; }
    QString helpTopic() const override { return QStringLiteral("tugas-saya"); }

private:
    void showCards(std::vector<reading::TaskCard> cards);
    void showEmpty(bool hasTasks);
    void showWhoStarts(bool isMe);
    void choose();
    void showPreview();
    void showRequirements(const reading::TaskCard &card);
    void doPrimary();

    std::unique_ptr<Ui::TasksPage> m_ui;
    models::TaskListModel m_model;
    ActMenu *m_menu;
    workflow::OfficialId m_reader; ///< who looked last
    workflow::CycleId m_cycle;     ///< of the task that was chosen or done last
    std::pair<workflow::CycleId, workflow::TaskId> m_listed; ///< whose checklist is shown
    bool m_isListing = false;
};

} // namespace himpun::app
