// SPDX-License-Identifier: GPL-3.0-or-later
// One sheet of a spreadsheet as its own program shows it, with column letters and row numbers, and
// what is read of it marked.
#pragma once

#include "himpun/intake/agreement_reading.h"

#include <QAbstractTableModel>

#include <memory>
#include <set>

namespace himpun::models
{

/// What is read of a sheet.
struct SheetReading {
    std::vector<intake::Table> tables; ///< on this sheet, those that are taken
    std::optional<std::size_t> chosen; ///< of them, whose columns the header names
    std::map<int, service::Passed> passed;
    std::set<spreadsheet::Address> doubts;
};

class BookSheetModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Mark { Beside, Header, Taken, Passed, Doubt };
    enum Role { MarkRole = Qt::UserRole };

    /// As much of a sheet as an agreement can take.
    static constexpr int mostRows = 20'000, mostColumns = 256;

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const spreadsheet::Book> book, int sheet);
    void mark(SheetReading reading);

    bool hasTable() const { return !m_reading.tables.empty(); }
    int sheetNumber() const { return m_number; } ///< in the book; -1: none is shown
    const spreadsheet::Sheet *sheet() const;     ///< nullptr: none is shown
    std::optional<spreadsheet::Range> wide(const spreadsheet::Range &merged) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Mark markAt(const spreadsheet::Address &at) const;
    Mark markIn(const intake::Table &table, const spreadsheet::Address &at) const;
    QString titleOf(int column) const;

    std::shared_ptr<const spreadsheet::Book> m_book;
    int m_number = -1;
    int m_rows = 0, m_columns = 0;
    SheetReading m_reading;
};

/// What \a cell shows: "95%", "1234,5", "2026-03-01".
QString shownIn(const spreadsheet::Cell &cell);

} // namespace himpun::models
