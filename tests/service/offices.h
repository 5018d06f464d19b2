// SPDX-License-Identifier: GPL-3.0-or-later
// Offices and SOPs of the repository, for tests.
#pragma once

#include "himpun/service/load_office.h"
#include "himpun/sop/load.h"

#include <filesystem>
#include <map>
#include <ostream>
#include <string>

namespace offices
{

namespace fs = std::filesystem;
using namespace himpun;

/// A practice office and the SOP it runs, by the names of their files.
struct Pair {
    std::string office, sop;
};
inline std::ostream &operator<<(std::ostream &out, const Pair &pair)
{
    return out << pair.office;
}

extern const Pair all[4];

fs::path resources();
std::string contentOf(const fs::path &file);
std::string describe(const std::vector<service::OfficeFinding> &findings);

service::Office practiceOffice(const std::string &name);
sop::Sop sopNamed(const std::string &name);

/// Files that exist only in a test.
class MemoryFiles final : public service::FileSource
{
public:
    std::map<std::string, std::string> files;
    std::optional<std::string> read(const std::string &name) const override
    {
        const auto found = files.find(name);
        return found == files.end() ? std::nullopt : std::optional(found->second);
    }
};

} // namespace offices
