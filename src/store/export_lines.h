// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger as lines of JSON that any language can read and check; docs/event-format.md describes
// them.
#pragma once

#include "himpun/ledger/chain.h"

#include <functional>
#include <string>

namespace himpun::store
{

class ExportLines
{
public:
    explicit ExportLines(const std::function<void(std::string_view line)> &sink) : m_sink(sink) { }

    void start();
    void content(const base::Digest &digest, std::string_view kind, std::string_view bytes);
    void entry(const ledger::Entry &entry);
    void end(const ledger::ChainHead &head);

private:
    void member(std::string_view key, std::string_view text);
    void member(std::string_view key, std::int64_t number);
    void finish();

    const std::function<void(std::string_view line)> &m_sink;
    std::string m_line; ///< kept for its memory
};

} // namespace himpun::store
