// SPDX-License-Identifier: GPL-3.0-or-later
// The options that `new` and `preview` share: which cycle is meant.
#pragma once

#include "files.h"
#include "verbs.h"

#include <string>
#include <vector>

namespace himpun::cli
{

struct CycleOptions {
    std::string sop, office, period, by, title;
    std::vector<std::string> units, agreed;

    void addTo(CLI::App &verb);
};

/// The workbench takes what the options name: definitions adopted, the order made of the rest.
/// Empty after complaining.
std::optional<service::StartOrder> prepareStart(Console &console, service::Workbench &bench,
                                                const std::string &file,
                                                const CycleOptions &options);

} // namespace himpun::cli
