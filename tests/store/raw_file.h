// SPDX-License-Identifier: GPL-3.0-or-later
// A file of ours in the hands of another tool.
#pragma once

#include <sqlite3.h>

#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

namespace himpun::store::support
{

class RawFile
{
public:
    explicit RawFile(const std::filesystem::path &file)
    {
        if (sqlite3_open(file.c_str(), &m_handle) != SQLITE_OK)
            throw std::runtime_error("cannot open " + file.string());
    }
    ~RawFile() { sqlite3_close(m_handle); }
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    void execute(const std::string &sql)
    {
        if (sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
            throw std::runtime_error(sql + ": " + sqlite3_errmsg(m_handle));
    }

    std::vector<std::string> column(const std::string &sql)
    {
        std::vector<std::string> values;
        sqlite3_exec(
            m_handle, sql.c_str(),
            [](void *list, int, char **row, char **) {
                static_cast<std::vector<std::string> *>(list)->push_back(row[0] ? row[0] : "");
                return 0;
            },
            &values, nullptr);
        return values;
    }

    /// Does \a sql as somebody who takes the triggers away before and puts them back after.
    void tamper(const std::string &sql)
    {
        const auto triggers = column("SELECT sql FROM sqlite_schema WHERE type = 'trigger'");
        for (const auto &name : column("SELECT name FROM sqlite_schema WHERE type = 'trigger'"))
            execute("DROP TRIGGER " + name);
        execute(sql);
        for (const auto &trigger : triggers)
            execute(trigger);
    }

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace himpun::store::support
