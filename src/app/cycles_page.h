// SPDX-License-Identifier: GPL-3.0-or-later
// Siklus: every cycle of the file, to be searched, and the way to start another.
#pragma once

#include "himpun/models/cycle_list_model.h"
#include "page.h"

#include <QPointer>

#include <memory>
#include <utility>

namespace Ui
{
class CyclesPage;
}

namespace himpun::app
{

class CycleFilter;
class StartDialog;

class CyclesPage : public Page
{
    Q_OBJECT
public:
    explicit CyclesPage(Workplace workplace, QWidget *parent = nullptr);
    ~CyclesPage() override;

    void arrive(const Place &place) override;
    void refresh() override;
    workflow::CycleId cycleAtHand() const override; ///< the one that is chosen in the list
    QString helpTopic() const override { return QStringLiteral("siklus"); }

private:
    void fillFilters(const std::vector<reading::CycleSummary> &cycles);
    void showCycles(const std::vector<reading::CycleSummary> &cycles);
    void showEmpty();
    void openChosen();
    void offerStart(const service::Office &office);
    void start();

    std::unique_ptr<Ui::CyclesPage> m_ui;
    models::CycleListModel m_model;
    CycleFilter *m_filter;
    /// While something that it wants is mended elsewhere, and who was starting a cycle.
    std::pair<QPointer<StartDialog>, workflow::OfficialId> m_putAside;
};

} // namespace himpun::app
