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
Message noProgramFor(const std::string &file);                    ///< that would show it
Message fileTooLarge(const std::string &file, std::size_t limit); ///< of an attachment
Message evidenceNotAdded(const std::string &file);                ///< its row is not there any more
Message noEvidenceElsewhere(); ///< no other row has any that this one has not
Message notUtf8();             ///< an argument whose letters cannot be read
/// Of an act that was given the time of the one before it, which is still to come.
std::string clockBehind(base::Instant at, calendar::Zone zone);
Message noCycle(const std::string &file);
Message noPassword(const std::string &official); ///< to be taken away
Message severalCycles(const std::string &file);
Message noPracticeOffice(const std::string &sop);
Message badPeriod(const std::string &text);
Message badInstant(const std::string &text);
Message badAgreement(const std::string &text);
Message badRemark(const std::string &text);
Message fieldUnknown(const std::string &field, const std::string &known);
Message notAFolder(const std::string &folder);
Message folderNotMade(const std::string &folder);
/// The definition \a file says that it is something else; the kinds as in "sop/1".
Message wrongKind(const std::string &file, const std::string &found, const std::string &wanted);
Message badNumber(const std::string &text, const std::string &why);
Message badPredicate(const std::string &text, const indicator::PredicateScale &scale);
Message demoStuck(const std::string &sop, const std::string &file);

Message outputLost(); ///< answers that could not be written

/// \a verb is where the help is: "himpun-cli act".
Message argumentMissing(const std::string &argument, const std::string &verb);
/// \a near is what may have been meant, or empty.
Message argumentUnknown(const std::string &argument, const std::string &near,
                        const std::string &verb);
Message argumentRefused(const std::string &argument, const std::string &verb);

/// What is wrong with the option \a option, of which \a subject is the value.
Message optionFault(base::JsonProblem problem, const std::string &option,
                    const std::string &subject, const std::string &verb);
/// Two members of a line that contradict each other.
std::string notTogether(const std::string &key, const std::string &other);
Message operationUnknown(const std::string &operation, const std::string &known);

} // namespace himpun::text
