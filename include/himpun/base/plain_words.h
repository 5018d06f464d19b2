// SPDX-License-Identifier: GPL-3.0-or-later
// Texts compared as people compare them.
#pragma once

#include <string>
#include <string_view>

namespace himpun::base
{

/// Without blanks at its ends, and one between words.
std::string simplified(std::string_view text);

/// ASCII letters in lower case, figures, "%" and whatever is beyond ASCII, and one blank for
/// everything between them.
std::string plain(std::string_view text);

/// The same name, but for case, blanks and the signs between words.
bool isSameName(std::string_view a, std::string_view b);

} // namespace himpun::base
