// SPDX-License-Identifier: GPL-3.0-or-later
// A second copy of a file, made while it is in use.
#pragma once

#include "himpun/store/error.h"
#include "himpun/store/sqlite_repository.h"
#include "himpun/store/verify.h"

#include <filesystem>

namespace himpun::store
{

/// What is broken is the copy or its place; any other StoreError is about the file.
class CopyError : public StoreError
{
public:
    using StoreError::StoreError;
};

/// Makes \a copy say what \a file says now, whoever writes to it meanwhile.  The copy is verified
/// first and takes its name only when the report is sound; an earlier one stands until then.
/// CopyInUse where somebody works with the earlier one.  Throws StoreError.
base::Result<VerifyReport, OpenFailure> backUp(const std::filesystem::path &file,
                                               const std::filesystem::path &copy,
                                               const Holder &holder, const Progress &progress = {},
                                               const Cancel *cancel = nullptr);

} // namespace himpun::store
