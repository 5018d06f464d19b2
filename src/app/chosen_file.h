// SPDX-License-Identifier: GPL-3.0-or-later
// Files that the person chooses: one to be kept with the cycle, and names to save under.
#pragma once

#include "workplace.h"

#include <functional>

namespace himpun::app
{

struct ChosenFile {
    std::string name; ///< without its folders
    std::string bytes;
};

/// \a then is given the file once it has been read, beside the window; not where the person thought
/// better, nor where the file cannot be kept: that is told.
void chooseFile(const Workplace &workplace, QWidget *asker, const QString &title,
                std::function<void(ChosenFile)> then);

/// The same of the file at \a path, which was dropped.
void readFile(const Workplace &workplace, QWidget *asker, const QString &path,
              std::function<void(ChosenFile)> then);

/// \a file with \a ending (".pdf"), unless it has it; an empty one stays empty.
QString withEnding(const QString &file, const QString &ending);

} // namespace himpun::app
