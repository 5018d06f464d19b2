// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_tree.h"

#include <algorithm>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

namespace house
{

fs::path root()
{
    return HIMPUN_SOURCE_DIR;
}

std::vector<fs::path> files()
{
    static const std::set<std::string> foreign = {".git",  "build",   "out",        ".cache",
                                                  ".idea", ".vscode", "__pycache__"};
    std::vector<fs::path> found;
    for (auto entry = fs::recursive_directory_iterator(root());
         entry != fs::recursive_directory_iterator(); ++entry) {
        if (foreign.contains(entry->path().filename().string())) {
            entry.disable_recursion_pending();
            continue;
        }
        if (entry->is_regular_file())
            found.push_back(fs::relative(entry->path(), root()));
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<fs::path> files(const std::vector<std::string> &folders,
                            const std::vector<std::string> &endings)
{
    std::vector<fs::path> chosen;
    for (const fs::path &file : files()) {
        const std::string path = file.generic_string();
        const auto begins = [&](const std::string &folder) { return path.starts_with(folder); };
        const auto ends = [&](const std::string &ending) { return path.ends_with(ending); };
        if (std::any_of(folders.begin(), folders.end(), begins)
            && std::any_of(endings.begin(), endings.end(), ends))
            chosen.push_back(file);
    }
    return chosen;
}

std::string read(const fs::path &file)
{
    std::ifstream stream(root() / file, std::ios::binary);
    std::ostringstream content;
    content << stream.rdbuf();
    return content.str();
}

std::vector<std::string> lines(const fs::path &file)
{
    std::vector<std::string> result;
    std::istringstream stream(read(file));
    for (std::string line; std::getline(stream, line);)
        result.push_back(line);
    return result;
}

std::vector<Include> includesOf(const fs::path &file)
{
    static const std::regex directive(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"].*)re");
    std::vector<Include> found;
    int number = 0;
    for (const std::string &line : lines(file)) {
        ++number;
        std::smatch match;
        if (std::regex_match(line, match, directive))
            found.push_back({file, number, match[2], match[1] == "\""});
    }
    return found;
}

} // namespace house
