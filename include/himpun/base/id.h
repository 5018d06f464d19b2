// SPDX-License-Identifier: GPL-3.0-or-later
// Names of things that cannot be mixed up: a second kind of id is a second type.
#pragma once

#include <compare>
#include <functional>
#include <string>

namespace himpun::base
{

/// The name of one thing of kind \a Tag, UTF-8, compared byte by byte.  An empty text names
/// nothing.
template <class Tag>
struct Id {
    std::string text;

    bool isEmpty() const { return text.empty(); }
    auto operator<=>(const Id &) const = default;
};

} // namespace himpun::base

template <class Tag>
struct std::hash<himpun::base::Id<Tag>> {
    std::size_t operator()(const himpun::base::Id<Tag> &id) const noexcept
    {
        return std::hash<std::string>{}(id.text);
    }
};
