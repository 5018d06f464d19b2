// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/models/doubts_model.h"

#include "himpun/models/import_words.h"
#include "himpun/text/agreement_words.h"

#include "words.h"

#include <algorithm>

namespace himpun::models
{

namespace
{

const intake::Place &placeOf(const Question &question)
{
    return question.asked.place;
}

QString answerOf(const Question &question)
{
    if (!question.answer)
        return Words::tr("belum dijawab");
    const QString answer = shownAnswer(*question.answer);
    return question.isOpen() ? Words::tr("“%1” belum dapat dipakai").arg(answer) : answer;
}

QString textOf(const Question &question, int column, const spreadsheet::Book &book)
{
    const intake::Doubt &asked = question.asked;
    switch (column) {
    case DoubtsModel::Cell: return nameOf(asked.place, book);
    case DoubtsModel::Text: return shown(asked.text);
    case DoubtsModel::What: return label(ColumnMeaning{asked.meaning, asked.period});
    case DoubtsModel::Of: return shown(asked.of);
    case DoubtsModel::Reason: return reasonOf(question.now.value_or(asked));
    case DoubtsModel::Answer: return answerOf(question);
    default: return {};
    }
}

} // namespace

QString reasonOf(const intake::Doubt &doubt)
{
    return shown(text::sentence(doubt.why, doubt.fault));
}

QString shownAnswer(const std::string &answer)
{
    return answer.empty() ? Words::tr("kosongkan") : shown(answer);
}

void DoubtsModel::show(std::vector<Question> questions,
                       std::shared_ptr<const spreadsheet::Book> book)
{
    const bool isSameCells = std::ranges::equal(questions, m_questions, {}, placeOf, placeOf);
    m_book = std::move(book);
    if (isSameCells) {
        m_questions = std::move(questions);
        if (!m_questions.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_questions = std::move(questions);
    endResetModel();
}

const Question *DoubtsModel::at(int row) const
{
    return 0 <= row && row < rowCount() ? &m_questions[static_cast<std::size_t>(row)] : nullptr;
}

int DoubtsModel::rowOf(const intake::Place &place) const
{
    const auto found = std::ranges::lower_bound(m_questions, place, {}, placeOf);
    const bool isThere = found != m_questions.end() && placeOf(*found) == place;
    return isThere ? static_cast<int>(found - m_questions.begin()) : -1;
}

int DoubtsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_questions.size());
}

int DoubtsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DoubtsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Question &question = *at(index.row());
    if (role == OpenRole)
        return question.isOpen();
    const bool isSigned = role == Qt::DisplayRole && index.column() == Answer;
    const QString sign = !isSigned           ? QString()
                         : question.isOpen() ? QStringLiteral("⚠ ")
                                             : QStringLiteral("✓ ");
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return sign + textOf(question, index.column(), *m_book);
    return {};
}

QVariant DoubtsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Cell: return Words::tr("Sel");
    case Text: return Words::tr("Tertulis");
    case What: return Words::tr("Bagian");
    case Of: return Words::tr("Milik");
    case Reason: return Words::tr("Sebab");
    case Answer: return Words::tr("Jawaban");
    default: return {};
    }
}

} // namespace himpun::models
