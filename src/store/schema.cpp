// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include "sql_scripts.h"
#include "sqlite_rebuild.h"

#include <map>

namespace himpun::store
{

namespace
{

constexpr std::size_t projectionScript = 1; // 0002-projections.sql

std::map<std::string, std::string> objectsIn(Connection &connection)
{
    std::map<std::string, std::string> objects;
    Statement statement(connection.handle(), "SELECT type || ' ' || name, sql FROM sqlite_schema "
                                             "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    while (statement.next())
        objects.emplace(statement.text(0), statement.text(1));
    return objects;
}

} // namespace

int newestVersion()
{
    return static_cast<int>(sqlScripts().size());
}

int versionOf(Connection &connection)
{
    return static_cast<int>(connection.integer("PRAGMA user_version"));
}

void migrate(Connection &connection, int version)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    for (const SqlScript &script : sqlScripts().subspan(static_cast<std::size_t>(version)))
        connection.execute(script.text);
    connection.execute("PRAGMA application_id=" + std::to_string(applicationId)
                       + "; PRAGMA user_version=" + std::to_string(newestVersion()));
    makeProjections(connection, {{}, nullptr});
    transaction.commit();
}

void resetProjections(Connection &connection)
{
    connection.execute("DROP TABLE IF EXISTS sheet;"
                       "DROP TABLE IF EXISTS task; DROP TABLE IF EXISTS cycle;"
                       "DROP TABLE IF EXISTS head");
    connection.execute(sqlScripts()[projectionScript].text);
}

std::string foreignObject(Connection &connection, Fidelity fidelity)
{
    Connection model(":memory:", Access::ReadWrite);
    for (const SqlScript &script : sqlScripts())
        model.execute(script.text);
    const auto ours = objectsIn(model);
    const auto theirs = objectsIn(connection);
    for (const auto &[name, sql] : ours) {
        const auto found = theirs.find(name);
        const bool matters = fidelity == Fidelity::Whole || name.starts_with("table ");
        if (matters && (found == theirs.end() || found->second != sql))
            return name;
    }
    for (const auto &[name, sql] : theirs) {
        if (fidelity == Fidelity::Whole && !ours.contains(name))
            return name;
    }
    return {};
}

} // namespace himpun::store
