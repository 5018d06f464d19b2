// SPDX-License-Identifier: GPL-3.0-or-later
// The large parts of a window, for going from one to the next by one key.
#pragma once

#include <vector>

class QWidget;

namespace himpun::app
{

/// The parts of \a page that stand side by side; the page itself where it is one piece.
std::vector<QWidget *> panesOf(QWidget &page);

/// Gives the focus to the part after the one that has it; parts without anything to focus are
/// passed over.
void focusNext(const std::vector<QWidget *> &panes);

} // namespace himpun::app
