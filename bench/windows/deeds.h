// SPDX-License-Identifier: GPL-3.0-or-later
// Single deeds of a person, each with a time of its own: nobody forgives the slow ones because the
// others were quick, so a run is judged by its 95th percentile.
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace himpun::bench
{

/// Reports "p95", in nanoseconds, when it goes away.
class Deeds
{
public:
    explicit Deeds(benchmark::State &state) : m_state(state) { }
    ~Deeds()
    {
        if (m_seconds.empty())
            return;
        const auto place =
            m_seconds.begin() + static_cast<std::ptrdiff_t>((m_seconds.size() - 1) * 95 / 100);
        std::nth_element(m_seconds.begin(), place, m_seconds.end());
        m_state.counters["p95"] = *place * 1e9;
    }
    Deeds(const Deeds &) = delete;
    Deeds &operator=(const Deeds &) = delete;

    template <class Deed>
    void time(Deed deed)
    {
        const auto start = std::chrono::steady_clock::now();
        deed();
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        m_seconds.push_back(taken.count());
        m_state.SetIterationTime(taken.count());
    }

private:
    benchmark::State &m_state;
    std::vector<double> m_seconds;
};

} // namespace himpun::bench
