// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory.h"

#include "himpun/store/overview.h"

namespace himpun::store
{

class MemoryOverview final : public Overview
{
public:
    explicit MemoryOverview(const Memory &memory) : m_memory(memory) { }

    std::vector<CycleRow> cycles() const override;
    std::vector<CycleRow> openCycles() const override;
    std::optional<CycleRow> cycle(const workflow::CycleId &cycle) const override;
    std::vector<TaskRow> tasks(const workflow::CycleId &cycle) const override;
    std::vector<TaskRow> openTasks() const override;
    std::vector<TaskRow> inboxOf(const workflow::OfficialId &official) const override;
    std::vector<SheetRow> sheets(const workflow::CycleId &cycle) const override;
    std::vector<SheetRow> latestSheets(const workflow::CycleId &cycle) const override;

private:
    const Projection *find(const workflow::CycleId &cycle) const;

    const Memory &m_memory;
};

} // namespace himpun::store
