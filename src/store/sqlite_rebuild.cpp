// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite_rebuild.h"

#include "chain_check.h"
#include "entry_rows.h"
#include "file_check.h"
#include "ledger_writer.h"
#include "projection_check.h"
#include "row_tables.h"
#include "schema.h"
#include "sqlite_contents.h"
#include "stream_walk.h"

#include "himpun/store/error.h"

#include <future>

namespace himpun::store
{

namespace
{

[[noreturn]] void refuse(const Fault &fault)
{
    throw StoreError(StoreFault::Damaged, "event " + std::to_string(fault.seq) + ": "
                                              + std::string(codeOf(fault.kind)) + ' '
                                              + fault.detail);
}

/// What is written into a file whose pages are in disorder may come to lie over something else.
void refuseDamaged(Connection &connection, const Watch &watch)
{
    std::vector<Fault> faults;
    checkFile(connection, watch, faults);
    if (!faults.empty())
        throw StoreError(StoreFault::Damaged, "rebuild: " + faults.front().detail);
}

/// Follows the chain on a connection of its own, so that it can go on beside the rebuilding.
void checkChain(const std::filesystem::path &file, const Watch &watch)
{
    Connection connection(file, Access::ReadOnly);
    std::vector<Fault> faults;
    ChainCheck chain(faults);
    Statement entries(connection.handle(), selectEntries("ORDER BY seq"));
    while (entries.next() && !watch.isCancelled()) {
        chain.see(readEntry(entries));
        if (!faults.empty())
            refuse(faults.front());
    }
}

} // namespace

bool makeProjections(Connection &connection, const Watch &watch)
{
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
                refuse(*fault);
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
    rememberHead(connection);
    return true;
}

bool rebuildSqlite(Connection &connection, const Watch &watch)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    refuseDamaged(connection, watch);
    for (const Fault &fault : lostEnds(connection))
        refuse(fault);
    auto chain = std::async(std::launch::async, [&] { checkChain(connection.file(), watch); });
    if (!makeProjections(connection, watch))
        return false;
    chain.get();
    transaction.commit();
    return true;
}

} // namespace himpun::store
