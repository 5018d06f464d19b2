// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidecars.h"

namespace himpun::store
{

namespace
{

std::filesystem::path beside(std::filesystem::path file, const char *ending)
{
    return file += ending;
}

} // namespace

bool hasNoWal(const std::filesystem::path &file)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(beside(file, "-wal"), error);
    return error || size == 0;
}

void removeSidecars(const std::filesystem::path &file)
{
    std::error_code ignored;
    for (const char *ending : {"-wal", "-shm", "-journal"})
        std::filesystem::remove(beside(file, ending), ignored);
}

void removeDatabase(const std::filesystem::path &file)
{
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
    removeSidecars(file);
}

} // namespace himpun::store
