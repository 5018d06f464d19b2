// SPDX-License-Identifier: GPL-3.0-or-later
// Opening: every way it can fail has its own name.
#pragma once

#include "connection.h"
#include "file_lock.h"
#include "schema.h"

namespace himpun::store
{

/// Opens for reading even where SQLite may not put its own files beside the database.
std::unique_ptr<Connection> connectToRead(const std::filesystem::path &file);

/// What can be said against \a file before SQLite looks at it.
std::optional<OpenFailure> problemOfFile(const std::filesystem::path &file);

/// What can be said against making a new file there.
std::optional<OpenFailure> problemOfPlace(const std::filesystem::path &file);

/// What the operating system's \a error means for a file that was to be made; thrown where the disk
/// is full.
OpenFailure problemOfCreating(std::error_code error);

/// Puts an empty file of ours at \a file: whole, or not at all.
std::optional<OpenFailure> writeNewFile(const std::filesystem::path &file);

/// How a file is to be opened.
struct Opening {
    Access access;
    Fidelity fidelity = Fidelity::Whole;
    Durability durability = Durability::PowerCut;
};

/// Opens and makes sure that it is ours, sound enough to be read, and of this version.
SqliteRepository::Opened openChecked(const std::filesystem::path &file, const Opening &opening,
                                     std::shared_ptr<FileLock> lock);

} // namespace himpun::store
