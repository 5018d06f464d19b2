// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/models/task_list_model.h"

#include "words.h"

#include <algorithm>

namespace himpun::models
{

namespace
{

QString where(const reading::TaskCard &card)
{
    QStringList parts;
    if (!card.unitName.empty())
        parts << shown(card.unitName);
    parts << shown(card.cycleTitle);
    if (card.task.round > 1)
        parts << Words::tr("putaran %1").arg(card.task.round);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString label(reading::Urgency urgency)
{
    switch (urgency) {
    case reading::Urgency::Late: return Words::tr("Terlambat");
    case reading::Urgency::Returned: return Words::tr("Dikembalikan kepada Anda");
    case reading::Urgency::Today: return Words::tr("Jatuh tempo hari ini");
    case reading::Urgency::Coming: return Words::tr("Berikutnya");
    case reading::Urgency::Paused: return Words::tr("Siklus sedang ditunda");
    case reading::Urgency::OfOthers: return Words::tr("Menunggu orang lain");
    }
    return {};
}

void TaskListModel::setCards(std::vector<reading::TaskCard> cards)
{
    beginResetModel();
    m_cards = std::move(cards);
    endResetModel();
}

const reading::TaskCard *TaskListModel::cardAt(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_cards.size() ? &m_cards[row] : nullptr;
}

QModelIndex TaskListModel::indexOf(const workflow::CycleId &cycle, workflow::TaskId task) const
{
    const auto found = std::ranges::find_if(m_cards, [&](const reading::TaskCard &card) {
        return card.cycle == cycle && card.task.id == task;
    });
    return found == m_cards.end() ? QModelIndex()
                                  : index(static_cast<int>(found - m_cards.begin()));
}

int TaskListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

bool TaskListModel::beginsGroup(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return row == 0 || m_cards[at].urgency != m_cards[at - 1].urgency;
}

QVariant TaskListModel::data(const QModelIndex &index, int role) const
{
    const reading::TaskCard *card = cardAt(index);
    if (!card)
        return {};
    switch (role) {
    case Qt::DisplayRole: return shown(card->step.activity);
    case HeadingRole: return beginsGroup(index.row()) ? label(card->urgency) : QString();
    case WhereRole: return where(*card);
    case TimeRole: return shown(card->timeLeft);
    case UrgencyRole: return static_cast<int>(card->urgency);
    case WhoRole:
        return card->urgency == reading::Urgency::OfOthers ? joined(card->peopleNames) : QString();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2, %3, %4")
            .arg(label(card->urgency), shown(card->step.activity), where(*card),
                 shown(card->timeLeft));
    default: return {};
    }
}

} // namespace himpun::models
