// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of a spreadsheet that somebody has to answer for, open ones and answered ones.
#pragma once

#include "himpun/intake/agreement_reading.h"

#include <QAbstractTableModel>

#include <memory>

namespace himpun::models
{

struct Question {
    intake::Doubt asked;               ///< as the cell stands in the file
    std::optional<std::string> answer; ///< as typed; empty text: the cell is to be empty
    std::optional<intake::Doubt> now;  ///< why it is still open; none: it is settled

    bool isOpen() const { return now.has_value(); }
    bool operator==(const Question &) const = default;
};

class DoubtsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Cell, Text, Answer, What, Of, Reason, ColumnCount };
    enum Role { OpenRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<Question> questions, std::shared_ptr<const spreadsheet::Book> book);
    const Question *at(int row) const;
    int rowOf(const intake::Place &place) const; ///< -1: it is not asked

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const spreadsheet::Book> m_book;
    std::vector<Question> m_questions; ///< in the order of the book
};

/// Why \a doubt waits, in a sentence.
QString reasonOf(const intake::Doubt &doubt);
/// What somebody typed, as it is shown: "kosong" for a cell that is to be empty.
QString shownAnswer(const std::string &answer);

} // namespace himpun::models
