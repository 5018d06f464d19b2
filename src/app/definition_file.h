// SPDX-License-Identifier: GPL-3.0-or-later
// Files somebody brings along: an office, an SOP or a year of holidays as JSON, or in words what is
// wrong with it.
#pragma once

#include "himpun/service/load_office.h"
#include "himpun/sop/sop.h"

#include <QString>

#include <optional>

namespace himpun::app
{

/// Empty where it cannot be read; never more than what is read as a definition, and a byte.
std::optional<std::string> contentOf(const QString &file);

base::Result<service::Office, QString> readOffice(const QString &file);
base::Result<sop::Sop, QString> readSop(const QString &file);
/// National holidays and cuti bersama of one year.
base::Result<calendar::HolidayYear, QString> readHolidays(const QString &file);

/// One line for each of the first few errors, and how many more there are.
QString errorsIn(const std::vector<service::OfficeFinding> &findings);

} // namespace himpun::app
