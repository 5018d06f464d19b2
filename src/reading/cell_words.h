// SPDX-License-Identifier: GPL-3.0-or-later
// The words of cells that are chosen rather than typed, and what is written instead of them in
// spreadsheets.
#pragma once

#include "himpun/indicator/indicator.h"

#include <optional>
#include <string>
#include <vector>

namespace himpun::reading::words
{

std::vector<std::string> polarities();
std::vector<std::string> aggregations();

/// By word or code, whatever the case of ASCII letters.
std::optional<indicator::Polarity> polarityIn(const std::string &text);
std::optional<indicator::Aggregation> aggregationIn(const std::string &text);

/// "ya", "tidak", or as spreadsheets tick a cell; nothing is no.
std::optional<bool> yesIn(const std::string &text);
std::string yes();

/// Without blanks at its ends, and one between words.
std::string simplified(const std::string &text);

} // namespace himpun::reading::words
