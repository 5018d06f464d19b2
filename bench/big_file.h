// SPDX-License-Identifier: GPL-3.0-or-later
// Files as large as an office would need centuries for: many cycles, every event through decide(),
// but written many at a time.
#pragma once

#include "raw_statement.h"
#include "store/walk.h"

#include "himpun/ledger/chain.h"
#include "himpun/ledger/event_codec.h"
#include "himpun/store/sqlite_repository.h"

namespace himpun::bench
{

namespace fs = std::filesystem;

/// How much a file is to hold: at least so many events, and so many cycles that are finished.
struct Fill {
    std::uint64_t events = 0;
    std::int64_t finishedCycles = 0;

    auto operator<=>(const Fill &) const = default;
};

/// Appends finished cycles to \a file until it holds about what is \a wanted, and leaves one more
/// open.
inline void fillFile(const fs::path &file, const Fill &wanted)
{
    const sop::Sop sop = store::support::shippedSop("3-disperindag-nganjuk");
    auto repository = store::SqliteRepository::create(file, {"bench", {}}).value();
    for (const store::Content &content : store::support::startContents(sop))
        repository->contents().put(content);

    sqlite3 *handle = nullptr;
    must(sqlite3_open(file.c_str(), &handle), handle);
    must(sqlite3_exec(handle, "BEGIN", nullptr, nullptr, nullptr), handle);
    {
        RawStatement addStream(handle, "INSERT INTO stream (id, name) VALUES (?,?)");
        RawStatement addContent(handle, "INSERT OR IGNORE INTO content VALUES (?,'sheet',?)");
        RawStatement addEvent(handle, "INSERT INTO event VALUES (?,?,?,?,?,?,?,?,?)");
        ledger::ChainHead head{0, ledger::genesis()};
        std::string body;
        constexpr std::int64_t firstCycle = 2;
        bool isEnough = false;
        for (std::int64_t stream = firstCycle; !isEnough; ++stream) {
            store::support::Walk walk(sop, {"siklus-" + std::to_string(stream)},
                                      static_cast<unsigned>(stream), 12);
            walk.nameContentsAlike();
            addStream.integer(1, stream).text(2, walk.id().text).run();
            std::optional<workflow::Event> event = walk.start();
            while (event) {
                for (const store::Content &content : walk.contents()) {
                    const auto digest = base::sha256(content.bytes);
                    addContent.blob(1, digest).blob(2, content.bytes).run();
                }
                body.clear();
                ledger::encode(*event, body);
                ledger::Entry entry{head.seq + 1,
                                    walk.id().text,
                                    walk.cycle().events,
                                    event->at,
                                    event->by.text,
                                    event->command.text,
                                    ledger::kindOf(event->fact),
                                    body,
                                    {}};
                entry.hash = ledger::chainHash(head.hash, entry);
                head = {entry.seq, entry.hash};
                addEvent.integer(1, static_cast<std::int64_t>(entry.seq))
                    .integer(2, stream)
                    .integer(3, entry.number)
                    .integer(4, entry.at.time_since_epoch().count())
                    .text(5, entry.by)
                    .blob(6, packed(entry.command))
                    .text(7, entry.kind)
                    .text(8, entry.body)
                    .blob(9, entry.hash)
                    .run();
                isEnough = head.seq >= wanted.events && stream - firstCycle >= wanted.finishedCycles
                           && walk.cycle().openTasks().size() > 3;
                if (isEnough)
                    break;
                event = walk.ahead();
            }
        }
    }
    must(sqlite3_exec(handle, "COMMIT", nullptr, nullptr, nullptr), handle);
    sqlite3_close(handle);
    repository->rebuild();
}

} // namespace himpun::bench
