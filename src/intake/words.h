// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of tables, compared as people compare them.
#pragma once

#include "himpun/base/plain_words.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace himpun::intake
{

using base::isSameName;
using base::plain;
using base::simplified;

/// The words of plain().
std::vector<std::string> wordsIn(std::string_view text);

/// Whether \a plainText has one of \a words, which may be several words, as whole words.
bool hasAny(std::string_view plainText, std::initializer_list<std::string_view> words);

/// "1. Indeks …", "a) Indeks …": without the mark of a list.
std::string withoutListMark(const std::string &text);

} // namespace himpun::intake
