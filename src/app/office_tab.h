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

protected:
    void fill() override;
    void keepTyped() override;
    void offerSaving() override;
    OfficeChange typed() const override;

private:
    void fillHeads(const workflow::OfficialId &chosen);
    workflow::OfficialId head() const;
    void addUnitRow(const service::Unit &unit);
    void removeUnit(); ///< the chosen one, where nothing names it
    void removeUnitRow(const workflow::UnitId &unit);
    std::vector<service::Unit> units() const;
    service::Letterhead letterhead() const;

    std::unique_ptr<Ui::OfficeTab> m_ui;
    bool m_isFilling = false;
};

} // namespace himpun::app
