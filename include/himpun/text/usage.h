// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line says of arguments that cannot be used.
#pragma once

#include "himpun/text/message.h"

#include <string>

namespace himpun::text
{

Message unreadableFile(const std::string &file);
Message unwritableFile(const std::string &file);
Message notUtf8(); ///< an argument whose letters cannot be read
Message noCycle(const std::string &file);
Message severalCycles(const std::string &file);
Message noPracticeOffice(const std::string &sop);
Message badPeriod(const std::string &text);
Message badInstant(const std::string &text);
Message badAgreement(const std::string &text);
Message badNumber(const std::string &text, const std::string &why);

std::string argumentMissing(const std::string &argument, const std::string &verb);
std::string argumentUnknown(const std::string &argument, const std::string &verb);
std::string argumentRefused(const std::string &argument, const std::string &verb);

/// "--task: …" for a finding about the member that stands for the option.
std::string optionFault(const std::string &pointer, const std::string &sentence);

} // namespace himpun::text
