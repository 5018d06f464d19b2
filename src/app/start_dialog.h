// SPDX-License-Identifier: GPL-3.0-or-later
// Starting a cycle: everything is filled in as it most likely will be, what is missing is said at
// once, and the expected dates stand beside it.
#pragma once

#include "himpun/models/forecast_model.h"
#include "himpun/reading/start_plan.h"
#include "place.h"
#include "workplace.h"

#include <QDialog>

#include <memory>

namespace Ui
{
class StartDialog;
}

class QListWidgetItem;

namespace himpun::app
{

class AgreedTimes;

class StartDialog : public QDialog
{
    Q_OBJECT
public:
    explicit StartDialog(Workplace workplace, QWidget *parent = nullptr);
    ~StartDialog() override;

    void comeBack(); ///< with all that was chosen, after something was mended elsewhere

signals:
    void started(const himpun::workflow::CycleId &cycle);
    /// Something is missing that is mended there.
    void mendingWanted(const himpun::app::AtSettings &there);

private:
    void fill(reading::StartChoices choices);
    void chooseSop();
    void showPeriod(const calendar::Period &period);
    void fillIndexes(calendar::PeriodKind kind);
    void periodChanged();
    void fillUnits();
    void choose(const QListWidgetItem &item);
    void planAgain();
    void showPlan(const reading::StartPlan &plan);
    void showGaps(const std::vector<workflow::StartGap> &gaps);
    void showNoIndicators();
    void tellGaps(const QStringList &lines); ///< none: it can be started
    void showSame();
    void mend(const QString &link);
    void start();

    std::shared_ptr<const sop::Sop> sop() const;
    calendar::Period period() const;
    std::vector<workflow::UnitId> units() const;
    service::StartOrder order() const;

    Workplace m_workplace;
    std::unique_ptr<Ui::StartDialog> m_ui;
    reading::StartChoices m_choices;
    models::ForecastModel m_preview;
    AgreedTimes *m_agreed;
    std::vector<workflow::UnitId> m_leftOut; ///< by the person
    bool m_isTitleOwn = false; ///< the person wrote one; it stays when the period changes
    int m_asked = 0;           ///< plans; only the answer to the last question counts
};

} // namespace himpun::app
