// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement_table.h"

#include "agreement_delegate.h"
#include "pasted.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace himpun::app
{

using models::AgreementModel;
using reading::IndicatorPart;

AgreementTable::AgreementTable(QWidget *parent) : QTableView(parent)
{
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollMode(ScrollPerPixel);
    setItemDelegate(new AgreementDelegate(this));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    connect(verticalHeader(), &QHeaderView::sectionDoubleClicked, this,
            &AgreementTable::detailsWanted);
}

void AgreementTable::show(AgreementModel &model)
{
    m_model = &model;
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &AgreementTable::setWidths);
}

void AgreementTable::setWidths()
{
    verticalHeader()->setDefaultSectionSize(2 * fontMetrics().height() + 8);
    const int digit = fontMetrics().horizontalAdvance(QStringLiteral("0"));
    const auto widen = [&](IndicatorPart part, int digits) {
        setColumnWidth(m_model->columnOf(part), digits * digit);
    };
    for (int column = 0; column < m_model->noteColumn(); ++column)
        setColumnWidth(column, 8 * digit); // those of the periods
    widen(IndicatorPart::Code, 9);
    widen(IndicatorPart::Name, 30);
    widen(IndicatorPart::UnitOfMeasure, 11);
    widen(IndicatorPart::YearTarget, 13);
    widen(IndicatorPart::Polarity, 23);
    widen(IndicatorPart::Aggregation, 14);
    widen(IndicatorPart::Evidence, 8);
    horizontalHeader()->setMinimumSectionSize(6 * digit);
}

void AgreementTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_model)
        setWidths();
}

void AgreementTable::typeInNewRow()
{
    const QModelIndex cell = m_model->index(static_cast<int>(m_model->draft().rows.size()),
                                            m_model->columnOf(IndicatorPart::Name));
    setFocus();
    setCurrentIndex(cell);
    edit(cell);
}

QModelIndexList AgreementTable::selected() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::ranges::sort(indexes, {}, [](const QModelIndex &index) {
        return std::pair(index.row(), index.column());
    });
    return indexes;
}

void AgreementTable::copy() const
{
    QGuiApplication::clipboard()->setText(clipboardText(selected(), Qt::EditRole));
}

void AgreementTable::clear()
{
    std::vector<AgreementModel::Typed> cells;
    for (const QModelIndex &index : selected()) {
        if (m_model->at(index.row()) && !index.data(Qt::EditRole).toString().isEmpty())
            cells.push_back({index.row(), index.column(), {}});
    }
    if (!cells.empty())
        m_model->write(cells);
}

bool AgreementTable::isKeyOfOurs(const QKeyEvent &event)
{
    const bool isDelete = event.key() == Qt::Key_Delete;
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const bool isArrow = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    if (event.matches(QKeySequence::Paste))
        emit pasteWanted();
    else if (event.matches(QKeySequence::Copy))
        copy();
    else if (event.matches(QKeySequence::Undo))
        emit undoWanted();
    else if (isEnter && event.modifiers() == Qt::NoModifier)
        goDown();
    else if (isDelete && event.modifiers() == Qt::ControlModifier)
        emit removeWanted();
    else if (isDelete && editTriggers() != NoEditTriggers)
        clear();
    else if (isArrow && event.modifiers() == Qt::AltModifier)
        emit moveWanted(event.key() == Qt::Key_Up ? -1 : 1);
    else
        return false;
    return true;
}

void AgreementTable::goDown()
{
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid())
        setCurrentIndex(below);
}

void AgreementTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache) // Enter
        goDown();
}

void AgreementTable::keyPressEvent(QKeyEvent *event)
{
    if (!isKeyOfOurs(*event))
        QTableView::keyPressEvent(event);
}

} // namespace himpun::app
