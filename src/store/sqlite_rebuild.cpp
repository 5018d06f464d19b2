// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite_rebuild.h"

#include "row_tables.h"
#include "schema.h"
#include "sqlite_contents.h"
#include "stream_walk.h"

#include "himpun/store/error.h"

namespace himpun::store
{

bool rebuildSqlite(Connection &connection, const Watch &watch)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    resetProjections(connection);
    const SqliteContents contents(connection);
    SopShelf shelf(contents);
    RowWriter writer(connection.handle());
    StreamWalk walk(connection);
    const auto total = static_cast<std::uint64_t>(connection.integer("SELECT count(*) FROM event"));
    std::uint64_t done = 0;
    bool cancelled = false;

    for (const Stream &stream : walk.cycles()) {
        CycleReplay replay({stream.name}, shelf);
        walk.entries(stream, [&](const ledger::Entry &entry) {
            if (const auto fault = replay.feed(entry))
                throw StoreError(StoreFault::Damaged,
                                 "event " + std::to_string(entry.seq) + ": " + fault->detail);
            cancelled = !watch.tell(++done, total);
            return !cancelled;
        });
        if (cancelled)
            return false;
        if (!replay.hasBegun())
            continue;
        const Rows rows = replay.rows();
        writer.write(stream.id, rows.cycle);
        for (const TaskRow &task : rows.tasks)
            writer.write(stream.id, task);
        for (const SheetRow &sheet : replay.sheets())
            writer.write(stream.id, sheet);
    }
    transaction.commit();
    return true;
}

} // namespace himpun::store
