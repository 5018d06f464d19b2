// SPDX-License-Identifier: GPL-3.0-or-later
// A cell that is chosen from a list, or typed where there is none.
#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

#include <functional>

namespace himpun::app
{

class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// \a choices for the cell at an index, as they are when it is opened.
    ChoiceDelegate(std::function<QStringList(const QModelIndex &)> choices, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

private:
    std::function<QStringList(const QModelIndex &)> m_choices;
};

} // namespace himpun::app
