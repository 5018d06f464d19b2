// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminder_bar.h"

#include "himpun/models/shown.h"
#include "himpun/text/format.h"
#include "himpun/text/labels.h"
#include "icon.h"
#include "settings.h"
#include "ui_reminder_bar.h"

#include <QEvent>

namespace himpun::app
{

namespace
{

using models::shown;

/// Of those \a reached, the ones that nobody on this computer told him who sits in \a seat yet.
/// Remembers them, and forgets what is over.
std::vector<reading::ReachedDeadline> notToldYet(
    const std::vector<reading::ReachedDeadline> &reached, const Seat &seat)
{
    const QString owner = QStringLiteral("%1|%2|").arg(seat.file, shown(seat.official.text));
    const QStringList before = settings::toldDeadlines.read();
    QStringList after;
    for (const QString &key : before) {
        if (!key.startsWith(owner))
            after << key;
    }
    std::vector<reading::ReachedDeadline> fresh;
    for (const reading::ReachedDeadline &each : reached) {
        const QString key = owner + shown(each.key());
        after << key;
        if (!before.contains(key))
            fresh.push_back(each);
    }
    if (after != before)
        settings::toldDeadlines.write(after);
    return fresh;
}

QString sentence(const std::vector<reading::ReachedDeadline> &deadlines)
{
    const reading::ReachedDeadline &first = deadlines.front();
    QString words = ReminderBar::tr("%1: %2 (%3), tenggat %4.")
                        .arg(shown(text::label(first.stage)), shown(first.activity),
                             shown(first.where), shown(text::dateAndTime(first.due, first.zone)));
    if (const int others = static_cast<int>(deadlines.size()) - 1; others > 0)
        words += u' ' + ReminderBar::tr("Begitu juga %n tugas lain.", nullptr, others);
    return words;
}

} // namespace

ReminderBar::ReminderBar(Workplace workplace, QWidget *parent)
    : QFrame(parent),
      m_workplace(workplace),
      m_ui(std::make_unique<Ui::ReminderBar>()),
      m_tray(programIcon())
{
    m_ui->setupUi(this);
    hide();
    connect(m_ui->hideButton, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_ui->showButton, &QPushButton::clicked, this, &ReminderBar::tasksWanted);
    connect(m_ui->showButton, &QPushButton::clicked, this, &QWidget::hide);
    connect(&m_tray, &QSystemTrayIcon::messageClicked, this, &ReminderBar::tasksWanted);
    connect(&m_tray, &QSystemTrayIcon::activated, this, &ReminderBar::tasksWanted);
}

ReminderBar::~ReminderBar() = default;

void ReminderBar::look()
{
    m_workplace.backstage.ask(
        this,
        [official = m_workplace.seat.official](service::Workbench &bench) {
            return std::pair(official, reading::reachedDeadlines(bench, official));
        },
        [this](const auto &answer) {
            const auto &[official, reached] = answer;
            if (reached && m_workplace.seat.isTaken() && m_workplace.seat.official == official)
                tell(notToldYet(*reached, m_workplace.seat));
        });
}

void ReminderBar::tell(const std::vector<reading::ReachedDeadline> &reached)
{
    if (reached.empty())
        return;
    const QString words = sentence(reached);
    m_ui->sentenceLabel->setText(words);
    show();
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_tray.show();
    m_tray.showMessage(tr("Tenggat tugas Anda"), words, programIcon());
}

void ReminderBar::forget()
{
    hide();
    m_tray.hide();
}

void ReminderBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        hide(); // its sentence is in the other language
    }
    QFrame::changeEvent(event);
}

} // namespace himpun::app
