// SPDX-License-Identifier: GPL-3.0-or-later
// A repository in one SQLite file.
//
// Only one program at a time may write to a file; any number may read it meanwhile.
#pragma once

#include "himpun/base/result.h"
#include "himpun/store/repository.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace himpun::store
{

/// Who holds a file for writing, and since when: told to whoever comes second.
struct Holder {
    std::string who; ///< "sari@pc-renc, himpun-cli"
    base::Instant since;

    bool operator==(const Holder &) const = default;
};

enum class OpenError {
    Missing,     ///< there is no such file
    NotReadable, ///< no permission to read it
    IsDirectory,
    NotADatabase,  ///< some other kind of file
    NotOurs,       ///< a database of another program
    NewerVersion,  ///< written by a newer Himpun; version
    OlderVersion,  ///< to be brought up to date first, which reading alone may not do; version
    HeldByOther,   ///< somebody else is writing; holder
    Damaged,       ///< a database of ours that cannot be read
    FolderMissing, ///< there is no folder to create it in
    FolderLocked,  ///< no permission to create it in its folder
    CannotCreate,  ///< creating failed in another way; detail
    AlreadyExists, ///< creating would write over something
    ForeignSchema, ///< tables, triggers or views that are not ours; detail: the name
    NotWritable,   ///< may be read, but not written: open it for reading
    CopyInUse      ///< a backup would replace a file that somebody works with; holder
};

std::string_view codeOf(OpenError error); ///< "not-a-database"

struct OpenFailure {
    OpenError error;
    std::string detail;           ///< for the log
    std::optional<Holder> holder; ///< of HeldByOther and CopyInUse, where it could be read
    int version = 0;              ///< of NewerVersion and OlderVersion
};

/// How much is waited for before an act is acknowledged.
enum class Durability {
    PowerCut, ///< synchronous=FULL: survives a power cut; what people get
    Crash     ///< synchronous=NORMAL: survives a crash of the program
};

class SqliteRepository : public Repository
{
public:
    using Opened = base::Result<std::unique_ptr<SqliteRepository>, OpenFailure>;

    static Opened create(const std::filesystem::path &file, const Holder &holder,
                         Durability durability = Durability::PowerCut);
    static Opened open(const std::filesystem::path &file, const Holder &holder,
                       Durability durability = Durability::PowerCut);
    /// The id of the office last adopted in \a file, whatever version of this program wrote it;
    /// empty where that cannot be told.
    static std::string officeIn(const std::filesystem::path &file);

    /// Takes \a file away with what is kept beside it; false, and it stays, where somebody works
    /// with it.
    static bool remove(const std::filesystem::path &file, const Holder &holder);

    static Opened openReadOnly(const std::filesystem::path &file);
    /// For verify() and exportTo(): also where triggers, views or indexes are not ours, which
    /// verify() then tells.
    static Opened openToExamine(const std::filesystem::path &file);

    /// Another connection to the same file under the same lock: for another thread, which must be
    /// the one that calls this.
    virtual Opened again() const = 0;
};

} // namespace himpun::store
