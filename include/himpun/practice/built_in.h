// SPDX-License-Identifier: GPL-3.0-or-later
// Definitions that are part of the program: the four SOPs, the practice offices, calendars and
// scales.
#pragma once

#include "himpun/service/file_source.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace himpun::practice
{

/// "sops/3-disperindag-nganjuk.json", "calendars/indonesia-2026.json"; empty where there is none.
std::optional<std::string> builtIn(const std::string &name);

std::vector<std::string> builtInSops();            ///< "sops/…", in order
std::vector<std::string> builtInRatings();         ///< "ratings/…", in order
std::vector<std::string> builtInScales();          ///< "scales/…", in order
std::vector<std::string> builtInPracticeOffices(); ///< without the folder "practice/"

/// What an office refers to: in its own folder, in the one above, or part of the program.
class OfficeSource final : public service::FileSource
{
public:
    explicit OfficeSource(const std::filesystem::path &folder);
    std::optional<std::string> read(const std::string &name) const override;

private:
    service::FolderSource m_folders;
};

} // namespace himpun::practice
