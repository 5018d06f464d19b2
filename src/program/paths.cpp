// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/program/paths.h"

namespace himpun::program
{

std::filesystem::path pathOf(const std::string &utf8)
{
    return {std::u8string(utf8.begin(), utf8.end())};
}

std::string nameOf(const std::filesystem::path &path)
{
    const std::u8string utf8 = path.u8string();
    return {utf8.begin(), utf8.end()};
}

} // namespace himpun::program
