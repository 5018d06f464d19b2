// SPDX-License-Identifier: GPL-3.0-or-later
// Random choices that come out alike on every machine: the standard library's distributions do not.
#pragma once

#include <cstdint>
#include <random>
#include <vector>

namespace himpun::support
{

class Chance
{
public:
    explicit Chance(std::uint64_t seed) : m_engine(seed) { }

    int below(int n) { return static_cast<int>(m_engine() % static_cast<std::uint64_t>(n)); }
    int between(int low, int high) { return low + below(high - low + 1); } ///< both included
    bool percent(int n) { return below(100) < n; }

    template <class T>
    const T &oneOf(const std::vector<T> &things)
    {
        return things[static_cast<std::size_t>(below(static_cast<int>(things.size())))];
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace himpun::support
