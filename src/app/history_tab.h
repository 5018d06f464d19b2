// SPDX-License-Identifier: GPL-3.0-or-later
// Jejak: everything that happened in the cycle, the latest first.
#pragma once

#include "cycle_tab.h"
#include "himpun/models/history_model.h"

#include <memory>

namespace Ui
{
class HistoryTab;
}

namespace himpun::app
{

class HistoryFilter;

class HistoryTab : public CycleTab
{
    Q_OBJECT
public:
    explicit HistoryTab(Workplace workplace, QWidget *parent = nullptr);
    ~HistoryTab() override;

    void showBoard(const Board &board) override;

private:
    void fillPeople(const reading::CycleBoard &board);
    void fillSteps(const reading::CycleBoard &board);
    void showCount();
    void showSentence();

    std::unique_ptr<Ui::HistoryTab> m_ui;
    models::HistoryModel m_model;
    HistoryFilter *m_filter;
};

} // namespace himpun::app
