// SPDX-License-Identifier: GPL-3.0-or-later
// Which room may see which: the table of docs/architecture.md as data.
#pragma once

#include "source_tree.h"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace house
{

enum class Qt {
    Never,    ///< the core: a decision replays without it
    Inside,   ///< in the room's own sources, not in what others include
    Anywhere, ///< in its public headers too
};

struct Room {
    std::set<std::string> sees; ///< besides itself
    Qt qt = Qt::Never;
};

const std::map<std::string, Room> &rooms();

/// The room a source file belongs to; empty outside include/himpun and src.
std::optional<std::string> roomOf(const fs::path &file);

/// Why the house does not allow \a include; empty where it does.
std::optional<std::string> objection(const Include &include);

} // namespace house
