// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_clipboard.h"

#include "sheet_notices.h"
#include "sheet_paste.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace himpun::app
{

namespace
{

using models::SheetModel;

CellText cellAt(const QModelIndex &index, const QString &text)
{
    return {index.data(SheetModel::RowRole).toString().toStdString(),
            static_cast<indicator::Field>(index.data(SheetModel::FieldRole).toInt()), text};
}

bool isOpen(const QModelIndex &index)
{
    return index.flags() & Qt::ItemIsEditable;
}

} // namespace

SheetClipboard::SheetClipboard(SheetView &view, const SheetModel &model, SheetHistory &history,
                               Prompter &prompter)
    : m_view(view), m_model(model), m_history(history), m_prompter(prompter)
{
    connect(&view, &SheetView::copyWanted, this, &SheetClipboard::copy);
    connect(&view, &SheetView::cutWanted, this, &SheetClipboard::cut);
    connect(&view, &SheetView::pasteWanted, this, &SheetClipboard::paste);
    connect(&view, &SheetView::clearWanted, this, &SheetClipboard::clear);
    connect(&view, &SheetView::fillDownWanted, this, &SheetClipboard::fillDown);
}

QModelIndexList SheetClipboard::selected() const
{
    QModelIndexList indexes = m_view.selectionModel()->selectedIndexes();
    indexes.removeIf(
        [&](const QModelIndex &index) { return m_view.isColumnHidden(index.column()); });
    std::ranges::sort(indexes, {}, [](const QModelIndex &index) {
        return std::pair(index.row(), index.column());
    });
    return indexes;
}

/// Those that are shown; what is hidden takes part in no copy and in no paste.
std::vector<int> SheetClipboard::columnsFrom(int first) const
{
    std::vector<int> columns;
    for (int column = first; column < m_view.model()->columnCount(); ++column) {
        if (!m_view.isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

void SheetClipboard::copy()
{
    QGuiApplication::clipboard()->setText(clipboardText(selected(), Qt::DisplayRole));
}

void SheetClipboard::cut()
{
    copy();
    clear();
}

void SheetClipboard::clear()
{
    std::vector<CellText> cells;
    for (const QModelIndex &index : selected()) {
        if (isOpen(index) && !index.data(Qt::EditRole).toString().isEmpty())
            cells.push_back(cellAt(index, {}));
    }
    m_history.write(tr("Kosongkan"), std::move(cells));
}

void SheetClipboard::fillDown()
{
    std::vector<CellText> cells;
    const QModelIndexList indexes = selected();
    for (const QModelIndex &index : indexes) {
        const QModelIndex top = index.sibling(indexes.front().row(), index.column());
        if (index.row() != top.row() && isOpen(index))
            cells.push_back(cellAt(index, top.data(Qt::EditRole).toString()));
    }
    m_history.write(tr("Isi ke bawah"), std::move(cells));
}

void SheetClipboard::paste()
{
    const QModelIndexList indexes = selected();
    if (indexes.isEmpty())
        return;
    const SheetPaste paste = pasted(QGuiApplication::clipboard()->text(), indexes.front(),
                                    columnsFrom(indexes.front().column()), indexes);
    if (paste.block.cells.empty() && paste.block.beyond > 0)
        return m_prompter.tell(&m_view, lockedWords(*m_model.sheet()));
    const auto texts = paste.block.isDoubtful() ? m_prompter.askPasted(&m_view, paste.block)
                                                : textsOf(paste.block);
    if (texts)
        m_history.write(tr("Tempel"), paste.with(*texts));
}

} // namespace himpun::app
