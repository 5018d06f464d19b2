// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with a file as a whole, beside whoever works in it: by a connection of its own, on
// any thread, with nobody waiting for it.
#pragma once

#include "himpun/service/trouble.h"
#include "himpun/store/verify.h"

#include <filesystem>

namespace himpun::service
{

Outcome<store::VerifyReport> verifyFile(const std::filesystem::path &file,
                                        const store::Progress &progress = {},
                                        const store::Cancel *cancel = nullptr);

/// What stood in the way of a backup, and which of the two files it is about.
struct BackupTrouble {
    std::filesystem::path file;
    Trouble trouble;
};

/// The report is about the copy, which has taken its name only where it is sound: cancelled or
/// faulty, an earlier one stays.
base::Result<store::VerifyReport, BackupTrouble> backUpFile(const std::filesystem::path &file,
                                                            const std::filesystem::path &copy,
                                                            const store::Holder &holder,
                                                            const store::Progress &progress = {},
                                                            const store::Cancel *cancel = nullptr);

} // namespace himpun::service
