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
    bool mayLeave() override;
    QString helpTopic() const override { return QStringLiteral("pengaturan"); }

private:
    std::vector<SettingsTab *> officeTabs() const;
    void askPassword();
    void showOffice(const OfficeAtHand &atHand);
    SettingsTab *dirtyTab() const; ///< the first one; nullptr where everything is saved
    void adopt(const OfficeChange &change);
    void finishTyping();
    void showFaults(const QStringList &faults);

    std::unique_ptr<Ui::SettingsPage> m_ui;
};

} // namespace himpun::app
