// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_tab.h"

#include "person_dialog.h"
#include "table_dress.h"
#include "ui_people_tab.h"

namespace himpun::app
{

PeopleTab::PeopleTab(QWidget *parent) : SettingsTab(parent), m_ui(std::make_unique<Ui::PeopleTab>())
{
    using Model = models::OfficialsModel;
    m_ui->setupUi(this);
    m_found.setSourceModel(&m_people);
    m_found.setFilterRole(Model::SearchRole);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found.setFilterKeyColumn(0);
    m_ui->peopleTable->setModel(&m_found);
    dressTable(*m_ui->peopleTable, {28, 24, 26, 34, 20});
    connect(m_ui->searchEdit, &QLineEdit::textChanged, &m_found,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_ui->peopleTable->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                m_ui->changeButton->setEnabled(atHand().mayChange && current.isValid());
            });
    connect(m_ui->peopleTable, &QTableView::activated, this, &PeopleTab::change);
    connect(m_ui->changeButton, &QPushButton::clicked, this, &PeopleTab::change);
    connect(m_ui->addButton, &QPushButton::clicked, this, [this] { ask(nullptr); });
}

PeopleTab::~PeopleTab() = default;

void PeopleTab::fill()
{
    if (m_wanted.isEmpty())
        m_wanted = m_ui->peopleTable->currentIndex()
                       .siblingAtColumn(0)
                       .data(models::OfficialsModel::OfficialRole)
                       .toString();
    m_people.setOffice(atHand().office, atHand().sop, atHand().today);
    m_ui->addButton->setVisible(atHand().mayChange);
    m_ui->changeButton->setVisible(atHand().mayChange);
    showChosen();
}

void PeopleTab::choose(const workflow::OfficialId &person)
{
    m_wanted = QString::fromStdString(person.text);
    m_ui->searchEdit->clear();
    showChosen();
}

void PeopleTab::showChosen()
{
    const auto found = m_found.match(m_found.index(0, 0), models::OfficialsModel::OfficialRole,
                                     m_wanted, 1, Qt::MatchExactly);
    if (!found.isEmpty())
        m_wanted.clear();
    m_ui->peopleTable->setCurrentIndex(found.isEmpty() ? m_found.index(0, 0) : found.front());
    m_ui->changeButton->setEnabled(atHand().mayChange
                                   && m_ui->peopleTable->currentIndex().isValid());
}

void PeopleTab::change()
{
    const QString id = m_ui->peopleTable->currentIndex()
                           .siblingAtColumn(0)
                           .data(models::OfficialsModel::OfficialRole)
                           .toString();
    if (atHand().mayChange && !id.isEmpty())
        ask(atHand().office->find(workflow::OfficialId{id.toStdString()}));
}

void PeopleTab::ask(const service::Official *before)
{
    auto *dialog = new PersonDialog(atHand().office, before, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PersonDialog::wanted, this, &PeopleTab::wanted);
    dialog->open();
}

} // namespace himpun::app
