// SPDX-License-Identifier: GPL-3.0-or-later
#include "peak.h"

#include <fstream>

#include <malloc.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace support
{

namespace
{

/// What this process holds now.
double held()
{
    std::ifstream file("/proc/self/statm");
    double pages = 0;
    double resident = 0;
    file >> pages >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

double mostHeld()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) * 1024 / 1e6;
}

} // namespace

double peakOf(const std::function<void()> &work)
{
    int ends[2];
    if (pipe(ends) != 0)
        return 0;
    malloc_trim(0); // what making the file took is not to be had again for nothing
    const pid_t child = fork();
    if (child == 0) {
        const double before = held();
        work();
        const double grown = mostHeld() - before;
        _exit(write(ends[1], &grown, sizeof grown) == sizeof grown ? 0 : 1);
    }
    double grown = 0;
    const bool isTold = read(ends[0], &grown, sizeof grown) == sizeof grown;
    close(ends[0]);
    close(ends[1]);
    waitpid(child, nullptr, 0);
    return isTold ? grown : 1e9;
}

} // namespace support
