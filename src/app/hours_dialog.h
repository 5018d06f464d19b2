// SPDX-License-Identifier: GPL-3.0-or-later
// Office hours: those of the ordinary week, or those of a season such as Ramadan.
#pragma once

#include "settings_tab.h"

#include <QDialog>

#include <variant>

namespace Ui
{
class HoursDialog;
}

namespace himpun::app
{

struct OrdinaryWeek {
};
struct NewSeason {
    base::Date suggested; ///< its first day
};
/// A season of the office is known by its first day.
using HoursSubject = std::variant<OrdinaryWeek, base::Date, NewSeason>;

class HoursDialog : public QDialog
{
    Q_OBJECT
public:
    HoursDialog(const service::Office &office, const HoursSubject &subject,
                QWidget *parent = nullptr);
    ~HoursDialog() override;

    void accept() override;

signals:
    /// The office with these hours, or without the season; the change may be made as it is.
    void wanted(const himpun::app::OfficeChange &change);

private:
    void showWeek();
    void showSeason(const calendar::SeasonalHours &season);
    void remove();
    /// As it is typed; what is wrong is added to \a faults.
    OfficeChange typedWeek(QStringList &faults) const;
    OfficeChange typedSeason(QStringList &faults) const;
    std::string source(QStringList &faults) const;

    std::unique_ptr<Ui::HoursDialog> m_ui;
    service::Office m_office;
    std::optional<base::Date> m_before; ///< the season that is changed
};

} // namespace himpun::app
