// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_lines.h"

#include "himpun/ledger/event_codec.h"

#include <QtCore/QByteArray>

namespace himpun::store
{

void ExportLines::start()
{
    member("himpun", "ledger-export.1");
    member("genesis", ledger::genesis().hex());
    finish();
}

void ExportLines::content(const base::Digest &digest, std::string_view kind, std::string_view bytes)
{
    member("content", digest.hex());
    member("kind", kind);
    member("bytes", bytes);
    finish();
}

void ExportLines::entry(const ledger::Entry &entry)
{
    member("seq", static_cast<std::int64_t>(entry.seq));
    member("stream", entry.stream);
    member("number", static_cast<std::int64_t>(entry.number));
    member("at", entry.at.time_since_epoch().count());
    member("by", entry.by);
    member("command", entry.command);
    member("kind", entry.kind);
    member("body", entry.body);
    member("hash", entry.hash.hex());
    finish();
}

void ExportLines::end(const ledger::ChainHead &head)
{
    member("headSeq", static_cast<std::int64_t>(head.seq));
    member("headHash", head.hash.hex());
    finish();
}

void ExportLines::member(std::string_view key, std::string_view text)
{
    const bool plain = ledger::isUtf8(text);
    m_line += m_line.empty() ? "{\"" : ",\"";
    m_line += key;
    m_line += plain ? "\":" : "64\":"; // bytes that are no text, in base 64
    if (plain) {
        ledger::appendQuoted(text, m_line);
    } else {
        const auto bytes =
            QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
        ledger::appendQuoted(bytes.toBase64().toStdString(), m_line);
    }
}

void ExportLines::member(std::string_view key, std::int64_t number)
{
    m_line += m_line.empty() ? "{\"" : ",\"";
    m_line += key;
    m_line += "\":" + std::to_string(number);
}

void ExportLines::finish()
{
    m_line += '}';
    m_sink(m_line);
    m_line.clear();
}

} // namespace himpun::store
