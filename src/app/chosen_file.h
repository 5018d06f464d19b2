// SPDX-License-Identifier: GPL-3.0-or-later
// Files that the person chooses: one to be kept with the cycle, and names to save under.
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

/// \a file with \a ending (".pdf"), unless it has it; an empty one stays empty.
QString withEnding(const QString &file, const QString &ending);

} // namespace himpun::app
