// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/store/backup.h"

#include "file_lock.h"
#include "open_checked.h"
#include "sidecars.h"
#include "sqlite_verify.h"

#include <sqlite3.h>

#include <memory>

namespace himpun::store
{

namespace
{

using Backup = std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)>;

/// What \a work meets is about the copy.
template <class Work>
auto onCopy(const Work &work) -> decltype(work())
{
    try {
        return work();
    } catch (const StoreError &error) {
        throw CopyError(error.fault(), error.what(), error.code());
    }
}

/// A step reads the file and writes the copy, and its code alone tells which of them failed.
void checkStep(Connection &target, int result)
{
    const int kind = result & 0xff;
    const bool isAboutFile = kind == SQLITE_CORRUPT || kind == SQLITE_NOTADB
                             || result == SQLITE_IOERR_READ || result == SQLITE_IOERR_SHORT_READ;
    if (isAboutFile)
        check(target.handle(), result, "backup");
    onCopy([&] { check(target.handle(), result, "backup"); });
}

/// The pages of \a source as it is now, in \a target; false when cancelled.
bool copyPages(Connection &source, Connection &target, const Watch &watch)
{
    constexpr int pagesAtOnce = 16;
    const Transaction snapshot(source, Transaction::Kind::Read);
    source.integer("SELECT count(*) FROM sqlite_schema"); // from here on it sees one state
    Backup backup(sqlite3_backup_init(target.handle(), "main", source.handle(), "main"),
                  &sqlite3_backup_finish);
    if (!backup)
        checkStep(target, sqlite3_extended_errcode(target.handle()));
    for (int result = SQLITE_OK; result != SQLITE_DONE;) {
        if (watch.isCancelled())
            return false;
        result = sqlite3_backup_step(backup.get(), pagesAtOnce);
        if (result != SQLITE_OK && result != SQLITE_DONE)
            checkStep(target, result);
        const auto total = static_cast<std::uint64_t>(sqlite3_backup_pagecount(backup.get()));
        const auto left = static_cast<std::uint64_t>(sqlite3_backup_remaining(backup.get()));
        if (watch.progress)
            watch.progress(total - left, total);
    }
    checkStep(target, sqlite3_backup_finish(backup.release()));
    return true;
}

/// A copy that has not its name yet, and is taken away unless it gets it.
class Unfinished
{
public:
    explicit Unfinished(std::filesystem::path copy) : m_copy(std::move(copy)), m_file(m_copy)
    {
        m_file += ".part";
        removeDatabase(m_file); // left by a program that was killed here
    }
    ~Unfinished() { removeDatabase(m_file); }
    Unfinished(const Unfinished &) = delete;
    Unfinished &operator=(const Unfinished &) = delete;

    bool take(Connection &source, const Watch &watch)
    {
        const auto target =
            onCopy([&] { return std::make_unique<Connection>(m_file, Access::ReadWrite); });
        onCopy([&] { target->setDurability(Durability::PowerCut); });
        return copyPages(source, *target, watch);
    }

    /// Nobody else knows it, so nothing needs to stand beside it.
    VerifyReport examine(const Watch &watch)
    {
        return onCopy([&] {
            Connection connection(m_file, Access::Immutable);
            return verifySqlite(connection, watch);
        });
    }

    void giveName()
    {
        removeSidecars(m_copy); // the earlier one's would be taken for its own
        std::error_code error;
        std::filesystem::rename(m_file, m_copy, error);
        if (error)
            throw CopyError(StoreFault::InputOutput, "backup: rename: " + error.message());
    }

private:
    std::filesystem::path m_copy, m_file;
};

StoreFault faultOf(std::error_code reason)
{
    if (reason == std::errc::no_space_on_device)
        return StoreFault::DiskFull;
    const bool isForbidden = reason == std::errc::permission_denied
                             || reason == std::errc::operation_not_permitted
                             || reason == std::errc::read_only_file_system;
    return isForbidden ? StoreFault::ReadOnly : StoreFault::InputOutput;
}

/// One of the two halves of the work, as part of the whole.
Progress half(const Progress &whole, std::uint64_t first)
{
    if (!whole)
        return {};
    return [&whole, first](std::uint64_t done, std::uint64_t total) {
        constexpr std::uint64_t parts = 1000;
        whole(first * parts + (total == 0 ? parts : parts * done / total), 2 * parts);
    };
}

} // namespace

base::Result<VerifyReport, OpenFailure> backUp(const std::filesystem::path &file,
                                               const std::filesystem::path &copy,
                                               const Holder &holder, const Progress &progress,
                                               const Cancel *cancel)
{
    const auto source = connectToRead(file);
    const auto lock = FileLock::take(copy, holder);
    if (!lock && lock.error().reason)
        throw CopyError(faultOf(lock.error().reason), "backup: " + lock.error().reason.message());
    if (!lock)
        return base::fail(OpenFailure{OpenError::CopyInUse, {}, lock.error().holder, 0});
    if (!hasNoWal(copy))
        return base::fail(OpenFailure{OpenError::CopyInUse, "-wal", std::nullopt, 0});

    Unfinished unfinished(copy);
    const Progress copying = half(progress, 0), examining = half(progress, 1);
    VerifyReport report;
    report.complete = unfinished.take(*source, {copying, cancel});
    if (report.complete)
        report = unfinished.examine({examining, cancel});
    if (report.isSound())
        unfinished.giveName();
    return report;
}

} // namespace himpun::store
