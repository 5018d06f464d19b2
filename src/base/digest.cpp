// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/base/digest.h"

#include <openssl/evp.h>

#include <stdexcept>

namespace himpun::base
{

namespace
{

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

} // namespace

std::string Digest::hex() const
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const auto byte : bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 0x0f];
    }
    return text;
}

std::optional<Digest> Digest::fromHex(std::string_view hex)
{
    Digest digest;
    if (hex.size() != digest.bytes.size() * 2)
        return std::nullopt;
    for (std::size_t i = 0; i < digest.bytes.size(); ++i) {
        const int high = hexValue(hex[2 * i]);
        const int low = hexValue(hex[2 * i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        digest.bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return digest;
}

Digest sha256(std::string_view content)
{
    static const EVP_MD *const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr); // looks it up
    Digest digest;
    if (EVP_Digest(content.data(), content.size(), digest.bytes.data(), nullptr, algorithm, nullptr)
        != 1)
        throw std::runtime_error("SHA-256 is not available");
    return digest;
}

} // namespace himpun::base
