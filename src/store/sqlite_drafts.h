// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include "himpun/store/drafts.h"

namespace himpun::store
{

class SqliteDrafts final : public Drafts
{
public:
    explicit SqliteDrafts(Connection &connection);

    void saveAll(const workflow::CycleId &cycle, const workflow::UnitId &unit,
                 const std::vector<Cell> &cells) override;
    std::vector<Cell> cells(const workflow::CycleId &cycle,
                            const workflow::UnitId &unit) const override;

private:
    Connection &m_connection;
    Statement m_write, m_empty; ///< run with every cell that somebody leaves
};

} // namespace himpun::store
