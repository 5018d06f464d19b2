// SPDX-License-Identifier: GPL-3.0-or-later
// Copy, cut, paste, clear and fill down in the grid of a sheet.
#pragma once

#include "prompter.h"
#include "sheet_history.h"
#include "sheet_view.h"

namespace himpun::app
{

class SheetClipboard : public QObject
{
    Q_OBJECT
public:
    /// All of these outlive it.
    SheetClipboard(SheetView &view, const models::SheetModel &model, SheetHistory &history,
                   Prompter &prompter);

    void copy();
    void cut();
    void paste();
    void clear();
    void fillDown();

private:
    std::vector<int> columnsFrom(int first) const;
    QModelIndexList selected() const; ///< what is shown of the selection, by row and column

    SheetView &m_view;
    const models::SheetModel &m_model;
    SheetHistory &m_history;
    Prompter &m_prompter;
};

} // namespace himpun::app
