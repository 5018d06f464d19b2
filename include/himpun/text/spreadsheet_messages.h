// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is told about a spreadsheet that cannot be read.
#pragma once

#include "himpun/spreadsheet/read.h"
#include "himpun/text/message.h"

#include <string>

namespace himpun::text
{

/// \a file as the person knows it.
Message message(spreadsheet::ReadError error, const std::string &file);

} // namespace himpun::text
