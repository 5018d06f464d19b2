// SPDX-License-Identifier: GPL-3.0-or-later
// How wide and high text is, and where its lines break.
#pragma once

#include "himpun/document/layout.h"

#include <QFont>

#include <string>
#include <vector>

namespace himpun::document
{

/// Text is measured and painted at this resolution, so that both agree.
inline constexpr int dotsPerInch = 1200;
inline constexpr double dotsPerPoint = dotsPerInch / 72.0;

/// The first of the families a Himpun machine has, at the resolution above.
QFont fontFor(const Style &style);

struct FontHeight {
    double ascent = 0, line = 0; ///< points
};
FontHeight heightOf(const Style &style);

struct WrappedLine {
    std::string text;
    double width = 0; ///< points
};

/// Breaks at word boundaries, and inside a word only where it is wider than \a width by itself.
/// Never empty: nothing is one empty line.
std::vector<WrappedLine> wrap(const std::string &text, const Style &style, double width);

} // namespace himpun::document
