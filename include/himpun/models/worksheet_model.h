// SPDX-License-Identifier: GPL-3.0-or-later
// A kertas kerja that came back, cell by cell: what changed there, what changed on both sides, and
// what has to be answered; with what is to count.
#pragma once

#include "himpun/indicator/indicator.h"
#include "himpun/worksheet/take.h"

#include <QAbstractTableModel>

#include <vector>

namespace himpun::models
{

class WorksheetModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Cell, Of, What, Here, Returned, Counts, ColumnCount };
    enum Role {
        ChoicesRole = Qt::UserRole, ///< what is to count is chosen from; none: it is typed
        OpenRole,                   ///< it waits for somebody
        ReasonRole,                 ///< why, in a sentence
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Answers and choices stay; a choice over what does not stand here any more is made anew.
    void show(worksheet::WorksheetReading reading, indicator::Form form);
    const worksheet::WorksheetReading &reading() const { return m_reading; }

    std::size_t open() const; ///< cells that wait for somebody
    const worksheet::Answers &answers() const { return m_answers; }
    worksheet::Choices choices() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void answered(); ///< the file has to be read again with answers()
    void chosen();

private:
    enum class Kind { Doubt, Conflict, Change };
    struct Row {
        Kind kind;
        std::size_t at; ///< among those of its kind
    };
    const worksheet::CellDoubt &doubt(const Row &row) const { return m_reading.doubts[row.at]; }
    const worksheet::CellChange &change(const Row &row) const;
    bool isOpen(const Row &row) const;
    QString textOf(const Row &row, int column) const;
    QString counts(const Row &row) const;
    QString reason(const Row &row) const;
    QString words(const worksheet::CellKey &cell, const std::string &text) const;
    QStringList sides(const worksheet::CellChange &conflict) const;

    worksheet::WorksheetReading m_reading;
    indicator::Form m_form;
    std::vector<Row> m_rows;
    worksheet::Answers m_answers;
    std::map<worksheet::CellKey, worksheet::Choice> m_choices;
};

} // namespace himpun::models
