// SPDX-License-Identifier: GPL-3.0-or-later
#include "very_hidden.h"

#include <minizip/unzip.h>
#include <minizip/zip.h>

#include <array>
#include <string>
#include <string_view>

namespace himpun::worksheet
{

namespace
{

constexpr std::string_view bookEntry = "xl/workbook.xml";

bool replace(std::string &text, const std::string &what, const std::string &with)
{
    const std::size_t at = text.find(what);
    if (at != std::string::npos)
        text.replace(at, what.size(), with);
    return at != std::string::npos;
}

bool hide(std::string &workbook)
{
    return replace(workbook, "state=\"hidden\"", "state=\"veryHidden\"")
           && replace(workbook, "<bookViews>",
                      "<workbookProtection lockStructure=\"1\"/><bookViews>");
}

/// The entry the archive stands at; as it is packed, where \a packed.
bool readEntry(unzFile archive, bool packed, std::string &bytes, int &method, int &level)
{
    unz_file_info info{};
    if (unzGetCurrentFileInfo(archive, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK
        || unzOpenCurrentFile2(archive, &method, &level, packed ? 1 : 0) != UNZ_OK)
        return false;
    bytes.resize(packed ? info.compressed_size : info.uncompressed_size);
    const int read = unzReadCurrentFile(archive, bytes.data(), static_cast<unsigned>(bytes.size()));
    return read == static_cast<int>(bytes.size());
}

bool writeEntry(zipFile archive, const std::string &name, const std::string &bytes)
{
    zip_fileinfo info{};
    info.tmz_date = {0, 0, 0, 1, 0, 1980}; // the same bytes, whenever they are written
    return zipOpenNewFileInZip(archive, name.c_str(), &info, nullptr, 0, nullptr, 0, nullptr,
                               Z_DEFLATED, Z_DEFAULT_COMPRESSION)
               == ZIP_OK
           && zipWriteInFileInZip(archive, bytes.data(), static_cast<unsigned>(bytes.size()))
                  == ZIP_OK
           && zipCloseFileInZip(archive) == ZIP_OK;
}

bool copyEntry(unzFile from, zipFile to, const std::string &name)
{
    std::string bytes;
    int method = 0;
    int level = 0;
    unz_file_info size{};
    if (!readEntry(from, true, bytes, method, level)
        || unzGetCurrentFileInfo(from, &size, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
        return false;
    unzCloseCurrentFile(from);
    zip_fileinfo info{};
    info.tmz_date = {0, 0, 0, 1, 0, 1980};
    return zipOpenNewFileInZip2(to, name.c_str(), &info, nullptr, 0, nullptr, 0, nullptr, method,
                                level, 1)
               == ZIP_OK
           && zipWriteInFileInZip(to, bytes.data(), static_cast<unsigned>(bytes.size())) == ZIP_OK
           && zipCloseFileInZipRaw(to, size.uncompressed_size, size.crc) == ZIP_OK;
}

bool hideEntry(unzFile from, zipFile to, const std::string &name)
{
    std::string bytes;
    int method = 0;
    int level = 0;
    const bool read = readEntry(from, false, bytes, method, level);
    unzCloseCurrentFile(from);
    return read && hide(bytes) && writeEntry(to, name, bytes);
}

std::string currentName(unzFile archive)
{
    std::array<char, 256> name{};
    unz_file_info info{};
    unzGetCurrentFileInfo(archive, &info, name.data(), name.size() - 1, nullptr, 0, nullptr, 0);
    return name.data();
}

bool copyAll(unzFile from, zipFile to)
{
    int next = unzGoToFirstFile(from);
    for (; next == UNZ_OK; next = unzGoToNextFile(from)) {
        const std::string name = currentName(from);
        if (!(name == bookEntry ? hideEntry(from, to, name) : copyEntry(from, to, name)))
            return false;
    }
    return next == UNZ_END_OF_LIST_OF_FILE;
}

} // namespace

bool hideForGood(const std::filesystem::path &from, const std::filesystem::path &to)
{
    unzFile source = unzOpen(from.string().c_str());
    if (!source)
        return false;
    zipFile target = zipOpen(to.string().c_str(), APPEND_STATUS_CREATE);
    const bool copied = target && copyAll(source, target);
    unzClose(source);
    return target && zipClose(target, nullptr) == ZIP_OK && copied;
}

} // namespace himpun::worksheet
