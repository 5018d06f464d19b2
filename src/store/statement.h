// SPDX-License-Identifier: GPL-3.0-or-later
// One prepared statement on SQLite's own interface: Qt Sql would turn every text into UTF-16 and
// back, which alone costs more than the statement.
#pragma once

#include "himpun/base/digest.h"
#include "himpun/base/id.h"
#include "himpun/base/instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace himpun::store
{

/// Throws StoreError for what SQLite calls \a code; does nothing on success.
void check(sqlite3 *handle, int code, std::string_view what);

/// Bytes that are no text.
struct Blob {
    std::string_view bytes;
};

/// A text bound as 16 bytes where it is 32 hexadecimal digits, as an id chosen by chance is; it is
/// half as long then.  unpacked() gives the text back.
struct Packed {
    std::string_view text;
};

/// The SQL for a column bound as Packed.
std::string unpacked(std::string_view column);

class Statement
{
public:
    Statement(sqlite3 *handle, std::string_view sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Gives the parameters their values, in order.  Texts must live until the statement has run.
    template <class... Values>
    Statement &bind(const Values &...values)
    {
        rewind();
        int index = 0;
        (bindOne(++index, values), ...);
        return *this;
    }

    bool next(); ///< to the first or next row; false after the last
    void run();  ///< to the end, without looking at rows
    void rewind();

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    std::string_view text(int column) const; ///< until the next step
    std::string_view blob(int column) const; ///< until the next step
    base::Digest digest(int column) const;   ///< all zero where it is none
    base::Instant instant(int column) const;

    template <class Tag>
    base::Id<Tag> id(int column) const
    {
        return {std::string(text(column))};
    }

private:
    void bindOne(int index, std::int64_t value);
    void bindOne(int index, int value) { bindOne(index, static_cast<std::int64_t>(value)); }
    void bindOne(int index, std::uint32_t value) { bindOne(index, std::int64_t{value}); }
    void bindOne(int index, std::uint64_t value)
    {
        bindOne(index, static_cast<std::int64_t>(value));
    }
    void bindOne(int index, std::string_view text);
    void bindOne(int index, const std::string &text) { bindOne(index, std::string_view(text)); }
    void bindOne(int index, const char *text) { bindOne(index, std::string_view(text)); }
    void bindOne(int index, const base::Digest &digest);
    void bindOne(int index, base::Instant instant)
    {
        bindOne(index, std::int64_t{instant.time_since_epoch().count()});
    }
    template <class Tag>
    void bindOne(int index, const base::Id<Tag> &id)
    {
        bindOne(index, std::string_view(id.text));
    }
    template <class T>
    void bindOne(int index, const std::optional<T> &value)
    {
        if (value)
            bindOne(index, *value);
    } // rewind() has left NULL otherwise
    void bindOne(int index, Blob blob);
    void bindOne(int index, Packed packed);

    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace himpun::store
