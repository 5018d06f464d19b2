// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes at all as an SOP: findings, or a definition whose canonical form is the same SOP.
#include "himpun/sop/load.h"
#include "promise.h"

using namespace himpun;

namespace
{

void checkStep(const sop::Sop &sop, std::size_t index)
{
    const sop::Step &step = sop.steps[index];
    const bool isUnit = step.scope == sop::Scope::Unit;
    const sop::Section *section = sop.sectionOf(step.id);
    fuzz::promise(sop.indexOf(step.id) == index, "a step has its id for itself");
    fuzz::promise(sop.find(step.actor) != nullptr, "every actor is known");
    fuzz::promise(!step.next || sop.find(*step.next), "every next step is known");
    fuzz::promise(isUnit == (section != nullptr), "unit steps, and only they, are in sections");
    fuzz::promise(calendar::isValid(step.duration), "every duration can be added to a day");
    fuzz::promise(!step.review || !step.review->returnTo.empty(), "every review can return");
    for (const auto &target : step.review ? step.review->returnTo : std::vector<sop::StepId>()) {
        fuzz::promise(sop.indexOf(target) < index, "a return leads back");
        fuzz::promise(!section || section->contains(sop.indexOf(target)),
                      "a unit returns to itself");
    }
    std::size_t approvals = 0;
    for (auto next = step.next; next; next = sop.step(*next).next)
        fuzz::promise(++approvals < sop.steps.size(), "approvals alone come to the end");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto sop = sop::load(fuzz::asText(data, size));
    if (!sop) {
        const std::size_t findings = sop.error().size();
        fuzz::promise(findings > 0 && findings <= sop::maxFindings, "a refusal has its findings");
        return 0;
    }
    fuzz::promise(!sop->steps.empty() && sop->steps.size() <= sop::maxSteps, "the limits hold");
    for (std::size_t i = 0; i < sop->steps.size(); ++i)
        checkStep(*sop, i);
    const auto again = sop::load(sop->canonical);
    fuzz::promise(again && *again == *sop, "the canonical form is the same SOP");
    return 0;
}
