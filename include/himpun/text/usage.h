// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line says of arguments that cannot be used.
#pragma once

#include "himpun/base/json_node.h"
#include "himpun/indicator/predicate_scale.h"
#include "himpun/text/message.h"

#include <string>

namespace himpun::text
{

Message unreadableFile(const std::string &file);
Message unwritableFile(const std::string &file);
Message fileTooLarge(const std::string &file, std::size_t limit); ///< of an attachment
Message notUtf8(); ///< an argument whose letters cannot be read
Message noCycle(const std::string &file);
Message severalCycles(const std::string &file);
Message noPracticeOffice(const std::string &sop);
Message badPeriod(const std::string &text);
Message badInstant(const std::string &text);
Message badAgreement(const std::string &text);
Message badNumber(const std::string &text, const std::string &why);
Message badPredicate(const std::string &text, const indicator::PredicateScale &scale);
Message demoStuck(const std::string &sop, const std::string &file);

std::string argumentMissing(const std::string &argument, const std::string &verb);
std::string argumentUnknown(const std::string &argument, const std::string &verb);
std::string argumentRefused(const std::string &argument, const std::string &verb);

/// What is wrong with the option \a option, of which \a subject is the value.
std::string optionFault(base::JsonProblem problem, const std::string &option,
                        const std::string &subject);

} // namespace himpun::text
