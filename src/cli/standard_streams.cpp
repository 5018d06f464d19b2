// SPDX-License-Identifier: GPL-3.0-or-later
#include "standard_streams.h"

#ifdef __unix__
#include <fcntl.h>
#include <initializer_list>
#include <unistd.h>
#endif

namespace himpun::cli
{

void reserveStandardStreams()
{
#ifdef __unix__
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(stream, F_GETFD) == -1)
            open("/dev/null", O_RDONLY); // takes the lowest free number; writing to it fails
    }
#endif
}

} // namespace himpun::cli
