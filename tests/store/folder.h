// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of one's own for as long as a test lasts.
#pragma once

#include <filesystem>
#include <random>
#include <string>

namespace himpun::store::support
{

class Folder
{
public:
    Folder()
    {
        std::random_device random;
        m_path = std::filesystem::temp_directory_path()
                 / ("himpun-" + std::to_string(random()) + std::to_string(random()));
        std::filesystem::create_directories(m_path);
    }
    ~Folder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;

    std::filesystem::path operator/(const std::string &name) const { return m_path / name; }
    const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace himpun::store::support
