// SPDX-License-Identifier: GPL-3.0-or-later
// The documents (bukti dukung) that a sheet names: no event does, so whoever looks for what is
// missing has to read the sheets.
#pragma once

#include "himpun/base/digest.h"

#include <string>
#include <string_view>
#include <vector>

namespace himpun::store
{

/// Those named in the rows of a sheet as it was handed in; none where \a sheet cannot be read.
std::vector<base::Digest> evidenceInSheet(const std::string &sheet);

/// Those named in a cell that is still being filled in.
std::vector<base::Digest> evidenceInCell(std::string_view cell);

} // namespace himpun::store
