// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/App.hpp>

namespace himpun::cli
{

/// The option parser's own headings and complaints in the program's words.  Before any verb is
/// added: verbs take them over.
void giveWords(CLI::App &app);

/// The headings over verbs and options in the help; after all verbs were added.
void nameGroups(CLI::App &app);

} // namespace himpun::cli
