// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the cycles are shown: by words, period, SOP, state and lateness.
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
    void setPeriod(const QString &period); ///< as it is called; empty: any
    void setSop(const QString &title);     ///< empty: any
    void setOnlyLate(bool onlyLate);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_words, m_period, m_sop;
    std::optional<workflow::CycleState> m_state;
    bool m_onlyLate = false;
};

} // namespace himpun::app
