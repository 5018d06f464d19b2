// SPDX-License-Identifier: GPL-3.0-or-later
// In which language the program speaks.
//
// Everything this room returns is UTF-8 in a std::string: the command line, the documents and
// --json need nothing else, and the windows convert once, in their models.
#pragma once

namespace himpun::text
{

enum class Language { Indonesian, English };

/// Indonesian is the language of the source; the English words are part of the program, no file
/// has to be installed.  What Qt itself says follows, and so do the names of months in its
/// calendars. Needs a QCoreApplication, which then keeps the choice; call it from the main thread.
void setLanguage(Language language);

Language language();

} // namespace himpun::text
