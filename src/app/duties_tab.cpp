// SPDX-License-Identifier: GPL-3.0-or-later
#include "duties_tab.h"

#include "holders_dialog.h"
#include "table_dress.h"
#include "ui_duties_tab.h"

#include <algorithm>

namespace himpun::app
{

namespace
{

using Duty = models::DutiesModel::Duty;

/// \a people on \a duty and nobody else.
void setHolders(service::Office &office, const Duty &duty,
                const std::vector<workflow::OfficialId> &people)
{
    if (!duty.actor) {
        office.coordinators = people;
        return;
    }
    const auto known =
        std::ranges::find_if(office.assignments, [&](const workflow::Assignment &assignment) {
            return assignment.actor == *duty.actor && assignment.unit == duty.unit;
        });
    if (people.empty()) {
        if (known != office.assignments.end())
            office.assignments.erase(known);
    } else if (known != office.assignments.end()) {
        known->officials = people;
    } else {
        office.assignments.push_back({*duty.actor, duty.unit, people});
    }
}

} // namespace

DutiesTab::DutiesTab(QWidget *parent) : SettingsTab(parent), m_ui(std::make_unique<Ui::DutiesTab>())
{
    m_ui->setupUi(this);
    m_ui->dutiesTable->setModel(&m_duties);
    dressTable(*m_ui->dutiesTable, {40, 34, 60});
    connect(m_ui->dutiesTable, &QTableView::activated, this, &DutiesTab::change);
    connect(m_ui->changeButton, &QPushButton::clicked, this, &DutiesTab::change);
}

DutiesTab::~DutiesTab() = default;

void DutiesTab::fill()
{
    const int row = std::max(0, m_ui->dutiesTable->currentIndex().row());
    m_duties.setOffice(atHand().office, atHand().sop);
    m_ui->changeButton->setVisible(atHand().mayChange);
    m_ui->dutiesTable->setCurrentIndex(m_duties.index(std::min(row, m_duties.rowCount() - 1), 0));
}

void DutiesTab::change()
{
    const QModelIndex index = m_ui->dutiesTable->currentIndex();
    const Duty *duty = m_duties.at(index);
    if (!duty || !atHand().mayChange)
        return;
    const QString about = QStringLiteral("%1 · %2").arg(
        index.siblingAtColumn(models::DutiesModel::Actor).data().toString(),
        index.siblingAtColumn(models::DutiesModel::Unit).data().toString());
    auto *dialog = new HoldersDialog(*atHand().office, atHand().today, about, duty->people, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HoldersDialog::chosen, this,
            [this, duty = *duty](const std::vector<workflow::OfficialId> &people) {
                emit wanted(
                    [duty, people](service::Office &office) { setHolders(office, duty, people); });
            });
    dialog->open();
}

} // namespace himpun::app
