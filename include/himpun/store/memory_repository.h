// SPDX-License-Identifier: GPL-3.0-or-later
// A repository that forgets everything when it goes: for tests and dry runs.
#pragma once

#include "himpun/store/repository.h"

#include <memory>

namespace himpun::store
{

std::unique_ptr<Repository> makeMemoryRepository();

} // namespace himpun::store
