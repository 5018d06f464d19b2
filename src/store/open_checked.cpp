// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_checked.h"

#include "sidecars.h"
#include "sqlite_repository_impl.h"

#include <sqlite3.h>

namespace himpun::store
{

namespace
{

using Opened = SqliteRepository::Opened;

OpenFailure failure(OpenError error, std::string detail = {}, int version = 0)
{
    return {error, std::move(detail), std::nullopt, version};
}

/// What a StoreError met while opening means; thrown on where it is the disk's fault.
OpenError meaningOf(const StoreError &error)
{
    switch (error.code() & 0xff) {
    case SQLITE_NOTADB: return OpenError::NotADatabase;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH: return OpenError::NotReadable;
    case SQLITE_READONLY: return OpenError::NotWritable;
    default: break;
    }
    if (error.fault() != StoreFault::Damaged)
        throw error;
    return OpenError::Damaged;
}

/// Who only reads may be the one whose SQLite makes the files beside the database, and would own
/// them: whoever may write in the folder must be able to write on with them.
void shareCompanions(const std::filesystem::path &file)
{
    using std::filesystem::perms;
    std::error_code ignored; // they belong to somebody else, or the system knows no such rights
    const auto folder =
        std::filesystem::status(std::filesystem::absolute(file).parent_path(), ignored);
    const perms writers = folder.permissions() & (perms::group_write | perms::others_write);
    for (const char *ending : {"-wal", "-shm"}) {
        auto companion = file;
        companion += ending;
        std::filesystem::permissions(companion, writers, std::filesystem::perm_options::add,
                                     ignored);
    }
}

std::unique_ptr<Connection> connect(const std::filesystem::path &file, Access access)
{
    return access == Access::ReadOnly ? connectToRead(file)
                                      : std::make_unique<Connection>(file, access);
}

std::optional<OpenFailure> problemOfContent(Connection &connection, Fidelity fidelity)
{
    const auto application = connection.integer("PRAGMA application_id");
    if (application != applicationId)
        return failure(OpenError::NotOurs, "application_id " + std::to_string(application));
    const int version = versionOf(connection);
    if (version > newestVersion())
        return failure(OpenError::NewerVersion, {}, version);
    if (version < newestVersion()) {
        if (connection.access() != Access::ReadWrite)
            return failure(OpenError::OlderVersion, {}, version);
        migrate(connection, version);
    }
    const std::string foreign = foreignObject(connection, fidelity);
    if (!foreign.empty())
        return failure(OpenError::ForeignSchema, foreign);
    return std::nullopt;
}

} // namespace

std::unique_ptr<Connection> connectToRead(const std::filesystem::path &file)
{
    try {
        auto connection = std::make_unique<Connection>(file, Access::ReadOnly);
        connection->integer("SELECT count(*) FROM sqlite_schema");
        shareCompanions(file);
        return connection;
    } catch (const StoreError &error) {
        if (error.fault() == StoreFault::Damaged || !hasNoWal(file))
            throw;
    }
    return std::make_unique<Connection>(file, Access::Immutable);
}

std::optional<OpenFailure> problemOfFile(const std::filesystem::path &file)
{
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (status.type() == std::filesystem::file_type::not_found)
        return failure(OpenError::Missing);
    if (error)
        return failure(OpenError::NotReadable, error.message());
    if (std::filesystem::is_directory(status))
        return failure(OpenError::IsDirectory);
    if (std::filesystem::file_size(file, error) == 0)
        return failure(OpenError::NotADatabase, "the file is empty");
    return std::nullopt;
}

std::optional<OpenFailure> problemOfPlace(const std::filesystem::path &file)
{
    std::error_code error;
    if (file.empty())
        return failure(OpenError::Missing);
    if (std::filesystem::is_directory(file, error))
        return failure(OpenError::IsDirectory);
    if (std::filesystem::exists(file, error))
        return failure(OpenError::AlreadyExists);
    if (!std::filesystem::is_directory(std::filesystem::absolute(file).parent_path(), error))
        return failure(OpenError::FolderMissing, error.message());
    return std::nullopt;
}

OpenFailure problemOfCreating(std::error_code error)
{
    if (error == std::errc::no_space_on_device)
        throw StoreError(StoreFault::DiskFull, "create: " + error.message());
    if (error == std::errc::permission_denied || error == std::errc::operation_not_permitted
        || error == std::errc::read_only_file_system)
        return failure(OpenError::FolderLocked, error.message());
    return failure(OpenError::CannotCreate, error.message());
}

std::optional<OpenFailure> writeNewFile(const std::filesystem::path &file)
{
    auto draft = file;
    draft += "-new";
    std::error_code error;
    try {
        std::filesystem::remove(draft, error); // left by a program that was killed here
        Connection connection(draft, Access::ReadWrite);
        migrate(connection, 0);
    } catch (const StoreError &thrown) {
        std::filesystem::remove(draft, error);
        if (thrown.fault() == StoreFault::DiskFull)
            throw;
        return failure(OpenError::CannotCreate, thrown.what());
    }
    std::filesystem::rename(draft, file, error);
    if (error)
        return problemOfCreating(error);
    return std::nullopt;
}

Opened openChecked(const std::filesystem::path &file, const Opening &opening,
                   std::shared_ptr<FileLock> lock)
{
    const bool isForWriting = opening.access == Access::ReadWrite;
    try {
        auto connection = connect(file, opening.access);
        if (isForWriting && sqlite3_db_readonly(connection->handle(), "main") == 1)
            return base::fail(failure(OpenError::NotWritable));
        if (const auto problem = problemOfContent(*connection, opening.fidelity))
            return base::fail(*problem);
        if (isForWriting) {
            connection->execute("PRAGMA journal_mode=WAL");
            connection->setDurability(opening.durability);
        }
        return std::make_unique<SqliteRepositoryImpl>(std::move(connection), std::move(lock),
                                                      opening);
    } catch (const StoreError &error) {
        return base::fail(failure(meaningOf(error), error.what()));
    }
}

std::string_view codeOf(OpenError error)
{
    switch (error) {
    case OpenError::Missing: return "missing";
    case OpenError::NotReadable: return "not-readable";
    case OpenError::IsDirectory: return "is-directory";
    case OpenError::NotADatabase: return "not-a-database";
    case OpenError::NotOurs: return "not-ours";
    case OpenError::NewerVersion: return "newer-version";
    case OpenError::OlderVersion: return "older-version";
    case OpenError::HeldByOther: return "held-by-other";
    case OpenError::Damaged: return "damaged";
    case OpenError::FolderMissing: return "folder-missing";
    case OpenError::FolderLocked: return "folder-locked";
    case OpenError::CannotCreate: return "cannot-create";
    case OpenError::AlreadyExists: return "already-exists";
    case OpenError::ForeignSchema: return "foreign-schema";
    case OpenError::NotWritable: return "not-writable";
    case OpenError::CopyInUse: return "copy-in-use";
    }
    return {};
}

} // namespace himpun::store
