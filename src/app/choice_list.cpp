// SPDX-License-Identifier: GPL-3.0-or-later
#include "choice_list.h"

#include "himpun/models/shown.h"

namespace himpun::app
{

void ChoiceList::offer(const std::vector<ActChoice> &choices, bool isOnlyOne)
{
    m_isOnlyOne = isOnlyOne;
    setProperty(oneOnly, isOnlyOne);
    for (const ActChoice &choice : choices) {
        auto *item = new QListWidgetItem(choice.name, this);
        item->setData(Qt::UserRole, models::shown(choice.id));
        item->setCheckState(Qt::Unchecked);
    }
    connect(this, &QListWidget::itemChanged, this, &ChoiceList::settle);
    if (isOnlyOne) // the words are as good as the ring, and a second click takes nothing back
        connect(this, &QListWidget::itemClicked, this,
                [](QListWidgetItem *item) { item->setCheckState(Qt::Checked); });
}

void ChoiceList::settle(const QListWidgetItem *changedOne)
{
    for (int row = 0; m_isOnlyOne && isChosen(*changedOne) && row < count(); ++row) {
        if (item(row) != changedOne)
            item(row)->setCheckState(Qt::Unchecked);
    }
    emit changed();
}

void ChoiceList::choose(const std::string &id)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toString().toStdString() == id)
            item(row)->setCheckState(Qt::Checked);
    }
}

bool ChoiceList::isChosen(const QListWidgetItem &item) const
{
    return item.checkState() == Qt::Checked;
}

std::vector<std::string> ChoiceList::chosen() const
{
    std::vector<std::string> ids;
    for (int row = 0; row < count(); ++row) {
        if (isChosen(*item(row)))
            ids.push_back(item(row)->data(Qt::UserRole).toString().toStdString());
    }
    return ids;
}

bool ChoiceList::isLong() const
{
    constexpr int most = 8;
    return count() > most;
}

void ChoiceList::showMatching(const QString &words)
{
    for (int row = 0; row < count(); ++row) {
        const QListWidgetItem &each = *item(row);
        const bool matches = each.text().contains(words.simplified(), Qt::CaseInsensitive);
        setRowHidden(row, !matches && !isChosen(each));
    }
}

} // namespace himpun::app
