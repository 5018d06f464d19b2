// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive.h"

#include "memory_file.h"
#include "unpacking.h"

#include <array>

namespace himpun::spreadsheet
{

struct Archive::Zip {
    explicit Zip(std::string_view bytes) : file{bytes}
    {
        zlib_filefunc64_def functions = functionsOf(file);
        handle = unzOpen2_64("", &functions);
    }
    ~Zip()
    {
        if (handle)
            unzClose(handle);
    }
    Zip(const Zip &) = delete;
    Zip &operator=(const Zip &) = delete;

    MemoryFile file;
    unzFile handle = nullptr;
};

Archive::Archive(std::string_view bytes, Meter &meter)
    : m_meter(meter), m_zip(std::make_unique<Zip>(bytes))
{
    if (!m_zip->handle)
        m_meter.refuse(ReadError::DamagedArchive);
    else
        list();
}

Archive::~Archive() = default;

void Archive::list()
{
    constexpr unsigned encrypted = 1;
    int next = unzGoToFirstFile(m_zip->handle);
    for (; next == UNZ_OK && m_meter.isFine(); next = unzGoToNextFile(m_zip->handle)) {
        unz_file_info64 info;
        std::array<char, 256> name{};
        unz64_file_pos at{};
        if (unzGetCurrentFileInfo64(m_zip->handle, &info, name.data(), name.size() - 1, nullptr, 0,
                                    nullptr, 0)
                != UNZ_OK
            || unzGetFilePos64(m_zip->handle, &at) != UNZ_OK
            || !m_places.emplace(name.data(), Place{at.pos_in_zip_directory, at.num_of_file})
                    .second)
            return m_meter.refuse(ReadError::DamagedArchive);
        if (m_places.size() > mostEntries)
            return m_meter.refuse(ReadError::TooManyEntries);
        if (info.flag & encrypted)
            return m_meter.refuse(ReadError::PasswordProtected);
    }
    if (next != UNZ_END_OF_LIST_OF_FILE)
        m_meter.refuse(ReadError::DamagedArchive);
}

bool Archive::hasFolder(const std::string &prefix) const
{
    const auto first = m_places.lower_bound(prefix);
    return first != m_places.end() && first->first.starts_with(prefix);
}

std::unique_ptr<QIODevice> Archive::open(const std::string &name)
{
    const auto found = m_places.find(name);
    if (found == m_places.end())
        m_meter.refuse(ReadError::DamagedContent);
    if (!m_meter.isFine())
        return nullptr;
    const unz64_file_pos at{found->second.offset, found->second.number};
    if (unzGoToFilePos64(m_zip->handle, &at) != UNZ_OK
        || unzOpenCurrentFile(m_zip->handle) != UNZ_OK) {
        m_meter.refuse(ReadError::DamagedArchive);
        return nullptr;
    }
    return std::make_unique<Unpacking>(m_zip->handle, m_meter);
}

} // namespace himpun::spreadsheet
