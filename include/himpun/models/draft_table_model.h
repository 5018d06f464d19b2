// SPDX-License-Identifier: GPL-3.0-or-later
// A table that is typed or pasted into, as in a spreadsheet: with an empty row at its end for the
// next entry, and what is doubtful about each row in words in its last column.
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <functional>
#include <vector>

namespace himpun::models
{

class DraftTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Row = QStringList; ///< as many texts as there are titles

    struct Shape {
        QStringList titles;
        int firstTyped = 0; ///< columns before it are given and cannot be changed
        bool grows = true;  ///< rows may be added and taken away
        std::function<QString(const std::vector<Row> &rows, int row)> doubt; ///< empty: none
        /// What a pasted text becomes where it means something else than a typed one.
        std::function<QString(int column, const QString &text)> pasted = {};
    };

    explicit DraftTableModel(Shape shape, QObject *parent = nullptr);

    void setRows(std::vector<Row> rows);
    const std::vector<Row> &rows() const { return m_rows; } ///< empty ones are not among them

    /// Lines and tabs, as a spreadsheet copies them; more rows are added where it must be.
    void paste(const QModelIndex &at, const QString &text);
    void take(int row); ///< away
    void judgeAgain();  ///< something else changed that the doubts depend on

    int doubtColumn() const { return static_cast<int>(m_shape.titles.size()); }
    bool isDoubtful() const; ///< some row is

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString doubtAbout(int row) const;
    bool isTyped(int column) const;
    void write(int row, int column, const QString &text);
    void dropEmpty();

    Shape m_shape;
    std::vector<Row> m_rows;
};

} // namespace himpun::models
