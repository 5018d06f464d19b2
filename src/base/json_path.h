// SPDX-License-Identifier: GPL-3.0-or-later
// Where a value stands, as a chain up to the whole document: one link a value, however long the
// keys above it are.
#pragma once

#include <memory>
#include <string>

namespace himpun::base
{

struct JsonPath {
    std::shared_ptr<const JsonPath> parent;
    std::string segment; ///< a key, or an index in digits
};

/// RFC 6901; "" for an empty \a path.
std::string pointerOf(const JsonPath *path);

} // namespace himpun::base
