// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite_accounts.h"

namespace himpun::store
{

void SqliteAccounts::save(const Account &account)
{
    Transaction transaction(m_connection, Transaction::Kind::Write);
    Statement(m_connection.handle(),
              "INSERT INTO account (official, password_hash, changed_at) VALUES (?,?,?) "
              "ON CONFLICT DO UPDATE SET password_hash = excluded.password_hash, "
              "changed_at = excluded.changed_at")
        .bind(account.official, account.passwordHash, account.changedAt)
        .run();
    transaction.commit();
}

std::optional<Account> SqliteAccounts::find(const workflow::OfficialId &official) const
{
    Statement select(m_connection.handle(),
                     "SELECT password_hash, changed_at FROM account WHERE official = ?");
    if (!select.bind(official).next())
        return std::nullopt;
    return Account{official, std::string(select.text(0)), select.instant(1)};
}

} // namespace himpun::store
