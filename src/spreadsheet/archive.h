// SPDX-License-Identifier: GPL-3.0-or-later
// A zip archive in memory.  The names in it are names and never paths.
#pragma once

#include "meter.h"

#include <QIODevice>

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace himpun::spreadsheet
{

class Archive
{
public:
    /// Whatever is wrong with \a bytes, \a meter is told.  Both must outlive the archive.
    Archive(std::string_view bytes, Meter &meter);
    ~Archive();
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;

    bool has(const std::string &name) const { return m_places.contains(name); }
    bool hasFolder(const std::string &prefix) const; ///< an entry whose name begins so

    /// The unpacked bytes of an entry, one entry at a time, looked at by a MarkupGuard; nullptr
    /// where it cannot be opened, and \a meter is told.
    std::unique_ptr<QIODevice> open(const std::string &name);

private:
    struct Zip;
    struct Place { ///< of an entry in the directory, as minizip says it
        std::uint64_t offset = 0;
        std::uint64_t number = 0;
    };
    void list();

    Meter &m_meter;
    std::unique_ptr<Zip> m_zip;
    std::map<std::string, Place> m_places;
};

} // namespace himpun::spreadsheet
