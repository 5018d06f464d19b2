// SPDX-License-Identifier: GPL-3.0-or-later
// The repository as the tests of the house see it: its files, their lines, their includes.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace house
{

namespace fs = std::filesystem;

/// The root of the repository.
fs::path root();

/// Every file of the repository, relative to its root, sorted; without what is built or brought by
/// an editor.
std::vector<fs::path> files();

/// Those whose path begins with one of \a folders and ends with one of \a endings.
std::vector<fs::path> files(const std::vector<std::string> &folders,
                            const std::vector<std::string> &endings);

std::string read(const fs::path &file);
std::vector<std::string> lines(const fs::path &file);

/// An #include as it stands in a file.
struct Include {
    fs::path file; ///< who includes, relative to the root
    int line = 0;
    std::string target; ///< what stands between the brackets or quotes
    bool quoted = false;
};

std::vector<Include> includesOf(const fs::path &file);

} // namespace house
