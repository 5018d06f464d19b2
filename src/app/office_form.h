// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed in the first run, as tables and back: units, people, and who holds what.
#pragma once

#include "himpun/models/draft_table_model.h"
#include "himpun/service/office_draft.h"
#include "himpun/sop/sop.h"

#include <QString>

namespace himpun::app
{

/// The three tables; each judges its rows by the others.
class OfficeForm
{
    Q_DISABLE_COPY_MOVE(OfficeForm)
public:
    enum UnitColumn { UnitName, UnitShort };
    enum PersonColumn { PersonName, PersonNip, PersonTitle, PersonUnit };
    enum DutyColumn { DutyActor, DutyUnit, DutyPerson };

    OfficeForm();

    models::DraftTableModel units, people, duties;

    void show(const service::OfficeDraft &draft);
    /// \a draft with the tables' content in it; duties are those of the SOP shown last.
    void readInto(service::OfficeDraft &draft) const;
    void showDuties(const std::vector<service::OfficeDraft::Duty> &all, const sop::Sop &sop);

    bool isAnybodyFaulty() const; ///< such that no office can be made with him

    QStringList unitNames() const;   ///< an empty one first: the office as a whole
    QStringList personNames() const; ///< an empty one first: nobody

private:
    QString doubtAboutUnit(const std::vector<models::DraftTableModel::Row> &rows, int row) const;
    QString faultOfPerson(const std::vector<models::DraftTableModel::Row> &rows, int row) const;
    QString doubtAboutPerson(const std::vector<models::DraftTableModel::Row> &rows, int row) const;
    QString doubtAboutDuty(const std::vector<models::DraftTableModel::Row> &rows, int row) const;

    std::vector<sop::ActorId> m_actors; ///< of the rows of duties
};

/// "tanggal lahir dalam NIP … meragukan"; empty where it is fine, or not there.
QString doubtAboutNip(const QString &nip);

} // namespace himpun::app
