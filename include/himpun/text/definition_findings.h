// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a calendar or an office somebody wrote by hand; finding.h puts the place
// before it.
#pragma once

#include "himpun/calendar/load.h"
#include "himpun/service/load_office.h"
#include "himpun/text/finding.h"
#include "himpun/text/indicator_labels.h"

namespace himpun::text
{

std::string sentence(calendar::Problem problem, const std::string &subject);
std::string sentence(service::OfficeProblem problem, const std::string &subject);
std::string sentence(indicator::Check check, const std::string &indicator);

/// With the place, and the file where it is not the office's own.
std::string sentence(const service::OfficeFinding &finding);
/// The same without saying where, for whoever has not seen the file.
std::string withoutPlace(const service::OfficeFinding &finding);

} // namespace himpun::text
