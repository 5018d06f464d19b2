// SPDX-License-Identifier: GPL-3.0-or-later
#include "holders_dialog.h"

#include "ui_holders_dialog.h"

#include <algorithm>

namespace himpun::app
{

HoldersDialog::HoldersDialog(const service::Office &office, base::Date today, const QString &about,
                             const std::vector<workflow::OfficialId> &holders, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::HoldersDialog>())
{
    m_ui->setupUi(this);
    m_ui->faultNotice->hide();
    m_ui->aboutLabel->setText(about);
    for (const service::Official &official : office.officials) {
        const service::Position *position = official.positionOn(today);
        QString words = QString::fromStdString(official.name);
        if (position)
            words += QStringLiteral(" · ") + QString::fromStdString(position->title);
        auto *item = new QListWidgetItem(words, m_ui->peopleList);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(std::ranges::count(holders, official.id) > 0 ? Qt::Checked
                                                                         : Qt::Unchecked);
        item->setData(Qt::UserRole, QString::fromStdString(official.id.text));
    }
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &HoldersDialog::search);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &HoldersDialog::accept);
}

HoldersDialog::~HoldersDialog() = default;

void HoldersDialog::search(const QString &words)
{
    for (int row = 0; row < m_ui->peopleList->count(); ++row) {
        QListWidgetItem *item = m_ui->peopleList->item(row);
        item->setHidden(!item->text().contains(words, Qt::CaseInsensitive));
    }
}

void HoldersDialog::accept()
{
    std::vector<workflow::OfficialId> people;
    for (int row = 0; row < m_ui->peopleList->count(); ++row) {
        const QListWidgetItem *item = m_ui->peopleList->item(row);
        if (item->checkState() == Qt::Checked)
            people.push_back({item->data(Qt::UserRole).toString().toStdString()});
    }
    emit chosen(people);
    QDialog::accept();
}

} // namespace himpun::app
