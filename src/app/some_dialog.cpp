// SPDX-License-Identifier: GPL-3.0-or-later
#include "some_dialog.h"

#include "enter_presses.h"
#include "ui_some_dialog.h"

namespace himpun::app
{

SomeDialog::SomeDialog(const QString &title, const QString &question,
                       const std::vector<ActChoice> &choices, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::SomeDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(title);
    m_ui->questionLabel->setText(question);
    m_ui->list->setAccessibleName(question);
    m_ui->list->offer(choices, false);
    m_ui->findEdit->setVisible(m_ui->list->isLong());
    m_ui->takeButton->setEnabled(false);
    connect(m_ui->findEdit, &QLineEdit::textChanged, m_ui->list, &ChoiceList::showMatching);
    connect(m_ui->list, &ChoiceList::changed, this,
            [this] { m_ui->takeButton->setEnabled(!chosen().empty()); });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->takeButton, &QPushButton::clicked, this, &QDialog::accept);
    letCtrlEnterPress(m_ui->takeButton, this);
}

SomeDialog::~SomeDialog() = default;

std::vector<std::string> SomeDialog::chosen() const
{
    return m_ui->list->chosen();
}

} // namespace himpun::app
