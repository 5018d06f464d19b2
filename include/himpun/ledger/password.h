// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords as they are kept: never themselves, but as an Argon2id hash with a salt of its own,
// which takes so much memory and time that guessing is slow.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace himpun::ledger
{

/// What one hash takes.
struct PasswordCost {
    unsigned passes = 0;
    std::size_t memory = 0; ///< bytes

    bool operator==(const PasswordCost &) const = default;
};

inline constexpr PasswordCost ordinaryCost{2, std::size_t{64} << 20}; ///< what people get
inline constexpr PasswordCost leastCost{2, std::size_t{19} << 20};    ///< for tests and practice

/// A text that isPassword() understands, and that says its own cost.  Never cheaper than leastCost.
std::string passwordHash(std::string_view password, PasswordCost cost);

/// Whether \a hash was made of \a password; false for anything that is no such hash.
bool isPassword(std::string_view hash, std::string_view password);

/// Counted as people count: a letter with an accent is one.
std::size_t passwordLength(std::string_view password);

inline constexpr std::size_t shortestPassword = 8;

} // namespace himpun::ledger
