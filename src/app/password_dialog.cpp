// SPDX-License-Identifier: GPL-3.0-or-later
#include "password_dialog.h"

#include "himpun/text/trouble.h"
#include "theme.h"
#include "ui_password_dialog.h"

namespace himpun::app
{

namespace
{

QString wordsFor(const service::Trouble &trouble)
{
    const auto *desk = std::get_if<service::DeskTrouble>(&trouble);
    if (desk && desk->problem == service::DeskProblem::WrongPassword)
        return PasswordDialog::tr("Kata sandi sekarang tidak benar, jadi belum ada yang diganti. "
                                  "Ketik lagi; huruf besar dan kecil dibedakan.");
    return QString::fromStdString(text::message(trouble, {}).text());
}

} // namespace

PasswordDialog::PasswordDialog(Backstage &backstage, const workflow::OfficialId &official,
                               QWidget *parent)
    : QDialog(parent),
      m_backstage(backstage),
      m_official(official),
      m_ui(std::make_unique<Ui::PasswordDialog>())
{
    m_ui->setupUi(this);
    setMinimumWidth(scaled(minimumWidth()));
    m_ui->faultNotice->hide();
    m_ui->ruleLabel->setText(tr("Paling sedikit %1 huruf, angka atau tanda. Kata sandi ini juga "
                                "dipakai untuk paraf dan tanda tangan, jadi jangan diberitahukan "
                                "kepada siapa pun.")
                                 .arg(ledger::shortestPassword));
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &PasswordDialog::accept);
}

PasswordDialog::~PasswordDialog() = default;

void PasswordDialog::setBusy(bool isBusy)
{
    for (QWidget *control : findChildren<QLineEdit *>())
        control->setEnabled(!isBusy);
    m_ui->saveButton->setEnabled(!isBusy);
}

void PasswordDialog::complain(const QString &sentence)
{
    m_ui->faultLabel->setText(sentence);
    m_ui->faultNotice->show();
    adjustSize();
}

void PasswordDialog::accept()
{
    if (m_ui->nextEdit->text() != m_ui->againEdit->text())
        return complain(tr("Kedua kata sandi baru itu tidak sama. Ketik lagi keduanya."));
    setBusy(true);
    m_backstage.ask(
        this,
        [official = m_official, present = m_ui->presentEdit->text().toStdString(),
         next = m_ui->nextEdit->text().toStdString()](service::Workbench &bench) {
            return bench.setPassword(official, present, next);
        },
        [this](const service::Outcome<void> &made) {
            setBusy(false);
            if (made)
                QDialog::accept();
            else
                complain(wordsFor(made.error()));
        });
}

} // namespace himpun::app
