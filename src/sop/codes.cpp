// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/sop/load.h"

namespace himpun::sop
{

std::string_view codeOf(Problem problem)
{
    switch (problem) {
    case Problem::TooManySteps: return "too-many-steps";
    case Problem::NoSteps: return "no-steps";
    case Problem::DuplicateActor: return "duplicate-actor";
    case Problem::DuplicateStep: return "duplicate-step";
    case Problem::UnknownActor: return "unknown-actor";
    case Problem::UnknownStep: return "unknown-step";
    case Problem::UnreachableStep: return "unreachable-step";
    case Problem::NextBackward: return "next-backward";
    case Problem::ReviewWithoutReturn: return "review-without-return";
    case Problem::ReturnOnTask: return "return-on-task";
    case Problem::ReturnForward: return "return-forward";
    case Problem::ReviewBypassed: return "review-bypassed";
    case Problem::ReturnLeavesUnit: return "return-leaves-unit";
    case Problem::SectionEntered: return "section-entered";
    case Problem::SectionForks: return "section-forks";
    case Problem::EntryOutsideUnit: return "entry-outside-unit";
    case Problem::EntryOnReview: return "entry-on-review";
    case Problem::DurationInvalid: return "duration-invalid";
    }
    return {};
}

std::string_view codeOf(const Finding &finding)
{
    return std::visit([](auto problem) -> std::string_view { return codeOf(problem); },
                      finding.problem);
}

} // namespace himpun::sop
