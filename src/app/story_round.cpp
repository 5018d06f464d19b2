// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_round.h"

#include "himpun/models/shown.h"
#include "himpun/text/format.h"
#include "himpun/text/labels.h"
#include "state_sign.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace himpun::app
{

namespace
{

struct Telling {
    Q_DECLARE_TR_FUNCTIONS(Telling)
};

using models::shown;

QString headOf(const workflow::Task &task)
{
    QString head =
        Telling::tr("Putaran %1 · %2").arg(task.round).arg(shown(text::label(task.state)));
    if (task.superseded)
        head += QStringLiteral(" · ") + Telling::tr("tidak berlaku lagi");
    return head;
}

QStringList timesOf(const reading::StoryRound &round, calendar::Zone zone)
{
    const workflow::Task &task = round.task;
    QStringList lines{Telling::tr("Dibuka %1").arg(shown(text::dateAndTime(task.opened, zone)))};
    if (!task.due)
        return lines << Telling::tr("Tanpa tenggat");
    QString due = Telling::tr("Tenggat %1").arg(shown(text::dateAndTime(*task.due, zone)));
    if (!round.timeLeft.empty())
        due += QStringLiteral(" (%1)").arg(shown(round.timeLeft));
    if (round.keptInTime)
        due += QStringLiteral(" · ")
               + (*round.keptInTime ? Telling::tr("tepat waktu") : Telling::tr("terlambat"));
    return lines << due;
}

QString reasonOf(const reading::StoryRound &round)
{
    QString words = (round.returned->isReopening ? Telling::tr("Siklus dibuka lagi oleh %1: %2")
                                                 : Telling::tr("Dikembalikan oleh %1: %2"))
                        .arg(shown(round.returnedBy), shown(round.returned->reason));
    const auto remarks = static_cast<int>(round.returned->remarks.size());
    if (remarks > 0)
        words += QStringLiteral(" ") + Telling::tr("(%n catatan pada sel)", nullptr, remarks);
    return words;
}

QString peopleOf(const reading::StoryRound &round)
{
    QStringList people;
    for (const std::string &person : round.people)
        people << shown(person);
    return Telling::tr("Menunggu %1").arg(people.join(QStringLiteral(", ")));
}

QLabel *line(const QString &text, bool isMuted)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setProperty("muted", isMuted);
    return label;
}

} // namespace

QWidget *storyRound(const reading::StoryRound &round, calendar::Zone zone)
{
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    auto *head = new QHBoxLayout;
    head->addWidget(new StateSign(shapeOf(round.standing)));
    QLabel *title = line(headOf(round.task), false);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    head->addWidget(title, 1);
    layout->addLayout(head);
    for (const QString &time : timesOf(round, zone))
        layout->addWidget(line(time, true));
    if (round.returned)
        layout->addWidget(line(reasonOf(round), false));
    if (!round.people.empty())
        layout->addWidget(line(peopleOf(round), false));
    for (const reading::HistoryLine &entry : round.history) {
        layout->addWidget(line(QStringLiteral("%1 — %2").arg(
                                   shown(text::dateAndTime(entry.at, zone)), shown(entry.sentence)),
                               false));
    }
    return widget;
}

} // namespace himpun::app
