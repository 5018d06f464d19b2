// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_box.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace himpun::app
{

void fillFilter(QComboBox &box, const QString &any,
                const std::vector<std::pair<QString, QString>> &rows)
{
    const QVariant kept = box.currentData();
    const QSignalBlocker quiet(box);
    box.clear();
    box.addItem(any, QString());
    for (const auto &[text, value] : rows)
        box.addItem(text, value);
    box.setCurrentIndex(std::max(0, box.findData(kept)));
}

} // namespace himpun::app
