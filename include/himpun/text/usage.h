// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line says of arguments that cannot be used.
#pragma once

#include "himpun/text/message.h"

#include <string>

namespace himpun::text
{

Message unreadableFile(const std::string &file);
Message unwritableFile(const std::string &file);
Message noCycle(const std::string &file);
Message severalCycles(const std::string &file);
Message badPeriod(const std::string &text);
Message badInstant(const std::string &text);
Message badAgreement(const std::string &text);
Message badNumber(const std::string &text, const std::string &why);

/// "--task: …" for a finding about the member that stands for the option.
std::string optionFault(const std::string &pointer, const std::string &sentence);

} // namespace himpun::text
