// SPDX-License-Identifier: GPL-3.0-or-later
// Which documents an office takes as evidence (bukti dukung).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace himpun::service
{

/// Of one document, whatever an office decides: they are kept in its own file, which has to stay
/// easy to copy.
inline constexpr int mostEvidenceMegabytes = 50;

struct EvidencePolicy {
    int megabytes = mostEvidenceMegabytes; ///< at most, of 1 000 000 bytes each; from 1
    std::vector<std::string> kinds;        ///< endings in small letters, "pdf"; none: any kind

    bool operator==(const EvidencePolicy &) const = default;
};

enum class EvidenceObjection { TooLarge, KindNotTaken };

/// Nothing where \a policy takes a document of that name and size.
std::optional<EvidenceObjection> objectionTo(const EvidencePolicy &policy, const std::string &name,
                                             std::uint64_t bytes);

/// "PDF, .jpg ; png" as somebody types it: small letters, without dots, each once.  Empty where one
/// of them is no ending: longer than ten signs, or of others than letters and digits.
std::optional<std::vector<std::string>> kindsFrom(const std::string &typed);

} // namespace himpun::service
