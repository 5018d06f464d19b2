// SPDX-License-Identifier: GPL-3.0-or-later
// Files of the source tree, for tests.
#pragma once

#include "himpun/sop/load.h"

#include <string>
#include <vector>

std::string readFile(const std::string &pathInSource);

/// What load() finds, a line each: "code line pointer subject".
std::vector<std::string> findingsIn(std::string_view json);

/// sops/<name>.json, which must load.
himpun::sop::Sop shippedSop(const std::string &name);

inline constexpr const char *shippedSopNames[] = {"1-disperinaker-lima-puluh-kota",
                                                  "2-biro-organisasi-kalbar",
                                                  "3-disperindag-nganjuk", "4-kecamatan"};
