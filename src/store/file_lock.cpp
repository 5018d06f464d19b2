// SPDX-License-Identifier: GPL-3.0-or-later
// The only file of the store that speaks to the operating system itself.
#include "file_lock.h"

#include <cerrno>
#include <charconv>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace himpun::store
{

namespace
{

std::filesystem::path lockFileOf(const std::filesystem::path &file)
{
    auto name = file;
    name += "-lock";
    return name;
}

/// Whether \a path still names the file that is open: whoever let go of the lock before us may have
/// taken the name away, and a lock on a nameless file keeps nobody out.
bool isStillNamed(int descriptor, const std::filesystem::path &path)
{
    struct stat opened, named;
    return fstat(descriptor, &opened) == 0 && stat(path.c_str(), &named) == 0
           && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

/// "seconds who"
std::string toText(const Holder &holder)
{
    return std::to_string(holder.since.time_since_epoch().count()) + ' ' + holder.who;
}

std::optional<Holder> readHolder(int descriptor)
{
    char buffer[512];
    const auto size = pread(descriptor, buffer, sizeof buffer, 0);
    std::int64_t seconds = 0;
    const char *const end = buffer + (size > 0 ? size : 0);
    const auto [past, problem] = std::from_chars(buffer, end, seconds);
    if (problem != std::errc{} || past == end)
        return std::nullopt;
    return Holder{std::string(past + 1, end), base::Instant{std::chrono::seconds{seconds}}};
}

void writeHolder(int descriptor, const Holder &holder)
{
    const std::string text = toText(holder);
    // Only told to whoever comes second; the lock holds without it.
    if (ftruncate(descriptor, 0) == 0)
        (void)!pwrite(descriptor, text.data(), text.size(), 0);
}

} // namespace

base::Result<std::shared_ptr<FileLock>, FileLock::Refusal> FileLock::take(
    const std::filesystem::path &file, const Holder &holder)
{
    const auto path = lockFileOf(file);
    while (true) {
        const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
        if (descriptor < 0)
            return base::fail(Refusal{{errno, std::generic_category()}, std::nullopt});
        if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            Refusal held{{}, readHolder(descriptor)};
            close(descriptor);
            return base::fail(std::move(held));
        }
        if (isStillNamed(descriptor, path)) {
            writeHolder(descriptor, holder);
            return std::shared_ptr<FileLock>(new FileLock(path, descriptor));
        }
        close(descriptor);
    }
}

FileLock::FileLock(std::filesystem::path file, int descriptor)
    : m_file(std::move(file)), m_descriptor(descriptor)
{
}

FileLock::~FileLock()
{
    unlink(m_file.c_str()); // while still locked, so that nobody else's file is meant
    close(m_descriptor);
}

} // namespace himpun::store
