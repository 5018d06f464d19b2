// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_rows.h"
#include "schema.h"
#include "sidecars.h"
#include "sqlite_rebuild.h"
#include "sqlite_repository_impl.h"
#include "sqlite_verify.h"

namespace himpun::store
{

namespace
{

OpenFailure heldBy(std::optional<Holder> holder)
{
    return {OpenError::HeldByOther, {}, std::move(holder), 0};
}

} // namespace

SqliteRepositoryImpl::SqliteRepositoryImpl(std::unique_ptr<Connection> connection,
                                           std::shared_ptr<FileLock> lock, const Opening &opening)
    : m_lock(std::move(lock)),
      m_opening(opening),
      m_connection(std::move(connection)),
      m_contents(*m_connection),
      m_drafts(*m_connection),
      m_accounts(*m_connection),
      m_journal(*m_connection, m_contents),
      m_overview(*m_connection)
{
}

VerifyReport SqliteRepositoryImpl::verify(const Progress &progress, const Cancel *cancel)
{
    return verifySqlite(*m_connection, {progress, cancel});
}

bool SqliteRepositoryImpl::rebuild(const Progress &progress, const Cancel *cancel)
{
    return rebuildSqlite(*m_connection, {progress, cancel});
}

SqliteRepository::Opened SqliteRepositoryImpl::again() const
{
    return openChecked(m_connection->file(), m_opening, m_lock);
}

SqliteRepository::Opened SqliteRepository::create(const std::filesystem::path &file,
                                                  const Holder &holder, Durability durability)
{
    if (const auto problem = problemOfPlace(file))
        return base::fail(*problem);
    const auto lock = FileLock::take(file, holder);
    if (!lock && lock.error().reason)
        return base::fail(problemOfCreating(lock.error().reason));
    if (!lock)
        return base::fail(heldBy(lock.error().holder));
    if (const auto problem = writeNewFile(file))
        return base::fail(*problem);
    return openChecked(file, {Access::ReadWrite, Fidelity::Whole, durability}, *lock);
}

SqliteRepository::Opened SqliteRepository::open(const std::filesystem::path &file,
                                                const Holder &holder, Durability durability)
{
    if (const auto problem = problemOfFile(file))
        return base::fail(*problem);
    const auto lock = FileLock::take(file, holder);
    if (!lock && lock.error().reason)
        return base::fail(
            OpenFailure{OpenError::NotWritable, lock.error().reason.message(), {}, 0});
    if (!lock)
        return base::fail(heldBy(lock.error().holder));
    return openChecked(file, {Access::ReadWrite, Fidelity::Whole, durability}, *lock);
}

std::string SqliteRepository::officeIn(const std::filesystem::path &file)
{
    if (problemOfFile(file))
        return {};
    try {
        Connection connection(file, Access::ReadOnly);
        if (connection.integer("PRAGMA application_id") != applicationId)
            return {};
        DefinitionList offices(ledger::DefinitionKind::Office);
        Statement select(connection.handle(),
                         selectEntries("WHERE stream.name = '' ORDER BY number"));
        while (select.next())
            offices.add(readEntry(select));
        return offices.all().empty() ? std::string() : offices.all().back().name;
    } catch (const StoreError &) {
        return {};
    }
}

bool SqliteRepository::remove(const std::filesystem::path &file, const Holder &holder)
{
    const auto lock = FileLock::take(file, holder);
    if (!lock)
        return false;
    removeDatabase(file);
    return true;
}

SqliteRepository::Opened SqliteRepository::openReadOnly(const std::filesystem::path &file)
{
    if (const auto problem = problemOfFile(file))
        return base::fail(*problem);
    return openChecked(file, {Access::ReadOnly}, nullptr);
}

SqliteRepository::Opened SqliteRepository::openToExamine(const std::filesystem::path &file)
{
    if (const auto problem = problemOfFile(file))
        return base::fail(*problem);
    return openChecked(file, {Access::ReadOnly, Fidelity::Tables}, nullptr);
}

} // namespace himpun::store
