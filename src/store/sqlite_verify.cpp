// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite_verify.h"

#include "chain_check.h"
#include "entry_rows.h"
#include "evidence.h"
#include "file_check.h"
#include "ledger_writer.h"
#include "projection_check.h"
#include "schema.h"
#include "sqlite_contents.h"

#include "himpun/ledger/event_codec.h"
#include "himpun/store/error.h"

#include <cstring>
#include <exception>
#include <thread>
#include <unordered_map>
#include <unordered_set>

namespace himpun::store
{

namespace
{

/// Runs \a check; what cannot even be read is a fault of the file, not an accident of ours.
template <class Check>
void guarded(std::vector<Fault> &faults, Check check)
{
    try {
        check();
    } catch (const StoreError &error) {
        if (error.fault() != StoreFault::Damaged)
            throw;
        faults.push_back({FaultKind::FileDamaged, 0, {}, 0, error.what()});
    }
}

void checkSchema(Connection &connection, std::vector<Fault> &faults)
{
    const std::string foreign = foreignObject(connection, Fidelity::Whole);
    if (!foreign.empty())
        faults.push_back({FaultKind::SchemaChanged, 0, {}, 0, foreign});
}

/// Whether \a fault's entry stands whole in another place than it was written for.
void tellMovedFromAltered(Connection &connection, Fault &fault)
{
    Statement one(connection.handle(), selectEntries("WHERE seq = ?"));
    if (!one.bind(fault.seq).next())
        return;
    const ledger::Entry entry = readEntry(one);
    base::Digest before = ledger::genesis();
    std::uint64_t last = 0;
    Statement hashes(connection.handle(), "SELECT seq, hash FROM event ORDER BY seq");
    while (hashes.next()) {
        if (belongsAt(last + 1, before, entry)) {
            fault.kind = FaultKind::EntryMoved;
            fault.detail = "written as " + std::to_string(last + 1);
            return;
        }
        last = static_cast<std::uint64_t>(hashes.integer(0));
        before = hashes.digest(1);
    }
}

void checkChain(Connection &connection, const Watch &watch, VerifyReport &report,
                std::vector<Fault> &faults)
{
    ChainCheck chain(faults);
    Statement entries(connection.handle(), selectEntries("ORDER BY seq"));
    while (entries.next() && (++report.events % 1024 != 0 || !watch.isCancelled()))
        chain.see(readEntry(entries));
    report.head = chain.head();
    for (Fault &fault : faults) {
        if (fault.kind == FaultKind::EntryAltered) {
            tellMovedFromAltered(connection, fault);
            break; // the first one is enough to know what happened
        }
    }
}

/// A digest is as good as chance, so its first bytes will do.
struct FirstBytes {
    std::size_t operator()(const base::Digest &digest) const
    {
        std::size_t hash = 0;
        std::memcpy(&hash, digest.bytes.data(), sizeof hash);
        return hash;
    }
};

class Replayed
{
public:
    Replayed(Connection &connection, const Watch &watch, VerifyReport &report,
             std::vector<Fault> &faults)
        : m_connection(connection), m_watch(watch), m_report(report), m_faults(faults)
    {
    }

    void checkContents()
    {
        Statement select(m_connection.handle(), "SELECT digest, bytes, kind FROM content");
        while (select.next() && !m_watch.isCancelled()) {
            ++m_report.contents;
            const base::Digest digest = select.digest(0);
            m_contents.insert(digest);
            if (base::sha256(select.blob(1)) != digest)
                note({FaultKind::ContentAltered, 0, {}, 0, digest.hex()});
            else if (select.text(2) == codeOf(ContentKind::Sheet))
                keepEvidence(digest, evidenceInSheet(std::string(select.blob(1))));
        }
    }

    void checkDrafts()
    {
        Statement select(m_connection.handle(),
                         "SELECT cycle, text FROM cell WHERE field = 'evidence'");
        while (select.next()) {
            ledger::Entry none;
            none.stream = select.text(0);
            checkNamed(none, evidenceInCell(select.text(1)));
        }
    }

    void checkRegistry()
    {
        Statement select(m_connection.handle(),
                         selectEntries("WHERE stream.name = '' ORDER BY number"));
        while (select.next()) {
            const ledger::Entry entry = readEntry(select);
            const auto adopted = ledger::decodeAdopted(entry.kind, entry.body);
            if (adopted)
                checkNamed(entry, {adopted->digest});
            else
                note({FaultKind::EventUnreadable,
                      entry.seq,
                      {},
                      entry.number,
                      std::string(entry.kind)});
        }
    }

    void checkCycles()
    {
        const SqliteContents contents(m_connection);
        SopShelf shelf(contents);
        StreamWalk walk(m_connection);
        ProjectionCheck projections(m_connection, m_faults);
        m_total = static_cast<std::uint64_t>(m_connection.integer("SELECT count(*) FROM event"));
        for (const Stream &stream : walk.cycles()) {
            if (m_watch.isCancelled())
                return;
            ++m_report.cycles;
            CycleReplay replay({stream.name}, shelf);
            if (play(walk, stream, replay) && replay.hasBegun())
                projections.compare(stream, replay.rows(), replay.sheets());
        }
        projections.compareHead();
        projections.findStrays();
        for (Fault &fault : lostEnds(m_connection))
            note(std::move(fault));
    }

private:
    bool play(StreamWalk &walk, const Stream &stream, CycleReplay &replay)
    {
        bool whole = true;
        walk.entries(stream, [&](const ledger::Entry &entry) {
            if (const auto fault = replay.feed(entry)) {
                note(*fault);
                whole = false;
            } else {
                checkContentsOf(entry, replay.event());
                whole = m_watch.tell(++m_done, m_total);
            }
            return whole;
        });
        return whole;
    }

    void checkContentsOf(const ledger::Entry &entry, const workflow::Event &event)
    {
        const auto named = contentsNamedBy(event);
        checkNamed(entry, named);
        for (const base::Digest &digest : named) {
            if (const auto sheet = m_evidence.find(digest); sheet != m_evidence.end())
                checkNamed(entry, sheet->second);
        }
    }

    void keepEvidence(const base::Digest &sheet, std::vector<base::Digest> named)
    {
        if (!named.empty())
            m_evidence[sheet] = std::move(named);
    }

    void checkNamed(const ledger::Entry &entry, const std::vector<base::Digest> &named)
    {
        for (const base::Digest &digest : named) {
            if (!m_contents.contains(digest))
                note({FaultKind::ContentMissing, entry.seq, std::string(entry.stream), entry.number,
                      digest.hex()});
        }
    }

    void note(Fault fault)
    {
        if (m_faults.size() < VerifyReport::maxFaults)
            m_faults.push_back(std::move(fault));
    }

    Connection &m_connection;
    const Watch &m_watch;
    VerifyReport &m_report;
    std::vector<Fault> &m_faults;
    std::unordered_set<base::Digest, FirstBytes> m_contents;
    std::unordered_map<base::Digest, std::vector<base::Digest>, FirstBytes>
        m_evidence; ///< by sheet
    std::uint64_t m_done = 0, m_total = 0;
};

} // namespace

VerifyReport verifySqlite(Connection &connection, const Watch &watch)
{
    VerifyReport report, chainReport;
    std::vector<Fault> faults;
    std::exception_ptr accident;
    std::thread chain([&] {
        try {
            Connection second(connection.file(), connection.access() == Access::Immutable
                                                     ? Access::Immutable
                                                     : Access::ReadOnly);
            const Transaction snapshot(second, Transaction::Kind::Read);
            guarded(faults, [&] { checkChain(second, watch, chainReport, faults); });
            guarded(faults, [&] { checkFile(second, watch, faults); });
            guarded(faults, [&] { checkSchema(second, faults); });
        } catch (...) {
            accident = std::current_exception();
        }
    });
    std::exception_ptr own;
    try {
        const Transaction snapshot(connection, Transaction::Kind::Read);
        Replayed replayed(connection, watch, report, report.faults);
        guarded(report.faults, [&] { replayed.checkContents(); });
        guarded(report.faults, [&] { replayed.checkDrafts(); });
        guarded(report.faults, [&] { replayed.checkRegistry(); });
        guarded(report.faults, [&] { replayed.checkCycles(); });
    } catch (...) {
        own = std::current_exception();
    }
    chain.join();
    for (const auto &thrown : {accident, own}) {
        if (thrown)
            std::rethrow_exception(thrown);
    }
    report.events = chainReport.events;
    report.head = chainReport.head;
    report.faults.insert(report.faults.begin(), faults.begin(), faults.end());
    report.complete = !watch.isCancelled();
    return report;
}

std::string_view codeOf(FaultKind kind)
{
    switch (kind) {
    case FaultKind::FileDamaged: return "file-damaged";
    case FaultKind::SchemaChanged: return "schema-changed";
    case FaultKind::EntryAltered: return "entry-altered";
    case FaultKind::EntryMissing: return "entry-missing";
    case FaultKind::EntryMoved: return "entry-moved";
    case FaultKind::NumberGap: return "number-gap";
    case FaultKind::EndChanged: return "end-changed";
    case FaultKind::EventUnreadable: return "event-unreadable";
    case FaultKind::ContentAltered: return "content-altered";
    case FaultKind::ContentMissing: return "content-missing";
    case FaultKind::SopUnreadable: return "sop-unreadable";
    case FaultKind::ProjectionDiffers: return "projection-differs";
    }
    return {};
}

} // namespace himpun::store
