// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_tab.h"

#include "himpun/models/shown.h"
#include "person_dialog.h"
#include "table_dress.h"
#include "ui_people_tab.h"
#include "uses_text.h"

namespace himpun::app
{

using models::shown;

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
            &PeopleTab::offerChanging);
    connect(m_ui->peopleTable, &QTableView::activated, this, &PeopleTab::change);
    connect(m_ui->changeButton, &QPushButton::clicked, this, &PeopleTab::change);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &PeopleTab::remove);
    connect(m_ui->resetButton, &QPushButton::clicked, this, &PeopleTab::resetPassword);
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
    for (QPushButton *button :
         {m_ui->addButton, m_ui->changeButton, m_ui->removeButton, m_ui->resetButton})
        button->setVisible(atHand().mayChange);
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
    offerChanging();
}

void PeopleTab::offerChanging()
{
    const service::Official *person = chosen();
    const bool isOther = person && person->id != workplace().seat.official;
    m_ui->changeButton->setEnabled(person);
    m_ui->removeButton->setEnabled(isOther);
    m_ui->resetButton->setEnabled(isOther);
}

const service::Official *PeopleTab::chosen() const
{
    const QString id = m_ui->peopleTable->currentIndex()
                           .siblingAtColumn(0)
                           .data(models::OfficialsModel::OfficialRole)
                           .toString();
    return atHand().office && !id.isEmpty()
               ? atHand().office->find(workflow::OfficialId{id.toStdString()})
               : nullptr;
}

void PeopleTab::change()
{
    const service::Official *person = chosen();
    if (person && atHand().mayChange)
        ask(person);
}

void PeopleTab::remove()
{
    const service::Official person = *chosen();
    const auto erase = [person](service::Office &office) {
        std::erase_if(office.officials, [&](const auto &other) { return other.id == person.id; });
    };
    workplace().backstage.ask(
        this, [id = person.id](service::Workbench &bench) { return reading::usesOf(bench, id); },
        [this, name = shown(person.name), erase](const service::Outcome<reading::Uses> &uses) {
            if (!uses)
                return tellTrouble(workplace(), this, uses.error());
            if (!uses->isNone())
                return emit refused({whyItStays(name, *uses, atHand().sop.get())});
            if (workplace().prompter.confirm(
                    this, tr("%1 dihapus dari daftar orang kantor ini.").arg(name), tr("Hapus")))
                emit wanted(erase);
        });
}

void PeopleTab::resetPassword()
{
    const service::Official person = *chosen();
    const QString name = shown(person.name);
    if (!workplace().prompter.confirm(
            this,
            tr("Kata sandi %1 yang sekarang tidak berlaku lagi. Saat masuk berikutnya ia membuat "
               "kata sandi baru, dan membaca bahwa Anda yang mengatur ulang.")
                .arg(name),
            tr("Atur ulang kata sandi")))
        return;
    workplace().backstage.ask(
        this,
        [id = person.id, by = workplace().seat.official](service::Workbench &bench) {
            return bench.resetPassword(id, by);
        },
        [this, name](const service::Outcome<void> &done) {
            if (!done)
                return tellTrouble(workplace(), this, done.error());
            emit told(tr("%1 membuat kata sandi baru saat masuk berikutnya.").arg(name));
        });
}

void PeopleTab::ask(const service::Official *before)
{
    auto *dialog = new PersonDialog(atHand().office, before, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PersonDialog::wanted, this, &PeopleTab::wanted);
    dialog->open();
}

} // namespace himpun::app
