// SPDX-License-Identifier: GPL-3.0-or-later
// The data document of a cycle as files.
#pragma once

#include "console.h"
#include "himpun/document/data_document.h"

#include <filesystem>
#include <string>

namespace himpun::cli
{

/// Writes NAME.pdf and NAME.xlsx into \a folder and says so; false after complaining.
bool writeDocuments(Console &console, const document::DataDocument &data,
                    const std::filesystem::path &folder, const std::string &name);

} // namespace himpun::cli
