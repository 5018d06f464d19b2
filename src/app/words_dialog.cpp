// SPDX-License-Identifier: GPL-3.0-or-later
#include "words_dialog.h"

#include "enter_presses.h"
#include "ui_words_dialog.h"

namespace himpun::app
{

WordsDialog::WordsDialog(const QString &title, const QString &question, const QString &before,
                         QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::WordsDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(title);
    m_ui->questionLabel->setText(question);
    m_ui->wordsEdit->setAccessibleName(question);
    m_ui->wordsEdit->setPlainText(before);
    m_ui->wordsEdit->selectAll();
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->keepButton, &QPushButton::clicked, this, &QDialog::accept);
    letCtrlEnterPress(m_ui->keepButton, this);
}

WordsDialog::~WordsDialog() = default;

QString WordsDialog::words() const
{
    return m_ui->wordsEdit->toPlainText();
}

} // namespace himpun::app
