// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite_accounts.h"

namespace himpun::store
{

void SqliteAccounts::save(const Account &account)
{
    Transaction transaction(m_connection, Transaction::Kind::Write);
    Statement(m_connection.handle(),
              "INSERT INTO account (official, password_hash, changed_at, reset_by, reset_at) "
              "VALUES (?,?,?,?,?) ON CONFLICT DO UPDATE SET "
              "password_hash = excluded.password_hash, changed_at = excluded.changed_at, "
              "reset_by = excluded.reset_by, reset_at = excluded.reset_at")
        .bind(account.official, account.passwordHash, account.changedAt,
              account.reset ? std::optional(account.reset->by) : std::nullopt,
              account.reset ? std::optional(account.reset->at) : std::nullopt)
        .run();
    transaction.commit();
}

std::optional<Account> SqliteAccounts::find(const workflow::OfficialId &official) const
{
    Statement select(m_connection.handle(),
                     "SELECT password_hash, changed_at, reset_by, reset_at FROM account "
                     "WHERE official = ?");
    if (!select.bind(official).next())
        return std::nullopt;
    Account account{official, std::string(select.text(0)), select.instant(1), std::nullopt};
    if (!select.isNull(2))
        account.reset = PasswordReset{{std::string(select.text(2))}, select.instant(3)};
    return account;
}

} // namespace himpun::store
