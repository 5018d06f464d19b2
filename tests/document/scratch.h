// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include <unistd.h>

/// A folder of one's own that goes away again.
class Scratch
{
public:
    Scratch()
        : m_path(std::filesystem::temp_directory_path()
                 / ("himpun-document-" + std::to_string(getpid())))
    {
        std::filesystem::create_directories(m_path);
    }
    ~Scratch() { std::filesystem::remove_all(m_path); }
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;

    std::filesystem::path operator/(const char *name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

inline std::string contentOf(const std::filesystem::path &file)
{
    std::ostringstream content;
    content << std::ifstream(file, std::ios::binary).rdbuf();
    return content.str();
}

/// What a command prints; empty where the command is not installed.
inline std::string outputOf(const std::string &command, const std::filesystem::path &into)
{
    if (std::system((command + " > '" + into.string() + "' 2>/dev/null").c_str()) != 0)
        return {};
    return contentOf(into);
}
