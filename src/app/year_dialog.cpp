// SPDX-License-Identifier: GPL-3.0-or-later
#include "year_dialog.h"

#include "theme.h"
#include "ui_year_dialog.h"

namespace himpun::app
{

YearDialog::YearDialog(const std::vector<int> &known, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::YearDialog>())
{
    m_ui->setupUi(this);
    setMinimumWidth(scaled(minimumWidth()));
    m_ui->yearSpin->setValue(known.back() + 1);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->addButton, &QPushButton::clicked, this, &YearDialog::accept);
}

YearDialog::~YearDialog() = default;

void YearDialog::accept()
{
    emit wanted(m_ui->yearSpin->value(), m_ui->copyBox->isChecked());
    QDialog::accept();
}

} // namespace himpun::app
