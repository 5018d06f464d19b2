// SPDX-License-Identifier: GPL-3.0-or-later
// Kantor: name, letterhead, head and units.
#pragma once

#include "settings_tab.h"

namespace Ui
{
class OfficeTab;
}

namespace himpun::app
{

class OfficeTab : public SettingsTab
{
    Q_OBJECT
public:
    explicit OfficeTab(QWidget *parent = nullptr);
    ~OfficeTab() override;

    void showOffice(const OfficeAtHand &atHand) override;

private:
    void fill();
    void addUnitRow(const service::Unit &unit);
    service::Office edited() const;
    std::vector<service::Unit> units() const;
    void offerSaving();

    std::unique_ptr<Ui::OfficeTab> m_ui;
    OfficeAtHand m_atHand;
    bool m_isFilling = false;
};

} // namespace himpun::app
