// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/service/file_source.h"

#include "himpun/base/json_node.h"

#include <algorithm>
#include <fstream>
#include <system_error>

namespace fs = std::filesystem;

namespace himpun::service
{

namespace
{

constexpr std::size_t longestName = 200;

bool isPlain(char c)
{
    return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9') || c == '-'
           || c == '_' || c == '.';
}

bool isPart(std::string_view part)
{
    return !part.empty() && part != "." && part != ".." && std::ranges::all_of(part, isPlain);
}

bool isInside(const fs::path &folder, const fs::path &file)
{
    const auto [inFolder, inFile] =
        std::mismatch(folder.begin(), folder.end(), file.begin(), file.end());
    return inFolder == folder.end() && inFile != file.end();
}

std::optional<std::string> contentOf(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return std::nullopt;
    std::string content(base::JsonLimits{}.bytes + 1, '\0');
    stream.read(content.data(), static_cast<std::streamsize>(content.size()));
    content.resize(static_cast<std::size_t>(stream.gcount()));
    return content;
}

} // namespace

bool isRelativeName(std::string_view name)
{
    if (name.size() > longestName)
        return false;
    for (;;) {
        const auto slash = name.find('/');
        if (!isPart(name.substr(0, slash)))
            return false;
        if (slash == std::string_view::npos)
            return true;
        name.remove_prefix(slash + 1);
    }
}

FolderSource::FolderSource(std::vector<fs::path> folders) : m_folders(std::move(folders)) { }

std::optional<std::string> FolderSource::read(const std::string &name) const
{
    for (const auto &folder : m_folders) {
        std::error_code error;
        const fs::path root = fs::canonical(folder, error);
        if (error)
            continue;
        const fs::path file = fs::canonical(root / name, error);
        if (!error && isInside(root, file) && fs::is_regular_file(file, error))
            return contentOf(file);
    }
    return std::nullopt;
}

} // namespace himpun::service
