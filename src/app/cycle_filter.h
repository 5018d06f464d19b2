// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the cycles are shown: by words, state and lateness.
#pragma once

#include "himpun/workflow/cycle.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace himpun::app
{

class CycleFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit CycleFilter(QObject *parent = nullptr);

    void setWords(const QString &words);
    void setState(std::optional<workflow::CycleState> state);
    void setOnlyLate(bool onlyLate);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_words;
    std::optional<workflow::CycleState> m_state;
    bool m_onlyLate = false;
};

} // namespace himpun::app
