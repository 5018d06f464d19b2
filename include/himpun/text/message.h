// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is told when something did not happen.
#pragma once

#include "himpun/calendar/working_calendar.h"
#include "himpun/text/names.h"
#include "himpun/workflow/refusal.h"

#include <string>

namespace himpun::text
{

/// Three full sentences or more: what happened, what state the data is in, what to do next; and a
/// code for whoever has to look it up.
struct Message {
    std::string happened;
    std::string state;
    std::string advice;
    std::string code;

    /// All of it in one line: "… … … [not-your-task]".
    std::string text() const;
    bool operator==(const Message &) const = default;
};

/// \a sop names the steps of Refusal::gaps.
Message message(const workflow::Refusal &refusal, const sop::Sop &sop, const Names &names,
                calendar::Zone zone);

/// One thing that must be mended before a cycle can start.
std::string sentence(const workflow::StartGap &gap, const sop::Sop &sop, const Names &names);

} // namespace himpun::text
