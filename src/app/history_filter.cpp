// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_filter.h"

#include "himpun/models/history_model.h"

#include <algorithm>

namespace himpun::app
{

using models::HistoryModel;

void HistoryFilter::setWords(const QString &words)
{
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void HistoryFilter::setPerson(const QString &official)
{
    m_person = official;
    invalidateFilter();
}

void HistoryFilter::setStep(const QString &step)
{
    m_step = step;
    invalidateFilter();
}

bool HistoryFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_person.isEmpty() && index.data(HistoryModel::PersonRole).toString() != m_person)
        return false;
    if (!m_step.isEmpty() && index.data(HistoryModel::StepRole).toString() != m_step)
        return false;
    const QString text = index.data(HistoryModel::SearchRole).toString();
    return std::ranges::all_of(
        m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace himpun::app
