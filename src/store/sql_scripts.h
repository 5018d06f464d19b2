// SPDX-License-Identifier: GPL-3.0-or-later
// The numbered migrations of resources/sql, compiled in.
#pragma once

#include <span>
#include <string_view>

namespace himpun::store
{

struct SqlScript {
    std::string_view name; ///< "0001-ledger.sql"
    std::string_view text;
};

/// In order; the n-th one leads from version n - 1 to version n.
std::span<const SqlScript> sqlScripts();

} // namespace himpun::store
