// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers what is wrong with a file while a loader runs to its end.
#pragma once

#include "himpun/calendar/load.h"

namespace himpun::calendar
{

class Collector
{
public:
    Collector();
    Collector(const Collector &) = delete;
    Collector &operator=(const Collector &) = delete;

    /// Where the JSON readers report to.
    const base::JsonReport &json() const { return m_json; }
    void add(base::Place place, Problem problem, std::string subject);

    bool isEmpty() const { return m_findings.empty(); }
    /// Everything, in the order of the file.
    std::vector<Finding> take();

private:
    std::vector<Finding> m_findings;
    base::JsonReport m_json;
};

} // namespace himpun::calendar
