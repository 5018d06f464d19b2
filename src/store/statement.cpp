// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement.h"

#include "himpun/store/error.h"

#include <sqlite3.h>

#include <array>
#include <cstring>

namespace himpun::store
{

namespace
{

StoreFault faultOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL: return StoreFault::DiskFull;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PROTOCOL: return StoreFault::InputOutput;
    case SQLITE_READONLY:
    case SQLITE_PERM: return StoreFault::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return StoreFault::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT: return StoreFault::Damaged;
    default: return StoreFault::Other;
    }
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// The bytes that \a text writes down in hexadecimal digits; nothing where it is anything else.
std::optional<std::array<char, 16>> bytesOf(std::string_view text)
{
    std::array<char, 16> bytes;
    if (text.size() != 2 * bytes.size())
        return std::nullopt;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const int high = hexValue(text[2 * i]), low = hexValue(text[2 * i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes[i] = static_cast<char>(16 * high + low);
    }
    return bytes;
}

} // namespace

std::string unpacked(std::string_view column)
{
    const std::string name(column);
    return "CASE typeof(" + name + ") WHEN 'blob' THEN lower(hex(" + name + ")) ELSE " + name
           + " END";
}

void check(sqlite3 *handle, int code, std::string_view what)
{
    if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW)
        return;
    const int extended = sqlite3_extended_errcode(handle);
    throw StoreError(faultOf(code),
                     std::string(what) + ": " + sqlite3_errmsg(handle) + " ("
                         + std::to_string(extended) + ")",
                     extended);
}

Statement::Statement(sqlite3 *handle, std::string_view sql) : m_handle(handle)
{
    check(handle,
          sqlite3_prepare_v3(handle, sql.data(), static_cast<int>(sql.size()),
                             SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr),
          sql);
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

bool Statement::next()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    sqlite3_reset(m_statement);
    check(m_handle, code, sqlite3_sql(m_statement));
    return false;
}

void Statement::run()
{
    while (next()) { }
}

void Statement::rewind()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return text ? std::string_view(text, size) : std::string_view();
}

std::string_view Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return bytes ? std::string_view(bytes, size) : std::string_view();
}

base::Digest Statement::digest(int column) const
{
    base::Digest digest;
    const auto bytes = blob(column);
    if (bytes.size() == digest.bytes.size())
        std::memcpy(digest.bytes.data(), bytes.data(), bytes.size());
    return digest;
}

base::Instant Statement::instant(int column) const
{
    return base::Instant{std::chrono::seconds{integer(column)}};
}

void Statement::bindOne(int index, std::int64_t value)
{
    check(m_handle, sqlite3_bind_int64(m_statement, index, value), "bind");
}

void Statement::bindOne(int index, std::string_view text)
{
    const char *data = text.empty() ? "" : text.data(); // a null pointer would be NULL
    check(m_handle,
          sqlite3_bind_text64(m_statement, index, data, text.size(), SQLITE_STATIC, SQLITE_UTF8),
          "bind");
}

void Statement::bindOne(int index, Blob blob)
{
    const char *data = blob.bytes.empty() ? "" : blob.bytes.data();
    check(m_handle, sqlite3_bind_blob64(m_statement, index, data, blob.bytes.size(), SQLITE_STATIC),
          "bind");
}

void Statement::bindOne(int index, Packed packed)
{
    const auto bytes = bytesOf(packed.text);
    if (!bytes)
        return bindOne(index, packed.text);
    check(m_handle,
          sqlite3_bind_blob64(m_statement, index, bytes->data(), bytes->size(), SQLITE_TRANSIENT),
          "bind");
}

void Statement::bindOne(int index, const base::Digest &digest)
{
    const auto *data = reinterpret_cast<const char *>(digest.bytes.data());
    bindOne(index, Blob{{data, digest.bytes.size()}});
}

} // namespace himpun::store
