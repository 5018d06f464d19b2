// SPDX-License-Identifier: GPL-3.0-or-later
// Orang: everybody of the office with number, rank and positions.
#pragma once

#include "himpun/models/office_models.h"
#include "settings_tab.h"

#include <QSortFilterProxyModel>

namespace Ui
{
class PeopleTab;
}

namespace himpun::app
{

class PeopleTab : public SettingsTab
{
    Q_OBJECT
public:
    explicit PeopleTab(QWidget *parent = nullptr);
    ~PeopleTab() override;

    void choose(const workflow::OfficialId &person); ///< now, or once he is there

protected:
    void fill() override;

private:
    void showChosen();
    void offerChanging();
    const service::Official *chosen() const; ///< nullptr where nobody is
    void change();
    void remove(); ///< where nothing names him
    void resetPassword();
    /// \a before is nullptr for somebody new.
    void ask(const service::Official *before);

    std::unique_ptr<Ui::PeopleTab> m_ui;
    models::OfficialsModel m_people;
    QSortFilterProxyModel m_found;
    QString m_wanted;
};

} // namespace himpun::app
