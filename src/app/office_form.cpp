// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_form.h"

#include "himpun/models/shown.h"
#include "himpun/text/definition_findings.h"

#include <QCoreApplication>

#include <algorithm>

namespace himpun::app
{

namespace
{

using models::DraftTableModel;
using Rows = std::vector<DraftTableModel::Row>;

struct Form {
    Q_DECLARE_TR_FUNCTIONS(Form)
};

using models::shown;

bool standsTwice(const Rows &rows, int column, int row)
{
    const QString &text = rows[static_cast<std::size_t>(row)][column];
    return !text.isEmpty() && std::ranges::count_if(rows, [&](const QStringList &other) {
                                  return other[column] == text;
                              }) > 1;
}

QStringList namesIn(const DraftTableModel &table)
{
    QStringList names{QString()};
    for (const QStringList &row : table.rows()) {
        if (!row[0].isEmpty())
            names << row[0];
    }
    return names;
}

} // namespace

QString doubtAboutNip(const QString &nip)
{
    QStringList doubts;
    if (!nip.isEmpty()) {
        for (const service::OfficeProblem doubt : service::doubtsAbout(nip.toStdString()))
            doubts << shown(text::sentence(doubt, nip.toStdString()));
    }
    return doubts.join(QStringLiteral("; "));
}

OfficeForm::OfficeForm()
    : units({{Form::tr("Nama"), Form::tr("Nama pendek")},
             0,
             true,
             [this](const Rows &rows, int row) { return doubtAboutUnit(rows, row); }}),
      people({{Form::tr("Nama dengan gelar"), Form::tr("NIP"), Form::tr("Jabatan"),
               Form::tr("Bidang")},
              0,
              true,
              [this](const Rows &rows, int row) { return doubtAboutPerson(rows, row); }}),
      duties({{Form::tr("Pelaksana menurut SOP"), Form::tr("Bidang"), Form::tr("Dipegang oleh")},
              DutyPerson,
              false,
              [this](const Rows &rows, int row) { return doubtAboutDuty(rows, row); }})
{
}

QString OfficeForm::doubtAboutUnit(const Rows &rows, int row) const
{
    if (rows[static_cast<std::size_t>(row)][UnitName].isEmpty())
        return Form::tr("namanya belum diisi");
    return standsTwice(rows, UnitName, row) ? Form::tr("nama ini ditulis dua kali") : QString();
}

QString OfficeForm::faultOfPerson(const Rows &rows, int row) const
{
    const QStringList &person = rows[static_cast<std::size_t>(row)];
    if (person[PersonName].isEmpty())
        return Form::tr("namanya belum diisi");
    if (standsTwice(rows, PersonName, row))
        return Form::tr("nama ini ditulis dua kali; bedakan misalnya dengan gelarnya");
    if (standsTwice(rows, PersonNip, row))
        return Form::tr("NIP ini ditulis dua kali");
    const bool isUnit = std::ranges::any_of(units.rows(), [&](const QStringList &unit) {
        return unit[UnitName] == person[PersonUnit] || unit[UnitShort] == person[PersonUnit];
    });
    if (!person[PersonUnit].isEmpty() && !isUnit)
        return Form::tr("bidang “%1” tidak ada pada layar pertama").arg(person[PersonUnit]);
    const bool isNip = service::Nip::parse(person[PersonNip].toStdString()).has_value();
    return person[PersonNip].isEmpty() || isNip ? QString() : doubtAboutNip(person[PersonNip]);
}

QString OfficeForm::doubtAboutPerson(const Rows &rows, int row) const
{
    const QStringList &person = rows[static_cast<std::size_t>(row)];
    if (const QString fault = faultOfPerson(rows, row); !fault.isEmpty())
        return fault;
    if (person[PersonTitle].isEmpty())
        return Form::tr("jabatannya belum diisi");
    return doubtAboutNip(person[PersonNip]);
}

bool OfficeForm::isAnybodyFaulty() const
{
    for (int row = 0; row < static_cast<int>(people.rows().size()); ++row) {
        if (!faultOfPerson(people.rows(), row).isEmpty())
            return true;
    }
    return false;
}

QString OfficeForm::doubtAboutDuty(const Rows &rows, int row) const
{
    const QString &person = rows[static_cast<std::size_t>(row)][DutyPerson];
    if (person.isEmpty())
        return Form::tr("belum ada; siklus baru dapat dimulai bila sudah ditunjuk");
    return personNames().contains(person) ? QString() : Form::tr("tidak ada dalam daftar orang");
}

void OfficeForm::show(const service::OfficeDraft &draft)
{
    Rows unitRows, personRows;
    for (const auto &unit : draft.units)
        unitRows.push_back({shown(unit.name), shown(unit.shortName)});
    for (const auto &person : draft.people)
        personRows.push_back(
            {shown(person.name), shown(person.nip), shown(person.title), shown(person.unit)});
    units.setRows(std::move(unitRows));
    people.setRows(std::move(personRows));
    duties.setRows({});
    m_actors.clear();
}

void OfficeForm::showDuties(const std::vector<service::OfficeDraft::Duty> &all, const sop::Sop &sop)
{
    Rows rows;
    m_actors.clear();
    for (const auto &duty : all) {
        rows.push_back({shown(sop.find(duty.actor)->name), shown(duty.unit), shown(duty.person)});
        m_actors.push_back(duty.actor);
    }
    duties.setRows(std::move(rows));
}

void OfficeForm::readInto(service::OfficeDraft &draft) const
{
    draft.units.clear();
    draft.people.clear();
    for (const QStringList &row : units.rows())
        draft.units.push_back({row[UnitName].toStdString(), row[UnitShort].toStdString()});
    for (const QStringList &row : people.rows())
        draft.people.push_back({row[PersonName].toStdString(), row[PersonNip].toStdString(),
                                row[PersonTitle].toStdString(), row[PersonUnit].toStdString()});
    if (m_actors.empty())
        return;
    draft.duties.clear();
    for (std::size_t row = 0; row < m_actors.size(); ++row)
        draft.duties.push_back({m_actors[row], duties.rows()[row][DutyUnit].toStdString(),
                                duties.rows()[row][DutyPerson].toStdString()});
}

QStringList OfficeForm::unitNames() const
{
    return namesIn(units);
}

QStringList OfficeForm::personNames() const
{
    return namesIn(people);
}

} // namespace himpun::app
