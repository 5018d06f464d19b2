// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory_file.h"

#include <algorithm>
#include <cstring>

namespace himpun::spreadsheet
{

namespace
{

MemoryFile &fileOf(voidpf stream)
{
    return *static_cast<MemoryFile *>(stream);
}

voidpf openFile(voidpf file, const void *, int)
{
    return file;
}

uLong readFile(voidpf, voidpf stream, void *into, uLong size)
{
    MemoryFile &file = fileOf(stream);
    const std::size_t count = std::min<std::size_t>(size, file.bytes.size() - file.at);
    if (count > 0)
        std::memcpy(into, file.bytes.data() + file.at, count);
    file.at += count;
    return static_cast<uLong>(count);
}

uLong writeFile(voidpf, voidpf, const void *, uLong)
{
    return 0;
}

ZPOS64_T tellFile(voidpf, voidpf stream)
{
    return fileOf(stream).at;
}

long seekFile(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    MemoryFile &file = fileOf(stream);
    const std::size_t from = origin == ZLIB_FILEFUNC_SEEK_CUR   ? file.at
                             : origin == ZLIB_FILEFUNC_SEEK_END ? file.bytes.size()
                                                                : 0;
    if (offset > file.bytes.size() - from)
        return -1;
    file.at = from + static_cast<std::size_t>(offset);
    return 0;
}

int closeFile(voidpf, voidpf)
{
    return 0;
}

} // namespace

zlib_filefunc64_def functionsOf(MemoryFile &file)
{
    return {openFile, readFile, writeFile, tellFile, seekFile, closeFile, closeFile, &file};
}

} // namespace himpun::spreadsheet
