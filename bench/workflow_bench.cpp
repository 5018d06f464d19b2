// SPDX-License-Identifier: GPL-3.0-or-later
// One act of an official: decided and folded into the cycle, without any storage.  SOP 3 with eight
// bidang, every sheet returned once, every draft returned once: some forty acts, over and over.
#include "support/story.h"

#include <benchmark/benchmark.h>

using namespace himpun;
using namespace himpun::workflow;

namespace
{

support::Story wholeCycle()
{
    const std::vector<std::string> units{"b1", "b2", "b3", "b4", "b5", "b6", "b7", "b8"};
    support::Story story(support::shippedSop(3), units);
    story.start().goOn("periksa-kabid@b8");
    for (const std::string &unit : units)
        story.sendBack("kabid-" + unit, "periksa-kabid@" + unit);
    story.goOn("periksa-sekretaris")
        .sendBack("sekretaris", "periksa-sekretaris")
        .goOn("periksa-kepala-dinas")
        .sendBack("kepala-dinas", "periksa-kepala-dinas")
        .goOn();
    return story;
}

void decideAndEvolve(benchmark::State &state)
{
    const support::Story story = wholeCycle();
    Cycle cycle;
    std::size_t act = 0;
    for ([[maybe_unused]] auto _ : state) {
        auto event = decide(story.sop(), support::officeCalendar(), cycle, story.requests()[act]);
        cycle = evolve(std::move(cycle), *event, story.sop());
        if (++act < story.requests().size())
            continue;
        cycle = Cycle();
        act = 0;
    }
    state.counters["acts"] = static_cast<double>(story.requests().size());
}
BENCHMARK(decideAndEvolve)->Name("workflow/decide_evolve");

} // namespace
