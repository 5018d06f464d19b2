// SPDX-License-Identifier: GPL-3.0-or-later
// The units and people an act may be about.  Who comes to a running cycle is looked up in the
// office as it is now, not as it was when the cycle was started.
#pragma once

#include "act_question.h"

#include <QString>

#include <vector>

namespace himpun::app
{

struct ActChoice {
    std::string id;
    QString name;
};

std::vector<ActChoice> unitChoices(const ActQuestion &question);
std::vector<ActChoice> peopleChoices(const ActQuestion &question);

/// Why there is nothing to choose from, and what to do.
QString nothingToChoose(const ActFields &fields);

} // namespace himpun::app
