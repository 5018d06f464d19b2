// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory.h"

namespace himpun::store
{

void Memory::add(const std::string &stream, ledger::Entry entry)
{
    auto &places = streams[stream];
    entry.stream = stream;
    entry.seq = entries.size() + 1;
    entry.number = static_cast<std::uint32_t>(places.size() + 1);
    entry.hash =
        ledger::chainHash(entries.empty() ? ledger::genesis() : entries.back().hash, entry);
    places.push_back(entries.size());
    entries.push_back({entry.seq, stream, entry.number, entry.at, std::string(entry.by),
                       std::string(entry.command), std::string(entry.kind), std::string(entry.body),
                       entry.hash});
}

std::uint32_t Memory::eventsIn(const std::string &stream) const
{
    const auto found = streams.find(stream);
    return found == streams.end() ? 0 : static_cast<std::uint32_t>(found->second.size());
}

} // namespace himpun::store
