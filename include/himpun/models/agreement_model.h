// SPDX-License-Identifier: GPL-3.0-or-later
// The indicators of one unit and year as a table that is typed or pasted into, with an empty row at
// its end for the next one and what is to be said of each row in its last column.
#pragma once

#include "himpun/reading/agreement_draft.h"

#include <QAbstractTableModel>

#include <vector>

namespace himpun::models
{

class AgreementModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        ChoicesRole = Qt::UserRole, ///< words the cell is chosen from; none: it is typed
        UnreadRole,                 ///< what was typed cannot be read
        GuessedRole,                ///< an import guessed it, and nobody has looked yet
        RemarksRole,                ///< everything to be said of the row, a line each
    };
    struct Typed {
        int row = 0, column = 0;
        QString text;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// With columns for the periods of \a kind.
    void show(reading::AgreementDraft draft, int year, calendar::PeriodKind kind, bool mayChange);
    const reading::AgreementDraft &draft() const { return m_draft; }
    bool hasErrors() const;

    int noteColumn() const { return columnCount() - 1; }
    int columnOf(reading::IndicatorPart part) const;        ///< the first one
    const reading::IndicatorCell &cellAt(int column) const; ///< of any but the note's
    bool takes(int row, int column) const; ///< may be typed in, also beyond the rows there are
    /// The row of an indicator; nullptr for the empty one at the end.
    const reading::IndicatorDraft *at(int row) const;

    void write(const std::vector<Typed> &cells); ///< at once; rows are added where it must be
    void take(int row);                          ///< away
    void move(int row, int by);                  ///< up or down
    void replace(int row, indicator::Indicator indicator);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void aboutToChange(); ///< somebody typed; draft() is still what it was
    void changed();

private:
    int rows() const { return static_cast<int>(m_draft.rows.size()); }
    QVariant ofCell(const reading::IndicatorDraft &row, const QModelIndex &index, int role) const;
    QString noteOn(int row) const;
    QString lineOf(int row, const QString &between) const;
    void putText(const Typed &cell);
    void addRow();
    void judge(int row);

    reading::AgreementDraft m_draft;
    int m_year = 0;
    bool m_mayChange = false;
    calendar::PeriodKind m_kind = calendar::PeriodKind::Quarter;
    std::vector<reading::IndicatorCell> m_cells; ///< of the columns but the last
    std::vector<std::vector<reading::RowRemark>> m_remarks;
};

} // namespace himpun::models
