// SPDX-License-Identifier: GPL-3.0-or-later
// Which lines of a history are shown: by words, person and step.
#pragma once

#include <QSortFilterProxyModel>

namespace himpun::app
{

class HistoryFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &words); ///< all of them, in any order
    void setPerson(const QString &official);
    void setStep(const QString &step);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    QString m_person, m_step; ///< empty: any
};

} // namespace himpun::app
