// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of tables, compared as people compare them.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace himpun::intake
{

/// Without blanks at its ends, and one between words.
std::string simplified(std::string_view text);

/// ASCII letters in lower case, figures and "%", and one blank for everything between them.
std::string plain(std::string_view text);

/// Whether \a plainText has one of \a words, which may be several words, as whole words.
bool hasAny(std::string_view plainText, std::initializer_list<std::string_view> words);

/// "1. Indeks …", "a) Indeks …": without the mark of a list.
std::string withoutListMark(const std::string &text);

/// The same name, but for case, blanks and the signs between words.
bool isSameName(std::string_view a, std::string_view b);

} // namespace himpun::intake
