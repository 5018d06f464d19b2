// SPDX-License-Identifier: GPL-3.0-or-later
// One writer for each file, by a lock of the operating system: it ends with the program, however
// the program ends.
#pragma once

#include "himpun/store/sqlite_repository.h"

namespace himpun::store
{

class FileLock
{
public:
    /// Locks a small file beside \a file; HeldByOther or NotWritable otherwise.
    static base::Result<std::shared_ptr<FileLock>, OpenFailure> take(
        const std::filesystem::path &file, const Holder &holder);

    ~FileLock(); ///< takes the small file away again
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    FileLock(std::filesystem::path file, int descriptor);

    std::filesystem::path m_file;
    int m_descriptor;
};

} // namespace himpun::store
