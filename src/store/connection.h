// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to one file, set up the way we trust it.
#pragma once

#include "statement.h"

#include "himpun/store/sqlite_repository.h"

#include <QtSql/QSqlDatabase>

namespace himpun::store
{

enum class Access {
    ReadWrite,
    ReadOnly,
    Immutable ///< on a medium where SQLite cannot put its own files beside the database
};

class Connection
{
public:
    /// Throws StoreError; does not look at what is in the file.
    Connection(const std::filesystem::path &file, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    sqlite3 *handle() const { return m_handle; }
    const std::filesystem::path &file() const { return m_file; }
    Access access() const { return m_access; }

    void execute(std::string_view sql); ///< any number of statements
    std::int64_t integer(std::string_view sql);
    void setDurability(Durability durability);

    /// Changes with every commit of this connection, and at the begin of the first transaction
    /// after another connection has written.
    std::uint32_t dataVersion() const;

private:
    friend class Transaction;

    /// What every act runs twice, prepared once.
    struct Brackets {
        explicit Brackets(sqlite3 *handle);
        Statement begin, beginWrite, commit;
    };

    void open();
    void close();

    std::filesystem::path m_file;
    Access m_access;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    std::optional<Brackets> m_brackets;
};

/// Everything until commit() happens together or not at all.
class Transaction
{
public:
    enum class Kind { Read, Write };

    /// A Write takes the write lock at once, so that what was read inside still holds at commit.
    Transaction(Connection &connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

} // namespace himpun::store
