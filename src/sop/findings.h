// SPDX-License-Identifier: GPL-3.0-or-later
// Collects what the reading and the checking of an SOP find.
#pragma once

#include "himpun/sop/load.h"

namespace himpun::sop
{

class Findings
{
public:
    Findings() = default;
    Findings(const Findings &) = delete; // report() leads back here
    Findings &operator=(const Findings &) = delete;

    /// Keeps the first maxFindings and passes over the rest.
    void add(base::Place place, std::variant<base::JsonProblem, Problem> problem,
             std::string subject);

    bool isEmpty() const { return m_list.empty(); }
    const base::JsonReport &report() const { return m_report; } ///< adds what JSON readers report

    /// By line.  Nothing is left here.
    std::vector<Finding> take();

private:
    std::vector<Finding> m_list;
    base::JsonReport m_report = [this](const base::Place &place, base::JsonProblem problem,
                                       std::string subject) {
        add(place, problem, std::move(subject));
    };
};

} // namespace himpun::sop
