// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include <QtCore/QString>
#include <QtCore/QUrl>
#include <QtCore/QUuid>
#include <QtCore/QVariant>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>

#include <sqlite3.h>

namespace himpun::store
{

namespace
{

constexpr int busyMilliseconds = 5000;

QString toQString(const std::filesystem::path &file)
{
    return QString::fromStdU16String(file.u16string());
}

/// What QSQLITE opens: a file name, or a URI where that is the only way to say "immutable".
QString nameFor(const std::filesystem::path &file, Access access)
{
    if (access != Access::Immutable)
        return toQString(file);
    const auto path = QUrl::toPercentEncoding(toQString(std::filesystem::absolute(file)), "/:");
    return QStringLiteral("file:") + QString::fromLatin1(path) + QStringLiteral("?immutable=1");
}

QString optionsFor(Access access)
{
    const QString timeout = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds);
    switch (access) {
    case Access::ReadWrite: return timeout;
    case Access::ReadOnly: return timeout + QStringLiteral(";QSQLITE_OPEN_READONLY");
    case Access::Immutable:
        return timeout + QStringLiteral(";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");
    }
    return {};
}

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        throw StoreError(StoreFault::Other, "Qt's SQLite driver is not installed");
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

Connection::Brackets::Brackets(sqlite3 *handle)
    : begin(handle, "BEGIN"), beginWrite(handle, "BEGIN IMMEDIATE"), commit(handle, "COMMIT")
{
}

Connection::Connection(const std::filesystem::path &file, Access access)
    : m_file(file), m_access(access)
{
    const QString name = QUuid::createUuid().toString();
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    m_database.setDatabaseName(nameFor(file, access));
    m_database.setConnectOptions(optionsFor(access));
    try {
        open();
    } catch (const StoreError &) {
        close();
        throw;
    }
}

Connection::~Connection()
{
    close();
}

void Connection::open()
{
    if (!m_database.open()) {
        const QSqlError error = m_database.lastError();
        throw StoreError(StoreFault::InputOutput, "open: " + error.text().toStdString(),
                         error.nativeErrorCode().toInt());
    }
    m_handle = handleOf(m_database);
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    execute("PRAGMA foreign_keys=ON; PRAGMA cell_size_check=ON; PRAGMA cache_size=-16000");
    m_brackets.emplace(m_handle);
}

void Connection::close()
{
    const QString name = m_database.connectionName();
    m_brackets.reset();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

void Connection::execute(std::string_view sql)
{
    const std::string text(sql);
    check(m_handle, sqlite3_exec(m_handle, text.c_str(), nullptr, nullptr, nullptr), sql);
}

std::int64_t Connection::integer(std::string_view sql)
{
    Statement statement(m_handle, sql);
    return statement.next() ? statement.integer(0) : 0;
}

void Connection::setDurability(Durability durability)
{
    execute(durability == Durability::PowerCut ? "PRAGMA synchronous=FULL"
                                               : "PRAGMA synchronous=NORMAL");
}

std::uint32_t Connection::dataVersion() const
{
    std::uint32_t version = 0;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_DATA_VERSION, &version);
    return version;
}

Transaction::Transaction(Connection &connection, Kind kind) : m_connection(connection)
{
    Connection::Brackets &brackets = *m_connection.m_brackets;
    (kind == Kind::Write ? brackets.beginWrite : brackets.begin).run();
}

Transaction::~Transaction()
{
    // A failed write may have rolled back by itself already; then there is nothing left to do.
    if (m_open && sqlite3_get_autocommit(m_connection.handle()) == 0)
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_connection.m_brackets->commit.run();
    m_open = false;
}

} // namespace himpun::store
