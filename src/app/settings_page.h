// SPDX-License-Identifier: GPL-3.0-or-later
// Pengaturan: the office, its people, its calendar and its policies, which coordinators change, and
// how the program looks on this computer.
#pragma once

#include "page.h"
#include "settings_tab.h"

#include <memory>

namespace Ui
{
class SettingsPage;
}

namespace himpun::app
{

class SettingsPage : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(Workplace workplace, QWidget *parent = nullptr);
    ~SettingsPage() override;

    void arrive(const Place &place) override;
    void refresh() override;
    QString helpTopic() const override { return QStringLiteral("pengaturan"); }

private:
    std::vector<SettingsTab *> officeTabs() const;
    void showOffice(const OfficeAtHand &atHand);
    void adopt(const service::Office &office);

    std::unique_ptr<Ui::SettingsPage> m_ui;
};

} // namespace himpun::app
