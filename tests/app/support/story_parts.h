// SPDX-License-Identifier: GPL-3.0-or-later
// What the acts of a story have in common.
#pragma once

#include <QListWidget>

#include <algorithm>
#include <chrono>
#include <stdexcept>
#include <string>
#include <vector>

namespace himpun::app::support
{

inline constexpr std::chrono::minutes betweenActs{10};

/// The rest of the story makes no sense without.
inline void require(bool isSo, const std::string &otherwise)
{
    if (!isSo)
        throw std::runtime_error(otherwise);
}

inline void check(QListWidget &list, const std::vector<std::string> &ids)
{
    for (int row = 0; row < list.count(); ++row) {
        const std::string id = list.item(row)->data(Qt::UserRole).toString().toStdString();
        list.item(row)->setCheckState(std::ranges::count(ids, id) > 0 ? Qt::Checked
                                                                      : Qt::Unchecked);
    }
}

} // namespace himpun::app::support
