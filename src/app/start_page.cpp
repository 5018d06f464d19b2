// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_page.h"

#include "himpun/practice/practice_office.h"
#include "icon.h"
#include "practice_place.h"
#include "settings.h"
#include "theme.h"
#include "ui_start_page.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>

namespace himpun::app
{

StartPage::StartPage(Backstage &backstage, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::StartPage>()), m_signIn(new SignIn(backstage))
{
    m_ui->setupUi(this);
    m_ui->iconLabel->setPixmap(programIcon().pixmap(QSize(40, 40) * textScale()));
    m_ui->steps->addWidget(m_signIn);
    connect(m_ui->practiceButton, &QPushButton::clicked, this,
            [this] { emit practiceWanted(chosenPractice()); });
    connect(m_ui->newPracticeButton, &QPushButton::clicked, this,
            [this] { emit newPracticeWanted(chosenPractice()); });
    connect(m_ui->practiceBox, &QComboBox::currentIndexChanged, this, &StartPage::showPractice);
    connect(m_ui->openButton, &QPushButton::clicked, this, &StartPage::fileWanted);
    connect(m_ui->newButton, &QPushButton::clicked, this, &StartPage::newOfficeWanted);
    connect(m_ui->recentList, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) {
                emit recentWanted(item->data(Qt::UserRole).toString());
            });
    connect(m_signIn, &SignIn::otherFileWanted, this, &StartPage::askFile);
    connect(m_signIn, &SignIn::entered, this, &StartPage::entered);
    askFile();
}

StartPage::~StartPage() = default;

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showPractice();
    }
    QWidget::changeEvent(event);
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_ui->steps->currentWidget() == m_ui->fileStep)
        offerPractice();
}

/// Only where somebody can see it: reading the practice offices takes a while.
void StartPage::offerPractice()
{
    m_ui->practiceButton->setFocus();
    if (m_ui->practiceBox->count() == 0)
        fillPractice();
    const int last = m_ui->practiceBox->findData(lastPractised());
    if (last >= 0)
        m_ui->practiceBox->setCurrentIndex(last);
    showPractice();
}

void StartPage::fillPractice()
{
    for (const sop::Sop &sop : practice::shippedSops()) {
        if (const auto practice = practice::practiceOfficeFor(sop.id))
            m_ui->practiceBox->addItem(QString::fromStdString(practice->office.name),
                                       QString::fromStdString(sop.id.text));
    }
}

QString StartPage::chosenPractice() const
{
    return m_ui->practiceBox->currentData().toString();
}

/// One that was begun goes on, unless somebody wants it anew.
void StartPage::showPractice()
{
    const bool isBegun = QFileInfo::exists(practiceFile(chosenPractice()));
    m_ui->practiceButton->setText(isBegun ? tr("Lanjutkan latihan")
                                          : tr("Coba dengan data latihan"));
    m_ui->newPracticeButton->setVisible(isBegun);
}

void StartPage::askFile()
{
    m_ui->trouble->hide();
    showRecentFiles();
    showStep(m_ui->fileStep);
    if (isVisible())
        offerPractice();
}

void StartPage::askPerson(SignIn::Welcome welcome)
{
    m_ui->trouble->hide();
    showStep(m_signIn);
    m_signIn->ask(std::move(welcome));
}

void StartPage::showBusy(const QString &sentence)
{
    m_ui->trouble->hide();
    m_ui->busyLabel->setText(sentence);
    showStep(m_ui->busyStep);
}

void StartPage::showTrouble(const text::Message &message)
{
    askFile();
    m_ui->troubleLabel->setText(QString::fromStdString(message.text()));
    m_ui->trouble->show();
}

/// The card is as tall as the step, not as the tallest of them.
void StartPage::showStep(QWidget *step)
{
    for (int index = 0; index < m_ui->steps->count(); ++index) {
        QWidget *each = m_ui->steps->widget(index);
        const auto height = each == step ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        each->setSizePolicy(QSizePolicy::Preferred, height);
    }
    m_ui->steps->setCurrentWidget(step);
    m_ui->sloganLabel->setVisible(step != m_signIn);
}

void StartPage::showRecentFiles()
{
    m_ui->recentList->clear();
    for (const QString &file : settings::recentFiles.read()) {
        const QFileInfo info(file);
        if (!info.exists())
            continue;
        auto *item = new QListWidgetItem(QStringLiteral("%1 · %2").arg(
            info.completeBaseName(), QDir::toNativeSeparators(info.path())));
        item->setData(Qt::UserRole, file);
        item->setToolTip(QDir::toNativeSeparators(file));
        m_ui->recentList->addItem(item);
    }
    const bool hasRecent = m_ui->recentList->count() > 0;
    m_ui->recentCaption->setVisible(hasRecent);
    m_ui->recentList->setVisible(hasRecent);
    m_ui->recentList->setCurrentRow(0);
}

} // namespace himpun::app
