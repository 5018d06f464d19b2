// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/practice/practice_file.h"

namespace himpun::practice
{

void makeRoom(const std::filesystem::path &file, const service::OfficeId &office,
              const store::Holder &holder)
{
    std::error_code error;
    std::filesystem::create_directories(file.parent_path(), error);
    if (store::SqliteRepository::officeIn(file) == office.text)
        store::SqliteRepository::remove(file, holder);
}

void removeFile(const std::filesystem::path &file)
{
    std::error_code error;
    for (const char *ending : {"", "-wal", "-shm"}) {
        auto part = file;
        part += ending;
        std::filesystem::remove(part, error);
    }
}

} // namespace himpun::practice
