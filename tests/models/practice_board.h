// SPDX-License-Identifier: GPL-3.0-or-later
// A practice office in memory, for boards of its cycles.
#pragma once

#include "himpun/practice/practice_office.h"
#include "himpun/reading/cycle_board.h"
#include "himpun/store/memory_repository.h"

#include <algorithm>
#include <memory>
#include <stdexcept>

namespace himpun::models
{

class PracticeBoard
{
public:
    explicit PracticeBoard(const std::string &sop = "disperindag-nganjuk")
    {
        const auto sops = practice::shippedSops();
        const auto office = practice::practiceOfficeFor({sop});
        const auto furnished = practice::furnish(
            bench, clock, *std::ranges::find(sops, sop::SopId{sop}, &sop::Sop::id), *office,
            *base::parseInstant("2026-11-23T01:00:00Z"));
        if (!furnished)
            throw std::runtime_error(service::codeOf(furnished.error()));
        coordinator = office->office.coordinators.front();
    }

    std::shared_ptr<const reading::CycleBoard> of(const workflow::CycleId &cycle)
    {
        return std::make_shared<const reading::CycleBoard>(
            reading::cycleBoard(bench, cycle, coordinator).value());
    }

    void wait(int days) { clock.set(clock.now() + std::chrono::hours(24 * days)); }

    base::HandClock clock;
    service::Workbench bench{store::makeMemoryRepository(), clock};
    workflow::OfficialId coordinator;
    const workflow::CycleId finished{"2026-TW3"}, running{"2026-TW4"};
};

} // namespace himpun::models
