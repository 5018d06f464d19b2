// SPDX-License-Identifier: GPL-3.0-or-later
// Bukti dukung: the documents that are handed in with a row.
#pragma once

#include "himpun/base/digest.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace himpun::indicator
{

struct Evidence {
    base::Digest file; ///< SHA-256 of its bytes
    std::string name;  ///< as the file was called; may be empty

    bool operator==(const Evidence &) const = default;
};

/// As a cell says it: a line each, the digest in hex and after a blank the name.
std::string toText(const std::vector<Evidence> &evidence);

/// Empty where a digest cannot be read.
std::optional<std::vector<Evidence>> readEvidence(std::string_view text);

/// The same with one more; once, whatever its bytes were called before.
std::vector<Evidence> with(std::vector<Evidence> evidence, const Evidence &added);

/// The same without the one of these bytes.
std::vector<Evidence> without(std::vector<Evidence> evidence, const base::Digest &file);

} // namespace himpun::indicator
