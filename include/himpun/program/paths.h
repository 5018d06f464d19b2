// SPDX-License-Identifier: GPL-3.0-or-later
// Names of files.  Arguments, JSON and sentences are UTF-8 on every system; a std::filesystem::path
// made of a std::string is so only where the system is.
#pragma once

#include <filesystem>
#include <string>

namespace himpun::program
{

std::filesystem::path pathOf(const std::string &utf8);
std::string nameOf(const std::filesystem::path &path);

} // namespace himpun::program
