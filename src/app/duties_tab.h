// SPDX-License-Identifier: GPL-3.0-or-later
// Pelaksana: who holds which actor of the SOP, and who coordinates the cycles.
#pragma once

#include "himpun/models/office_models.h"
#include "settings_tab.h"

namespace Ui
{
class DutiesTab;
}

namespace himpun::app
{

class DutiesTab : public SettingsTab
{
    Q_OBJECT
public:
    explicit DutiesTab(QWidget *parent = nullptr);
    ~DutiesTab() override;

protected:
    void fill() override;

private:
    void change();

    std::unique_ptr<Ui::DutiesTab> m_ui;
    models::DutiesModel m_duties;
};

} // namespace himpun::app
