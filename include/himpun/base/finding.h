// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a file somebody wrote by hand, and where.
#pragma once

#include <string>

namespace himpun::base
{

/// A place in a JSON file.
struct Place {
    std::string pointer; ///< RFC 6901, "/steps/2/duration"; empty for the whole document
    int line = 0;        ///< from 1; 0 where no line applies (a file too large to be read)

    bool operator==(const Place &) const = default;
};

enum class Severity { Note, Error };

/// One thing found.  \a Problem is the closed set of the room that reads the file; text has words
/// for every one of them.  \a subject is what the words are about: a key, an id, a value.
template <class Problem>
struct Finding {
    Place place;
    Problem problem;
    std::string subject;

    bool operator==(const Finding &) const = default;
};

} // namespace himpun::base
