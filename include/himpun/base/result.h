// SPDX-License-Identifier: GPL-3.0-or-later
// An ordinary outcome: either a value, or one of a closed set of reasons why not.
#pragma once

#include <tl/expected.hpp>

namespace himpun::base
{

template <class T, class E>
using Result = tl::expected<T, E>;

template <class E>
auto fail(E reason)
{
    return tl::unexpected<E>(std::move(reason));
}

} // namespace himpun::base
