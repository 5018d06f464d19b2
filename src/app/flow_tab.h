// SPDX-License-Identifier: GPL-3.0-or-later
// Alur: the official drawing of the SOP, with marks where the cycle stands.
#pragma once

#include "cycle_tab.h"

#include <memory>

namespace Ui
{
class FlowTab;
}

namespace himpun::app
{

class FlowTab : public CycleTab
{
    Q_OBJECT
public:
    explicit FlowTab(Workplace workplace, QWidget *parent = nullptr);
    ~FlowTab() override;

    void showBoard(const Board &board) override;

private:
    std::unique_ptr<Ui::FlowTab> m_ui;
};

} // namespace himpun::app
