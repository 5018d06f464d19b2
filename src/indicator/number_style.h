// SPDX-License-Identifier: GPL-3.0-or-later
// Digits with their dots and commas, read in one way of writing.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace himpun::indicator
{

struct NumberStyle {
    char group; ///< between thousands; a no-break space may stand in its place
    char point;
};

inline constexpr NumberStyle indonesianStyle{'.', ','};
inline constexpr NumberStyle englishStyle{',', '.'};

/// The digits in the form of files; or where they stop being well-formed in \a style: groups have
/// exactly three digits but for the first, which has one to three and no leading zero.
struct StyledDigits {
    std::optional<std::string> fileForm;
    std::size_t stoppedAt = 0;
};

StyledDigits readDigits(std::string_view digits, NumberStyle style);

} // namespace himpun::indicator
