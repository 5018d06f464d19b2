// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <gtest/gtest.h>

#include <fstream>
#include <random>
#include <sqlite3.h>
#include <sstream>
#include <sys/wait.h>

namespace program
{

std::vector<json> Ran::lines() const
{
    std::vector<json> values;
    std::istringstream stream(out);
    for (std::string line; std::getline(stream, line);)
        values.push_back(json::parse(line));
    return values;
}

Folder::Folder()
{
    std::random_device random;
    m_path = fs::temp_directory_path()
             / ("himpun-cli-" + std::to_string(random()) + std::to_string(random()));
    fs::create_directories(m_path);
}

Folder::~Folder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

Ran Folder::run(const std::string &arguments, const std::string &input) const
{
    return shell("'" HIMPUN_CLI "' " + arguments, input);
}

Ran Folder::shell(const std::string &command, const std::string &input) const
{
    write("stdin", input);
    const std::string whole = "cd '" + m_path.string() + "' && export HOME='" + m_path.string()
                              + "' XDG_DATA_HOME='" + m_path.string() + "' && ( " + command
                              + " ) >stdout 2>stderr <stdin";
    const int status = std::system(whole.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, contentOf(m_path / "stdout"),
            contentOf(m_path / "stderr")};
}

void Folder::write(const std::string &name, const std::string &content) const
{
    std::ofstream(m_path / name, std::ios::binary) << content;
}

void Folder::sql(const std::string &name, const std::string &statements) const
{
    sqlite3 *database = nullptr;
    ASSERT_EQ(sqlite3_open((m_path / name).c_str(), &database), SQLITE_OK);
    char *problem = nullptr;
    EXPECT_EQ(sqlite3_exec(database, statements.c_str(), nullptr, nullptr, &problem), SQLITE_OK)
        << (problem ? problem : "");
    sqlite3_free(problem);
    sqlite3_close(database);
}

void Folder::startCycle(const std::string &name) const
{
    const Ran ran = run("new " + name + definitions() + " --period 2026-TW3");
    ASSERT_EQ(ran.exit, 0) << ran.err;
}

fs::path source(const std::string &name)
{
    return fs::path(HIMPUN_SOURCE_DIR) / name;
}

std::string contentOf(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

std::string definitions()
{
    return " --sop '" + source("sops/3-disperindag-nganjuk.json").string() + "' --office '"
           + source("tests/data/kantor-dua-bidang.json").string() + "'";
}

} // namespace program
