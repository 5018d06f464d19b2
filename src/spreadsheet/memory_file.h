// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes in memory as minizip reads a file.
#pragma once

#include <minizip/unzip.h>

#include <string_view>

namespace himpun::spreadsheet
{

struct MemoryFile {
    std::string_view bytes;
    std::size_t at = 0;
};

/// \a file must outlive whoever is handed these.
zlib_filefunc64_def functionsOf(MemoryFile &file);

} // namespace himpun::spreadsheet
