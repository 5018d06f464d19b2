// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_check.h"

#include "himpun/store/error.h"

#include <sqlite3.h>

namespace himpun::store
{

namespace
{

/// Stops a long statement when somebody asks for it.
int stopOn(void *cancel)
{
    return static_cast<const Cancel *>(cancel)->load() ? 1 : 0;
}

} // namespace

void checkFile(Connection &connection, const Watch &watch, std::vector<Fault> &faults)
{
    if (watch.cancel)
        sqlite3_progress_handler(connection.handle(), 10'000, stopOn,
                                 const_cast<Cancel *>(watch.cancel));
    Statement integrity(connection.handle(), "PRAGMA integrity_check(20)");
    try {
        while (integrity.next()) {
            if (integrity.text(0) != "ok")
                faults.push_back(
                    {FaultKind::FileDamaged, 0, {}, 0, std::string(integrity.text(0))});
        }
    } catch (const StoreError &) {
        if (!watch.isCancelled())
            throw;
    }
    sqlite3_progress_handler(connection.handle(), 0, nullptr, nullptr);
}

} // namespace himpun::store
