// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 of a piece of content: its name in the ledger, whatever file it once came from.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace himpun::base
{

struct Digest {
    std::array<std::uint8_t, 32> bytes{};

    auto operator<=>(const Digest &) const = default;

    std::string hex() const; ///< 64 lower-case digits
    static std::optional<Digest> fromHex(std::string_view hex);
};

Digest sha256(std::string_view content);

} // namespace himpun::base
