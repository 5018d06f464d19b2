// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/models/history_model.h"

#include "himpun/text/format.h"
#include "words.h"

namespace himpun::models
{

namespace
{

QString idOf(const auto &id)
{
    return id ? shown(id->text) : QString();
}

} // namespace

void HistoryModel::setBoard(std::shared_ptr<const reading::CycleBoard> board)
{
    const bool isSame = m_board && board && m_board->view.id == board->view.id;
    const int added = isSame ? static_cast<int>(board->history.size()) - rowCount() : -1;
    if (added < 0) {
        beginResetModel();
        m_board = std::move(board);
        return endResetModel();
    }
    if (added > 0)
        beginInsertRows({}, 0, added - 1);
    m_board = std::move(board);
    if (added > 0)
        endInsertRows();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_board ? 0 : static_cast<int>(m_board->history.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const reading::HistoryLine &HistoryModel::lineAt(int row) const
{
    return m_board->history[m_board->history.size() - 1 - static_cast<std::size_t>(row)];
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Time: return Words::tr("Waktu");
    case Person: return Words::tr("Oleh");
    case Sentence: return Words::tr("Yang terjadi");
    case Step: return Words::tr("Langkah");
    case Unit: return Words::tr("Bidang");
    case ColumnCount: break;
    }
    return {};
}

QString HistoryModel::nameOf(const workflow::OfficialId &id) const
{
    const service::Official *official = m_board->view.find(id);
    return shown(official ? official->name : id.text);
}

QString HistoryModel::cell(const reading::HistoryLine &line, Column column) const
{
    switch (column) {
    case Time: return shown(text::dateAndTime(line.at, m_board->view.calendar->data().zone));
    case Person: return line.by.isEmpty() ? Words::tr("Program") : nameOf(line.by);
    case Sentence: return shown(line.sentence);
    case Step: return line.step ? shown(m_board->view.sop->step(*line.step).no) : QString();
    case Unit: {
        const service::Unit *unit = line.unit ? m_board->view.find(*line.unit) : nullptr;
        return unit ? shown(unit->shortName) : QString();
    }
    case ColumnCount: break;
    }
    return {};
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const reading::HistoryLine &line = lineAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return cell(line, static_cast<Column>(index.column()));
    case Qt::ToolTipRole: return index.column() == Sentence ? shown(line.sentence) : QVariant();
    case SearchRole:
        return QStringLiteral("%1 %2 %3")
            .arg(cell(line, Person), cell(line, Sentence), cell(line, Unit));
    case PersonRole: return shown(line.by.text);
    case StepRole: return idOf(line.step);
    case NumberRole: return line.number;
    default: return {};
    }
}

} // namespace himpun::models
