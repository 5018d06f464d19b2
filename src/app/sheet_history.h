// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo of what was typed, pasted, cut or filled down; one step for each of these.
#pragma once

#include "himpun/models/sheet_model.h"

#include <QUndoStack>

#include <vector>

namespace himpun::app
{

/// One cell's new text, as a person types it.
struct CellText {
    std::string row;
    indicator::Field field;
    QString text;

    bool operator==(const CellText &) const = default;
};

class SheetHistory : public QUndoStack
{
    Q_OBJECT
public:
    explicit SheetHistory(models::SheetModel &model, QObject *parent = nullptr);

    /// Writes all of \a cells; they are undone together.
    void write(const QString &what, std::vector<CellText> cells);

signals:
    /// Undone or done again; the first of the cells that changed.
    void changedBack(const himpun::app::CellText &cell);

private:
    models::SheetModel &m_model;
};

} // namespace himpun::app
