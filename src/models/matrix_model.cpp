// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/models/matrix_model.h"

#include "himpun/text/format.h"
#include "words.h"

namespace himpun::models
{

namespace
{

using reading::Standing;

QString timeLeft(const reading::CycleBoard &board, const reading::StepStanding &standing)
{
    if (!standing.due)
        return Words::tr("terbuka");
    return shown(text::shortTimeLeft(*board.view.calendar, board.now, *standing.due));
}

QString closedOn(const reading::CycleBoard &board, const reading::StepStanding &standing)
{
    return standing.closed
               ? shown(text::shortDate(*standing.closed, board.view.calendar->data().zone))
               : QString();
}

} // namespace

QString label(Standing standing)
{
    switch (standing) {
    case Standing::NotYet: return Words::tr("Belum dibuka");
    case Standing::Again: return Words::tr("Akan diulang");
    case Standing::Open: return Words::tr("Menunggu");
    case Standing::Returned: return Words::tr("Dikembalikan");
    case Standing::Late: return Words::tr("Terlambat");
    case Standing::Paused: return Words::tr("Ditunda");
    case Standing::Done: return Words::tr("Selesai");
    case Standing::Skipped: return Words::tr("Dilewati");
    case Standing::Exempted: return Words::tr("Dibebaskan");
    }
    return {};
}

QString shortWords(const reading::CycleBoard &board, const reading::StepStanding &standing)
{
    switch (standing.standing) {
    case Standing::NotYet: return {};
    case Standing::Again: return Words::tr("diulang");
    case Standing::Open:
    case Standing::Returned:
    case Standing::Late: return timeLeft(board, standing);
    case Standing::Paused: return Words::tr("ditunda");
    case Standing::Done: return Words::tr("selesai %1").arg(closedOn(board, standing));
    case Standing::Skipped: return Words::tr("dilewati %1").arg(closedOn(board, standing));
    case Standing::Exempted: return Words::tr("bebas");
    }
    return {};
}

void MatrixModel::setBoard(std::shared_ptr<const reading::CycleBoard> board)
{
    beginResetModel();
    m_board = std::move(board);
    m_cells.clear();
    const auto &steps = m_board->view.sop->steps;
    m_cells.resize(m_board->view.cycle.units.size() + 1);
    for (auto &row : m_cells)
        row.resize(steps.size());
    for (std::size_t column = 0; column < steps.size(); ++column) {
        const bool isUnitStep = steps[column].scope == sop::Scope::Unit;
        std::size_t row = isUnitStep ? 1 : 0;
        for (reading::StepStanding &standing : reading::standingsOf(*m_board, steps[column]))
            m_cells[row++][column] = std::move(standing);
    }
    endResetModel();
}

const reading::StepStanding *MatrixModel::standingAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto &cell =
        m_cells[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    return cell ? &*cell : nullptr;
}

QModelIndex MatrixModel::indexOf(const sop::StepId &step,
                                 const std::optional<workflow::UnitId> &unit) const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const reading::StepStanding *cell = standingAt(index(row, column));
            if (cell && cell->step == step && cell->unit == unit)
                return index(row, column);
        }
    }
    return {};
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cells.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_cells.empty() ? 0 : static_cast<int>(m_cells.front().size());
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    const reading::StepStanding *cell = standingAt(index);
    if (!cell)
        return {};
    switch (role) {
    case Qt::DisplayRole: return shortWords(*m_board, *cell);
    case StandingRole: return static_cast<int>(cell->standing);
    case RoundRole: return cell->round > 1 ? Words::tr("putaran %1").arg(cell->round) : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return spoken(index, *cell);
    default: return {};
    }
}

QString MatrixModel::spoken(const QModelIndex &index, const reading::StepStanding &standing) const
{
    QStringList parts{label(standing.standing)};
    const QString words = shortWords(*m_board, standing);
    if (!words.isEmpty() && words.compare(parts.front(), Qt::CaseInsensitive) != 0)
        parts << words;
    if (standing.round > 1)
        parts << Words::tr("putaran %1").arg(standing.round);
    return Words::tr("%1, langkah %2: %3")
        .arg(unitName(index.row(), false), shown(m_board->view.sop->step(standing.step).no),
             parts.join(QStringLiteral(", ")));
}

QString MatrixModel::unitName(int row, bool isShort) const
{
    if (row == 0)
        return Words::tr("Kantor");
    const workflow::UnitId &id = m_board->view.cycle.units[static_cast<std::size_t>(row) - 1].unit;
    const service::Unit *unit = m_board->view.find(id);
    if (!unit)
        return shown(id.text);
    return shown(isShort ? unit->shortName : unit->name);
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_board || section < 0)
        return {};
    if (orientation == Qt::Vertical) {
        if (section >= rowCount())
            return {};
        if (role == Qt::DisplayRole)
            return unitName(section, true);
        return role == Qt::ToolTipRole ? unitName(section, false) : QVariant();
    }
    if (section >= columnCount())
        return {};
    const sop::Step &step = m_board->view.sop->steps[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole: return shown(step.no);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1. %2").arg(shown(step.no), shown(step.activity));
    default: return {};
    }
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex &index) const
{
    return standingAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace himpun::models
