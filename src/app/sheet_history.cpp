// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_history.h"

namespace himpun::app
{

namespace
{

using models::SheetModel;

void writeAll(SheetModel &model, const std::vector<CellText> &cells)
{
    for (const CellText &cell : cells)
        model.setData(model.indexOf(cell.row, cell.field), cell.text, Qt::EditRole);
}

class CellsChange : public QUndoCommand
{
public:
    CellsChange(const QString &what, SheetModel &model, SheetHistory &history,
                std::vector<CellText> after)
        : QUndoCommand(what), m_model(model), m_history(history), m_after(std::move(after))
    {
        for (const CellText &cell : m_after)
            m_before.push_back({cell.row, cell.field,
                                model.indexOf(cell.row, cell.field).data(Qt::EditRole).toString()});
    }

    void undo() override
    {
        writeAll(m_model, m_before);
        m_isUndone = true;
        emit m_history.changedBack(m_before.front());
    }
    /// The first time it is done where the person is.
    void redo() override
    {
        writeAll(m_model, m_after);
        if (m_isUndone)
            emit m_history.changedBack(m_after.front());
    }

private:
    SheetModel &m_model;
    SheetHistory &m_history;
    bool m_isUndone = false;
    std::vector<CellText> m_before;
    std::vector<CellText> m_after;
};

} // namespace

SheetHistory::SheetHistory(SheetModel &model, QObject *parent) : QUndoStack(parent), m_model(model)
{
}

void SheetHistory::write(const QString &what, std::vector<CellText> cells)
{
    if (!cells.empty())
        push(new CellsChange(what, m_model, *this, std::move(cells)));
}

} // namespace himpun::app
