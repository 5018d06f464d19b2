// SPDX-License-Identifier: GPL-3.0-or-later
// The built program, run as anybody would run it, in a folder of its own.
#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace program
{

namespace fs = std::filesystem;
using nlohmann::json;

struct Ran {
    int exit = -1;
    std::string out, err;

    std::vector<json> lines() const; ///< what was said as JSON Lines
};

class Folder
{
public:
    Folder();
    ~Folder();
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;

    fs::path operator/(const std::string &name) const { return m_path / name; }

    /// himpun-cli with \a arguments, as the shell reads them, in this folder.
    Ran run(const std::string &arguments, const std::string &input = {}) const;
    Ran shell(const std::string &command, const std::string &input = {}) const;

    void write(const std::string &name, const std::string &content) const;
    /// Another program at work on the file.
    void sql(const std::string &name, const std::string &statements) const;

    /// A file with a running cycle of the office with two units.
    void startCycle(const std::string &name) const;

private:
    fs::path m_path;
};

fs::path source(const std::string &name); ///< a file of the repository
std::string contentOf(const fs::path &file);
std::string definitions(); ///< --sop … --office … of the office with two units

// Its people.
inline const std::string kadis = "196804171994031008", sekretaris = "197209111998032005",
                         kasubag = "198105232006041011", kabidIndustri = "196907301996021003",
                         kasiIndustri = "198401182010011014", kabidPasar = "197108221997031007",
                         kasiPasar = "198603092011012012";

} // namespace program
