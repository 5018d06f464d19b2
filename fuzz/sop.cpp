// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes at all as an SOP: findings, or a definition whose canonical form is the same SOP.
#include "himpun/sop/load.h"
#include "promise.h"

using namespace himpun;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto sop = sop::load(fuzz::asText(data, size));
    if (!sop) {
        fuzz::promise(!sop.error().empty(), "what is refused is refused with a finding");
        return 0;
    }
    fuzz::promise(!sop->steps.empty() && sop->steps.size() <= sop::maxSteps, "the limits hold");
    for (const sop::Step &step : sop->steps) {
        fuzz::promise(sop->find(step.actor) != nullptr, "every actor is known");
        fuzz::promise(!step.next || sop->find(*step.next), "every next step is known");
        if (step.review) {
            fuzz::promise(!step.review->returnTo.empty(), "every review can return");
            for (const sop::StepId &target : step.review->returnTo)
                fuzz::promise(sop->find(target) != nullptr, "every return target is known");
        }
    }
    const auto again = sop::load(sop->canonical);
    fuzz::promise(again && again->digest == sop->digest, "the canonical form has the same digest");
    return 0;
}
