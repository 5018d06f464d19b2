// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+C in a table copies the chosen rows, cells apart by tabs, as a spreadsheet takes them.
#pragma once

class QAbstractItemView;

namespace himpun::app
{

void letRowsBeCopied(QAbstractItemView &view);

} // namespace himpun::app
