// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite without any of the store's comforts: what baselines and large files are made of.
#pragma once

#include "himpun/base/digest.h"

#include <charconv>
#include <stdexcept>
#include <string>
#include <string_view>

#include <sqlite3.h>

namespace himpun::bench
{

inline void must(int code, sqlite3 *handle)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        throw std::runtime_error(sqlite3_errmsg(handle));
}

class RawStatement
{
public:
    RawStatement(sqlite3 *handle, const char *sql) : m_handle(handle)
    {
        must(sqlite3_prepare_v2(handle, sql, -1, &m_statement, nullptr), handle);
    }
    ~RawStatement() { sqlite3_finalize(m_statement); }
    RawStatement(const RawStatement &) = delete;
    RawStatement &operator=(const RawStatement &) = delete;

    RawStatement &integer(int index, std::int64_t value)
    {
        must(sqlite3_bind_int64(m_statement, index, value), m_handle);
        return *this;
    }
    RawStatement &text(int index, std::string_view value)
    {
        must(sqlite3_bind_text(m_statement, index, value.data(), static_cast<int>(value.size()),
                               SQLITE_STATIC),
             m_handle);
        return *this;
    }
    RawStatement &blob(int index, std::string_view value)
    {
        must(sqlite3_bind_blob(m_statement, index, value.data(), static_cast<int>(value.size()),
                               SQLITE_STATIC),
             m_handle);
        return *this;
    }
    RawStatement &blob(int index, const base::Digest &digest)
    {
        return blob(index, {reinterpret_cast<const char *>(digest.bytes.data()), 32});
    }
    RawStatement &nothing(int index)
    {
        must(sqlite3_bind_null(m_statement, index), m_handle);
        return *this;
    }
    void run()
    {
        must(sqlite3_step(m_statement), m_handle);
        sqlite3_reset(m_statement);
    }

private:
    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
};

/// The 16 bytes that the hexadecimal digits of \a command write down.
inline std::string packed(std::string_view command)
{
    std::string bytes;
    for (std::size_t i = 0; i < command.size(); i += 2) {
        unsigned byte = 0;
        std::from_chars(command.data() + i, command.data() + i + 2, byte, 16);
        bytes += static_cast<char>(byte);
    }
    return bytes;
}

} // namespace himpun::bench
