// SPDX-License-Identifier: GPL-3.0-or-later
// A small table to be filled in: typing replaces a cell, Ctrl+V pastes rows from a spreadsheet,
// Delete empties cells, Ctrl+Delete takes the row away.
#pragma once

#include <QTableView>

namespace himpun::app
{

class DraftTable : public QTableView
{
    Q_OBJECT
public:
    explicit DraftTable(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paste();
    void empty();
};

} // namespace himpun::app
