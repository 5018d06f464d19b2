// SPDX-License-Identifier: GPL-3.0-or-later
// Where the files are read from that another file names: an office names its calendars.
//
// The name comes out of a file that may be hostile, so it may not lead out of the folders meant.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace himpun::service
{

class FileSource
{
public:
    virtual ~FileSource() = default;
    /// The content of the file so named; empty where there is none.  Callers have asked
    /// isRelativeName() first.
    virtual std::optional<std::string> read(const std::string &name) const = 0;
};

/// Has none: for what refers to no other file, such as an office out of the ledger.
class NoFiles final : public FileSource
{
public:
    std::optional<std::string> read(const std::string &) const override { return std::nullopt; }
};

/// "kalender/libur-2026.json": parts of letters, digits and - _ . joined by single '/', none of
/// them
/// "." or "..", at most 200 bytes.  No absolute path, drive or back-slash gets through.
bool isRelativeName(std::string_view name);

/// The first of some folders that has the file.  A link that leads out of its folder is no file,
/// and of a file that is longer than anything a loader takes only as much is read as it will
/// refuse.
class FolderSource final : public FileSource
{
public:
    explicit FolderSource(std::vector<std::filesystem::path> folders);
    std::optional<std::string> read(const std::string &name) const override;

private:
    std::vector<std::filesystem::path> m_folders;
};

} // namespace himpun::service
