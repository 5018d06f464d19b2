// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include "himpun/store/overview.h"

namespace himpun::store
{

class SqliteOverview final : public Overview
{
public:
    explicit SqliteOverview(Connection &connection);

    std::vector<CycleRow> cycles() const override;
    std::vector<CycleRow> openCycles() const override;
    std::optional<CycleRow> cycle(const workflow::CycleId &cycle) const override;
    std::vector<TaskRow> tasks(const workflow::CycleId &cycle) const override;
    std::vector<TaskRow> openTasks() const override;
    std::vector<TaskRow> inboxOf(const workflow::OfficialId &official) const override;
    std::vector<SheetRow> sheets(const workflow::CycleId &cycle) const override;
    std::vector<SheetRow> latestSheets(const workflow::CycleId &cycle) const override;

private:
    Connection &m_connection;
    mutable Statement m_cycle; ///< asked before every act and every cell
};

} // namespace himpun::store
