// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/ledger/password.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <new>
#include <stdexcept>

namespace himpun::ledger
{

namespace
{

void wakeSodium()
{
    if (sodium_init() < 0)
        throw std::runtime_error("libsodium could not find a source of randomness");
}

} // namespace

std::string passwordHash(std::string_view password, PasswordCost cost)
{
    wakeSodium();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const int failed = crypto_pwhash_str_alg(
        hash.data(), password.data(), password.size(), std::max(cost.passes, leastCost.passes),
        std::max(cost.memory, leastCost.memory), crypto_pwhash_ALG_ARGON2ID13);
    if (failed)
        throw std::bad_alloc(); // the only way it fails
    return hash.data();
}

bool isPassword(std::string_view hash, std::string_view password)
{
    wakeSodium();
    const std::string text(hash);
    return crypto_pwhash_str_verify(text.c_str(), password.data(), password.size()) == 0;
}

std::size_t passwordLength(std::string_view password)
{
    const auto beginsLetter = [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; };
    return static_cast<std::size_t>(std::ranges::count_if(password, beginsLetter));
}

} // namespace himpun::ledger
