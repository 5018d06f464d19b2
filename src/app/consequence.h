// SPDX-License-Identifier: GPL-3.0-or-later
// What an act will do and to whom, in a sentence, before it is done.
#pragma once

#include "act_question.h"

#include <QString>

namespace himpun::app
{

QString consequence(const ActQuestion &question, const std::optional<sop::StepId> &target,
                    const std::vector<workflow::UnitId> &units, bool straightBack);

} // namespace himpun::app
