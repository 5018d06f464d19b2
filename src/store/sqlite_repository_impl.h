// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of an open file, held together.
#pragma once

#include "open_checked.h"
#include "sqlite_accounts.h"
#include "sqlite_drafts.h"
#include "sqlite_journal.h"
#include "sqlite_overview.h"

namespace himpun::store
{

class SqliteRepositoryImpl final : public SqliteRepository
{
public:
    SqliteRepositoryImpl(std::unique_ptr<Connection> connection, std::shared_ptr<FileLock> lock,
                         const Opening &opening);

    Journal &journal() override { return m_journal; }
    Contents &contents() override { return m_contents; }
    Drafts &drafts() override { return m_drafts; }
    Accounts &accounts() override { return m_accounts; }
    const Overview &overview() const override { return m_overview; }
    bool isReadOnly() const override { return m_connection->access() != Access::ReadWrite; }
    VerifyReport verify(const Progress &progress, const Cancel *cancel) override;
    bool rebuild(const Progress &progress, const Cancel *cancel) override;
    Opened again() const override;

private:
    std::shared_ptr<FileLock> m_lock; ///< empty when only reading
    Opening m_opening;
    std::unique_ptr<Connection> m_connection;
    SqliteContents m_contents;
    SqliteDrafts m_drafts;
    SqliteAccounts m_accounts;
    SqliteJournal m_journal;
    SqliteOverview m_overview;
};

} // namespace himpun::store
