// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers what is wrong with an office and the files it refers to, while the loader runs to its
// end.
#pragma once

#include "himpun/service/load_office.h"

namespace himpun::service
{

class OfficeFindings
{
public:
    OfficeFindings();
    OfficeFindings(const OfficeFindings &) = delete;
    OfficeFindings &operator=(const OfficeFindings &) = delete;

    void add(const base::Place &place, OfficeProblem problem, std::string subject = {});
    void add(const base::Place &place, indicator::Check check, std::string subject);

    const base::JsonReport &json() const { return m_json; } ///< of the office's own file
    const indicator::Report &indicators() const { return m_indicators; }

    base::JsonReport jsonOf(const std::string &file);
    indicator::Report indicatorsOf(const std::string &file);
    /// \a within is added in front of places in a value that was read out of the office's own file.
    void addAll(const std::vector<calendar::Finding> &findings, const std::string &file,
                const base::Place &within);

    std::size_t errors() const { return m_errors; }
    /// Everything: the office's own file in its order, then the others in the order of reading.
    std::vector<OfficeFinding> take();

private:
    using Problem = decltype(OfficeFinding::problem);
    void add(const base::Place &place, Problem problem, std::string subject, std::string file);

    std::vector<OfficeFinding> m_findings;
    std::size_t m_errors = 0;
    base::JsonReport m_json;
    indicator::Report m_indicators;
};

} // namespace himpun::service
