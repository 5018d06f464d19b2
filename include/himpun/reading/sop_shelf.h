// SPDX-License-Identifier: GPL-3.0-or-later
// The SOPs of an office: those in its file, each with all its versions, and those it could adopt.
#pragma once

#include "himpun/service/workbench.h"

#include <memory>
#include <string>
#include <vector>

namespace himpun::reading
{

/// What stood behind an SOP's name from a moment on.
struct SopVersion {
    base::Digest digest;
    base::Instant at;
    std::string person;
    int cycles = 0; ///< started on it

    bool operator==(const SopVersion &) const = default;
};

struct ShelvedSop {
    std::shared_ptr<const sop::Sop> sop; ///< as it is in use now
    std::vector<SopVersion> versions;    ///< the latest last; none: it only comes with the program

    bool isInUse() const { return !versions.empty(); }
};

struct SopShelf {
    std::vector<ShelvedSop> sops; ///< those in use first
    std::shared_ptr<const service::Office> office;
    base::Instant now;
};

/// \a shipped are those that come with the program; the ones in the file under the same name take
/// their place.
service::Outcome<SopShelf> sopShelf(service::Workbench &bench,
                                    const std::vector<sop::Sop> &shipped);

} // namespace himpun::reading
