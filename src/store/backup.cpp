// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/store/backup.h"

#include "connection.h"
#include "watch.h"

#include <sqlite3.h>

#include <memory>

namespace himpun::store
{

namespace
{

using Backup = std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)>;

/// The pages of \a source as it is now, in \a target; false when cancelled.
bool copyPages(Connection &source, Connection &target, const Watch &watch)
{
    constexpr int pagesAtOnce = 256;
    const Transaction snapshot(source, Transaction::Kind::Read);
    source.integer("SELECT count(*) FROM sqlite_schema"); // from here on it sees one state
    Backup backup(sqlite3_backup_init(target.handle(), "main", source.handle(), "main"),
                  &sqlite3_backup_finish);
    if (!backup)
        check(target.handle(), sqlite3_extended_errcode(target.handle()), "backup");
    for (int result = SQLITE_OK; result != SQLITE_DONE;) {
        if (watch.isCancelled())
            return false;
        result = sqlite3_backup_step(backup.get(), pagesAtOnce);
        if (result != SQLITE_OK && result != SQLITE_DONE)
            check(target.handle(), result, "backup");
        const auto total = static_cast<std::uint64_t>(sqlite3_backup_pagecount(backup.get()));
        const auto left = static_cast<std::uint64_t>(sqlite3_backup_remaining(backup.get()));
        if (watch.progress)
            watch.progress(total - left, total);
    }
    check(target.handle(), sqlite3_backup_finish(backup.release()), "backup");
    return true;
}

void removeQuietly(const std::filesystem::path &file)
{
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
}

} // namespace

bool backUp(const std::filesystem::path &file, const std::filesystem::path &copy,
            const Progress &progress, const Cancel *cancel)
{
    auto unfinished = copy;
    unfinished += ".part";
    removeQuietly(unfinished);
    bool whole = false;
    try {
        Connection source(file, Access::ReadOnly);
        Connection target(unfinished, Access::ReadWrite);
        target.setDurability(Durability::PowerCut);
        whole = copyPages(source, target, {progress, cancel});
    } catch (const StoreError &) {
        removeQuietly(unfinished);
        throw;
    }
    if (!whole) {
        removeQuietly(unfinished);
        return false;
    }
    std::error_code error;
    std::filesystem::rename(unfinished, copy, error);
    if (!error)
        return true;
    removeQuietly(unfinished);
    throw StoreError(StoreFault::InputOutput, "backup: rename: " + error.message());
}

} // namespace himpun::store
