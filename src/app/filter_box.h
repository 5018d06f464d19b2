// SPDX-License-Identifier: GPL-3.0-or-later
// A box that narrows a list: its first entry is "all", and a choice outlives what is listed anew.
#pragma once

#include <QString>

#include <utility>
#include <vector>

class QComboBox;

namespace himpun::app
{

/// \a rows are what is shown and what it stands for; \a any stands for an empty text.
void fillFilter(QComboBox &box, const QString &any,
                const std::vector<std::pair<QString, QString>> &rows);

} // namespace himpun::app
