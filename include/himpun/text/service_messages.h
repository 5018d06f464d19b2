// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is told about his office's file, and about an act that was not done.
#pragma once

#include "himpun/calendar/load.h"
#include "himpun/service/load_office.h"
#include "himpun/service/trouble.h"
#include "himpun/text/message.h"

#include <string>

namespace himpun::text
{

std::string sentence(calendar::Problem problem, const std::string &subject);
std::string sentence(service::OfficeProblem problem, const std::string &subject);

/// "libur-2026.json, baris 12 (/days/3): …"; the office's own file is not named.
std::string sentence(const service::OfficeFinding &finding);

/// What the people and units of \a office are called on \a date.
Names namesOf(const service::Office &office, base::Date date);

/// What the sentences about a trouble may mention.
struct Circumstances {
    sop::Sop sop; ///< of the cycle; empty where no cycle is meant
    Names names;
    calendar::Zone zone = calendar::Zone::Wib;
    std::string file; ///< as the person knows it
};

Message message(const service::Trouble &trouble, const Circumstances &circumstances);

} // namespace himpun::text
