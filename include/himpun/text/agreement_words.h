// SPDX-License-Identifier: GPL-3.0-or-later
// Words for an agreement that is read from a spreadsheet.
#pragma once

#include "himpun/indicator/number.h"
#include "himpun/service/agreement_codes.h"

#include <optional>
#include <string>

namespace himpun::text
{

std::string label(service::Meaning meaning); ///< "Satuan"
std::string label(service::Part part);       ///< "Target tahun"
std::string label(service::Change change);   ///< "baru"

/// Why a cell waits for an answer; \a fault is that of Unreadable.
std::string sentence(service::Why why, std::optional<indicator::NumberFault> fault = {});
/// Why a row was not taken: "baris jumlah".
std::string sentence(service::Passed passed);

} // namespace himpun::text
