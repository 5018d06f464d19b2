// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign_in.h"

#include "himpun/practice/practice_office.h"
#include "himpun/text/format.h"
#include "himpun/text/trouble.h"
#include "person_delegate.h"
#include "ui_sign_in.h"

namespace himpun::app
{

namespace
{

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

struct Known {
    std::set<workflow::OfficialId> withPassword;
    std::map<workflow::OfficialId, store::PasswordReset> resets;
    const service::Official *awaited = nullptr; ///< the first of whom something is wanted
};

Known knownOf(service::Workbench &bench, const service::Office &office)
{
    Known known;
    for (const service::Official &official : office.officials) {
        if (bench.hasPassword(official.id).value_or(false))
            known.withPassword.insert(official.id);
        else if (const auto reset = bench.passwordReset(official.id); reset && *reset)
            known.resets[official.id] = **reset;
        const auto tasks = bench.inbox(official.id);
        if (!known.awaited && tasks && !tasks->empty())
            known.awaited = &official;
    }
    return known;
}

} // namespace

SignIn::SignIn(Backstage &backstage, QWidget *parent)
    : QWidget(parent), m_backstage(backstage), m_ui(std::make_unique<Ui::SignIn>())
{
    m_ui->setupUi(this);
    m_found.setSourceModel(&m_people);
    m_found.setFilterRole(models::PeopleModel::SearchRole);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_ui->peopleList->setModel(&m_found);
    m_ui->peopleList->setItemDelegate(new PersonDelegate(this));
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &SignIn::search);
    connect(m_ui->searchEdit, &QLineEdit::returnPressed, m_ui->passwordEdit,
            qOverload<>(&QWidget::setFocus));
    connect(m_ui->peopleList, &QListView::activated, m_ui->passwordEdit,
            qOverload<>(&QWidget::setFocus));
    connect(m_ui->peopleList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SignIn::showPerson);
    connect(m_ui->passwordEdit, &QLineEdit::returnPressed, this, [this] {
        if (makesPassword() && m_ui->againEdit->text().isEmpty())
            m_ui->againEdit->setFocus();
        else
            enter();
    });
    connect(m_ui->againEdit, &QLineEdit::returnPressed, this, &SignIn::enter);
    connect(m_ui->enterButton, &QPushButton::clicked, this, &SignIn::enter);
    connect(m_ui->otherFileButton, &QPushButton::clicked, this, &SignIn::otherFileWanted);
}

SignIn::~SignIn() = default;

void SignIn::ask(Welcome welcome)
{
    m_welcome = std::move(welcome);
    m_withPassword.clear();
    m_resets.clear();
    m_ui->officeLabel->setText(QString::fromStdString(m_welcome.office->name));
    m_ui->practiceLabel->setVisible(m_welcome.isPractice);
    showPractice(nullptr);
    m_people.setOffice(m_welcome.office, m_welcome.today);
    m_ui->searchEdit->clear();
    search({});
    const auto last = m_found.match(m_found.index(0, 0), models::PeopleModel::OfficialRole,
                                    m_welcome.lastOfficial, 1, Qt::MatchExactly);
    if (!last.isEmpty())
        m_ui->peopleList->setCurrentIndex(last.front());
    setBusy(true);
    learnWhoHasPassword();
}

void SignIn::learnWhoHasPassword()
{
    m_backstage.ask(
        this,
        [office = m_welcome.office](service::Workbench &bench) { return knownOf(bench, *office); },
        [this](Known known) {
            m_withPassword = std::move(known.withPassword);
            m_resets = std::move(known.resets);
            setBusy(false);
            showPractice(known.awaited);
            showPerson();
            const bool isKnown =
                chosen().text == m_welcome.lastOfficial.toStdString() && !chosen().isEmpty();
            (isKnown ? m_ui->passwordEdit : m_ui->searchEdit)->setFocus();
        });
}

/// With which password everybody gets in, and who has something to do.
void SignIn::showPractice(const service::Official *awaited)
{
    QString words = tr("Kantor latihan: kata sandi semua orang adalah “%1”.")
                        .arg(shown(practice::practicePassword));
    if (awaited)
        words += u' ' + tr("Tugas menunggu, antara lain, %1.").arg(shown(awaited->name));
    m_ui->practiceLabel->setText(words);
}

void SignIn::search(const QString &text)
{
    m_found.setFilterFixedString(text.simplified());
    m_ui->peopleList->setCurrentIndex(m_found.index(0, 0));
    m_ui->nobodyLabel->setVisible(m_found.rowCount() == 0);
    showPerson();
}

workflow::OfficialId SignIn::chosen() const
{
    return {m_ui->peopleList->currentIndex()
                .data(models::PeopleModel::OfficialRole)
                .toString()
                .toStdString()};
}

bool SignIn::makesPassword() const
{
    return !chosen().isEmpty() && !m_withPassword.contains(chosen());
}

QString SignIn::whyMakesPassword() const
{
    const auto reset = m_resets.find(chosen());
    if (reset == m_resets.end())
        return tr("Anda masuk untuk pertama kali.");
    const service::Office &office = *m_welcome.office;
    const service::Official *by = office.find(reset->second.by);
    return tr("Kata sandi Anda diatur ulang oleh %1 pada %2.")
        .arg(shown(by ? by->name : reset->second.by.text),
             shown(text::dateAndTime(reset->second.at, office.calendar.zone)));
}

void SignIn::showPerson()
{
    const bool makes = makesPassword();
    const bool cannotMake = makes && m_welcome.isReadOnly;
    m_ui->notice->hide();
    m_ui->passwordEdit->clear();
    m_ui->againEdit->clear();
    m_ui->ruleLabel->setVisible(makes);
    m_ui->ruleLabel->setText(
        cannotMake ? tr("Anda belum memiliki kata sandi. Kata sandi dapat dibuat setelah berkas "
                        "ini dapat ditulis lagi.")
                   : tr("%1 Buat kata sandi, paling sedikit %2 huruf, angka atau tanda. Kata "
                        "sandi ini juga dipakai untuk paraf dan tanda tangan, jadi jangan "
                        "diberitahukan kepada siapa pun.")
                         .arg(whyMakesPassword())
                         .arg(ledger::shortestPassword));
    m_ui->passwordCaption->setText(makes ? tr("Buat kata san&di") : tr("Kata san&di"));
    m_ui->passwordEdit->setAccessibleName(makes ? tr("Kata sandi baru") : tr("Kata sandi"));
    m_ui->againCaption->setVisible(makes);
    m_ui->againEdit->setVisible(makes);
    m_ui->passwordEdit->setEnabled(!cannotMake);
    m_ui->againEdit->setEnabled(!cannotMake);
    m_ui->enterButton->setText(makes ? tr("Simpan dan masuk") : tr("Masuk"));
    m_ui->enterButton->setEnabled(!chosen().isEmpty() && !cannotMake);
}

void SignIn::complain(const QString &sentence)
{
    m_ui->noticeLabel->setText(sentence);
    m_ui->notice->show();
    m_ui->passwordEdit->selectAll();
    m_ui->passwordEdit->setFocus();
}

void SignIn::setBusy(bool isBusy)
{
    for (QWidget *control :
         {static_cast<QWidget *>(m_ui->searchEdit), static_cast<QWidget *>(m_ui->peopleList),
          static_cast<QWidget *>(m_ui->passwordEdit), static_cast<QWidget *>(m_ui->againEdit),
          static_cast<QWidget *>(m_ui->enterButton)})
        control->setEnabled(!isBusy);
}

void SignIn::enter()
{
    if (!m_ui->enterButton->isEnabled())
        return;
    if (m_ui->passwordEdit->text().isEmpty())
        return complain(tr("Ketik kata sandi Anda."));
    if (makesPassword() && m_ui->passwordEdit->text() != m_ui->againEdit->text())
        return complain(tr("Kedua kata sandi itu tidak sama. Ketik lagi keduanya."));
    setBusy(true);
    m_ui->enterButton->setText(tr("Memeriksa …"));
    if (makesPassword())
        make(chosen());
    else
        check(chosen());
}

void SignIn::check(const workflow::OfficialId &official)
{
    m_backstage.ask(
        this,
        [official, password = m_ui->passwordEdit->text().toStdString()](service::Workbench &bench) {
            return bench.isPassword(official, password);
        },
        [this, official](const service::Outcome<bool> &isRight) {
            setBusy(false);
            showPerson();
            if (isRight && *isRight)
                emit entered(QString::fromStdString(official.text));
            else
                complain(isRight
                             ? tr("Kata sandi itu tidak benar. Ketik lagi; huruf besar dan "
                                  "kecil dibedakan.")
                             : QString::fromStdString(text::message(isRight.error(), {}).text()));
        });
}

void SignIn::make(const workflow::OfficialId &official)
{
    m_backstage.ask(
        this,
        [official, password = m_ui->passwordEdit->text().toStdString()](service::Workbench &bench) {
            return bench.setPassword(official, {}, password);
        },
        [this, official](const service::Outcome<void> &made) {
            setBusy(false);
            if (made)
                m_withPassword.insert(official);
            showPerson();
            if (made)
                emit entered(QString::fromStdString(official.text));
            else
                complain(QString::fromStdString(text::message(made.error(), {}).text()));
        });
}

} // namespace himpun::app
