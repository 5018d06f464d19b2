// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "in_english.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

/// Asks \a words for every enumerator up to \a last: each says something of its own, and something
/// else in English. \a alike is how many are written the same in both languages.
template <class Enum, class Words>
void expectWords(Enum last, Words words, std::size_t alike = 0)
{
    std::set<std::string> indonesian;
    std::vector<std::string> inOrder;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        inOrder.push_back(words(static_cast<Enum>(i)));
        EXPECT_FALSE(inOrder.back().empty()) << i;
        EXPECT_TRUE(indonesian.insert(inOrder.back()).second) << "twice: " << inOrder.back();
        EXPECT_EQ(inOrder.back().find('%' + std::to_string(1)), std::string::npos);
    }
    const InEnglish english;
    std::size_t same = 0;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const std::string translated = words(static_cast<Enum>(i));
        EXPECT_FALSE(translated.empty()) << i;
        same += translated == inOrder[static_cast<std::size_t>(i)] ? 1 : 0;
    }
    EXPECT_EQ(same, alike);
}
