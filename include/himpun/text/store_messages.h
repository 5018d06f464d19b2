// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is told about the file his data lies in.
#pragma once

#include "himpun/store/error.h"
#include "himpun/store/sqlite_repository.h"
#include "himpun/store/verify.h"
#include "himpun/text/message.h"

#include <string>

namespace himpun::text
{

/// \a file as the person knows it.
Message message(const store::OpenFailure &failure, const std::string &file, calendar::Zone zone);

/// After the world broke in the middle of a piece of work.
Message message(store::StoreFault fault, const std::string &file);

/// One thing verify found: "peristiwa 12 siklus “tw3” (baris 40) telah diubah".
std::string sentence(const store::Fault &fault);

} // namespace himpun::text
