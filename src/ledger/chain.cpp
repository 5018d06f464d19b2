// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/ledger/chain.h"

#include <sodium.h>

// What is hashed, in this order; integers big-endian, each text with its length (u32) in front:
//
//     previous hash (32 bytes)  seq u64  stream text  number u32  at i64 (seconds since 1970, UTC)
//     by text  command text  kind text  body text

namespace himpun::ledger
{

namespace
{

class Sha256
{
public:
    Sha256() { crypto_hash_sha256_init(&m_state); }

    void bytes(const void *data, std::size_t size)
    {
        crypto_hash_sha256_update(&m_state, static_cast<const unsigned char *>(data), size);
    }

    template <class Unsigned>
    void integer(Unsigned value)
    {
        unsigned char big[sizeof value];
        for (std::size_t i = 0; i < sizeof value; ++i)
            big[i] = static_cast<unsigned char>(value >> (8 * (sizeof value - 1 - i)));
        bytes(big, sizeof value);
    }

    void text(std::string_view text)
    {
        integer(static_cast<std::uint32_t>(text.size()));
        bytes(text.data(), text.size());
    }

    base::Digest finish()
    {
        base::Digest digest;
        crypto_hash_sha256_final(&m_state, digest.bytes.data());
        return digest;
    }

private:
    crypto_hash_sha256_state m_state;
};

} // namespace

const base::Digest &genesis()
{
    static const base::Digest digest = base::sha256("himpun.ledger.1");
    return digest;
}

base::Digest chainHash(const base::Digest &previous, const Entry &entry)
{
    Sha256 hash;
    hash.bytes(previous.bytes.data(), previous.bytes.size());
    hash.integer(entry.seq);
    hash.text(entry.stream);
    hash.integer(entry.number);
    hash.integer(static_cast<std::uint64_t>(entry.at.time_since_epoch().count()));
    hash.text(entry.by);
    hash.text(entry.command);
    hash.text(entry.kind);
    hash.text(entry.body);
    return hash.finish();
}

} // namespace himpun::ledger
