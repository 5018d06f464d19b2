// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/ledger/chain.h"

#include <string>

// What is hashed, in this order; integers big-endian, each text with its length (u32) in front:
//
//     previous hash (32 bytes)  seq u64  stream text  number u32  at i64 (seconds since 1970, UTC)
//     by text  command text  kind text  body text

namespace himpun::ledger
{

namespace
{

/// Gathers the bytes: hashing them at once is much faster than piece by piece.
class Bytes
{
public:
    explicit Bytes(std::size_t size) { m_bytes.reserve(size); }

    void raw(std::string_view bytes) { m_bytes += bytes; }

    template <class Unsigned>
    void integer(Unsigned value)
    {
        for (std::size_t i = 0; i < sizeof value; ++i)
            m_bytes += static_cast<char>(value >> (8 * (sizeof value - 1 - i)));
    }

    void text(std::string_view text)
    {
        integer(static_cast<std::uint32_t>(text.size()));
        raw(text);
    }

    base::Digest hash() const { return base::sha256(m_bytes); }

private:
    std::string m_bytes;
};

} // namespace

const base::Digest &genesis()
{
    static const base::Digest digest = base::sha256("himpun.ledger.1");
    return digest;
}

base::Digest chainHash(const base::Digest &previous, const Entry &entry)
{
    constexpr std::size_t numbers = 32 + 8 + 4 + 8 + 5 * 4;
    Bytes bytes(numbers + entry.stream.size() + entry.by.size() + entry.command.size()
                + entry.kind.size() + entry.body.size());
    bytes.raw({reinterpret_cast<const char *>(previous.bytes.data()), previous.bytes.size()});
    bytes.integer(entry.seq);
    bytes.text(entry.stream);
    bytes.integer(entry.number);
    bytes.integer(static_cast<std::uint64_t>(entry.at.time_since_epoch().count()));
    bytes.text(entry.by);
    bytes.text(entry.command);
    bytes.text(entry.kind);
    bytes.text(entry.body);
    return bytes.hash();
}

} // namespace himpun::ledger
