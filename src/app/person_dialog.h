// SPDX-License-Identifier: GPL-3.0-or-later
// One person: name, NIP, rank and positions with their dates.  What is wrong is said in the dialog,
// and nothing that was typed is lost.
#pragma once

#include "settings_tab.h"

#include <QDialog>

#include <memory>

namespace Ui
{
class PersonDialog;
}

class QComboBox;

namespace himpun::app
{

class PersonDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a before is one of \a office, or nullptr for somebody new.
    PersonDialog(std::shared_ptr<const service::Office> office, const service::Official *before,
                 QWidget *parent = nullptr);
    ~PersonDialog() override;

    void accept() override;

signals:
    /// The office with this person as he is now; the change may be made as it is.
    void wanted(const himpun::app::OfficeChange &change);

private:
    void fill(const service::Official &official);
    void addPositionRow(const service::Position &position);
    QComboBox *unitBox(const std::optional<workflow::UnitId> &chosen);
    void showFaults(const QStringList &faults);
    /// As it is typed; what cannot be read at all is added to \a faults.
    service::Official edited(QStringList &faults) const;
    service::Position positionAt(int row, QStringList &faults) const;
    workflow::OfficialId idFor(const service::Official &official) const;

    std::unique_ptr<Ui::PersonDialog> m_ui;
    std::shared_ptr<const service::Office> m_office;
    const service::Official *m_before; ///< within m_office
};

} // namespace himpun::app
