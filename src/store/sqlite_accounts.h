// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include "himpun/store/accounts.h"

namespace himpun::store
{

class SqliteAccounts final : public Accounts
{
public:
    explicit SqliteAccounts(Connection &connection) : m_connection(connection) { }

    void save(const Account &account) override;
    std::optional<Account> find(const workflow::OfficialId &official) const override;

private:
    Connection &m_connection;
};

} // namespace himpun::store
