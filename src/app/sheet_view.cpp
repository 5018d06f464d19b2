// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_view.h"

#include "himpun/models/sheet_model.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace himpun::app
{

namespace
{

bool isEvidence(const QModelIndex &index)
{
    return index.data(models::SheetModel::FieldRole).toInt()
           == static_cast<int>(indicator::Field::Evidence);
}

bool isMove(int key)
{
    return (key >= Qt::Key_Home && key <= Qt::Key_PageDown);
}

} // namespace

SheetView::SheetView(QWidget *parent) : FrozenTable(parent)
{
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setSelectionMode(ContiguousSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
}

bool SheetView::isShortcut(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        emit copyWanted();
    else if (event->matches(QKeySequence::Cut))
        emit cutWanted();
    else if (event->matches(QKeySequence::Paste))
        emit pasteWanted();
    else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
        emit fillDownWanted();
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        emit clearWanted();
    else
        return false;
    return true;
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain =
        event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool isShifted = event->modifiers() == Qt::ShiftModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (state() == EditingState) // the editor has had its turn, and closes by itself
        return event->ignore();
    if (isShortcut(event))
        return;
    if (isEnter && isPlain && isEvidence(currentIndex()))
        return emit evidenceWanted(currentIndex());
    if (isEnter && (isPlain || isShifted))
        return moveDown(isShifted ? -1 : 1);
    if (event->key() == Qt::Key_Tab && isPlain)
        return moveRight(1);
    if (event->key() == Qt::Key_Backtab)
        return moveRight(-1);
    const bool isLocked = !(currentIndex().flags() & Qt::ItemIsEditable);
    if (isLocked && isPlain && event->key() == Qt::Key_R)
        return emit remarkWanted();
    if (isMove(event->key()))
        m_runStart = -1;
    FrozenTable::keyPressEvent(event);
}

void SheetView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    using Hint = QAbstractItemDelegate::EndEditHint;
    const bool isOwnMove = hint == Hint::SubmitModelCache || hint == Hint::EditNextItem
                           || hint == Hint::EditPreviousItem;
    FrozenTable::closeEditor(editor, isOwnMove ? Hint::NoHint : hint);
    if (hint == Hint::SubmitModelCache && !m_isMoving)
        moveDown(1);
    else if (hint == Hint::EditNextItem)
        moveRight(1);
    else if (hint == Hint::EditPreviousItem)
        moveRight(-1);
    emit typingEnded();
}

void SheetView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    const QScopedValueRollback moving(m_isMoving, true);
    FrozenTable::currentChanged(current, previous);
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    FrozenTable::resizeEvent(event);
    emit resized();
}

/// Typing on a locked cell must not jump to wherever such a text stands.
void SheetView::keyboardSearch(const QString &) { }

void SheetView::mousePressEvent(QMouseEvent *event)
{
    m_runStart = -1;
    FrozenTable::mousePressEvent(event);
}

void SheetView::moveRight(int by)
{
    const QModelIndex from = currentIndex();
    if (m_runStart < 0)
        m_runStart = from.column();
    for (int column = from.column() + by; column >= 0 && column < model()->columnCount();
         column += by) {
        if (!isColumnHidden(column))
            return setCurrentIndex(from.siblingAtColumn(column));
    }
}

void SheetView::moveDown(int by)
{
    const QModelIndex from = currentIndex();
    const int column = m_runStart >= 0 ? m_runStart : from.column();
    m_runStart = -1;
    if (!from.isValid())
        return;
    const int row = std::clamp(from.row() + by, 0, model()->rowCount() - 1);
    setCurrentIndex(model()->index(row, column));
}

} // namespace himpun::app
