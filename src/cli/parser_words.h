// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "himpun/text/message.h"

#include <CLI/App.hpp>

namespace himpun::cli
{

/// The option parser's own headings in the program's words.  Before any verb is
/// added: verbs take them over.
void giveWords(CLI::App &app);

/// What is wrong with the arguments, in the program's words.
text::Message complaintOf(const CLI::App &app, const CLI::Error &error);

/// The headings over verbs and options in the help; after all verbs were added.
void nameGroups(CLI::App &app);

/// An option that names something names nothing where it is empty: somebody's variable was.  After
/// all verbs were added.
void refuseEmptyNames(CLI::App &app);

} // namespace himpun::cli
