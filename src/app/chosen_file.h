// SPDX-License-Identifier: GPL-3.0-or-later
// A file that the person chooses to be kept with the cycle.
#pragma once

#include "workplace.h"

namespace himpun::app
{

struct ChosenFile {
    std::string name; ///< without its folders
    std::string bytes;
};

/// Empty where the person thought better, or where the file cannot be kept: that is told.
std::optional<ChosenFile> chooseFile(const Workplace &workplace, QWidget *asker,
                                     const QString &title);

} // namespace himpun::app
