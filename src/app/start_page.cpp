// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_page.h"

#include "himpun/practice/practice_office.h"
#include "ui_start_page.h"

#include <QEvent>

namespace himpun::app
{

StartPage::StartPage(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::StartPage>())
{
    m_ui->setupUi(this);
    m_found.setSourceModel(&m_people);
    m_found.setFilterRole(models::PeopleModel::SearchRole);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_ui->peopleList->setModel(&m_found);
    for (const sop::Sop &sop : practice::shippedSops()) {
        if (const auto practice = practice::practiceOfficeFor(sop.id))
            m_ui->practiceBox->addItem(QString::fromStdString(practice->office.name),
                                       QString::fromStdString(sop.id.text));
    }
    connect(m_ui->practiceButton, &QPushButton::clicked, this,
            [this] { emit practiceWanted(m_ui->practiceBox->currentData().toString()); });
    connect(m_ui->openButton, &QPushButton::clicked, this, &StartPage::fileWanted);
    connect(m_ui->newButton, &QPushButton::clicked, this, &StartPage::newFileWanted);
    connect(m_ui->otherFileButton, &QPushButton::clicked, this, &StartPage::askFile);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &StartPage::search);
    connect(m_ui->searchEdit, &QLineEdit::returnPressed, this, &StartPage::enter);
    connect(m_ui->peopleList, &QListView::activated, this, &StartPage::enter);
    connect(m_ui->enterButton, &QPushButton::clicked, this, &StartPage::enter);
    askFile();
}

StartPage::~StartPage() = default;

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    QWidget::changeEvent(event);
}

void StartPage::askFile()
{
    m_ui->notice->hide();
    m_ui->steps->setCurrentWidget(m_ui->fileStep);
    m_ui->practiceButton->setFocus();
}

void StartPage::askPerson(std::shared_ptr<const service::Office> office, base::Date today,
                          const QString &lastOfficial)
{
    m_ui->notice->hide();
    m_ui->officeLabel->setText(QString::fromStdString(office->name));
    m_people.setOffice(std::move(office), today);
    m_ui->searchEdit->clear();
    search({});
    const auto last = m_found.match(m_found.index(0, 0), models::PeopleModel::OfficialRole,
                                    lastOfficial, 1, Qt::MatchExactly);
    if (!last.isEmpty())
        m_ui->peopleList->setCurrentIndex(last.front());
    m_ui->steps->setCurrentWidget(m_ui->personStep);
    m_ui->searchEdit->setFocus();
}

void StartPage::showBusy(const QString &sentence)
{
    m_ui->notice->hide();
    m_ui->busyLabel->setText(sentence);
    m_ui->steps->setCurrentWidget(m_ui->busyStep);
}

void StartPage::showTrouble(const text::Message &message)
{
    askFile();
    m_ui->noticeLabel->setText(QString::fromStdString(message.text()));
    m_ui->notice->show();
}

void StartPage::search(const QString &text)
{
    m_found.setFilterFixedString(text.simplified());
    m_ui->peopleList->setCurrentIndex(m_found.index(0, 0));
    m_ui->enterButton->setEnabled(m_found.rowCount() > 0);
}

void StartPage::enter()
{
    const QModelIndex chosen = m_ui->peopleList->currentIndex();
    if (chosen.isValid())
        emit entered(chosen.data(models::PeopleModel::OfficialRole).toString());
}

} // namespace himpun::app
