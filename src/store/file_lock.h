// SPDX-License-Identifier: GPL-3.0-or-later
// One writer for each file, by a lock of the operating system: it ends with the program, however
// the program ends.
#pragma once

#include "himpun/store/sqlite_repository.h"

#include <system_error>

namespace himpun::store
{

class FileLock
{
public:
    struct Refusal {
        std::error_code reason;       ///< why the small file cannot be made; none: it is held
        std::optional<Holder> holder; ///< where it could be read
    };

    /// Locks a small file beside \a file.
    static base::Result<std::shared_ptr<FileLock>, Refusal> take(const std::filesystem::path &file,
                                                                 const Holder &holder);

    ~FileLock(); ///< takes the small file away again
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    FileLock(std::filesystem::path file, int descriptor);

    std::filesystem::path m_file;
    int m_descriptor;
};

} // namespace himpun::store
