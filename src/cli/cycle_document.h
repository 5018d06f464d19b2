// SPDX-License-Identifier: GPL-3.0-or-later
// The data document of a cycle: gathered from the file, written as PDF and workbook.
#pragma once

#include "console.h"
#include "himpun/document/data_document.h"
#include "himpun/service/workbench.h"

#include <filesystem>

namespace himpun::cli
{

service::Outcome<document::DataDocument> gather(service::Workbench &bench,
                                                const workflow::CycleId &cycle);

/// Writes NAME.pdf and NAME.xlsx into \a folder and says so; false after complaining.
bool writeDocuments(Console &console, const document::DataDocument &data,
                    const std::filesystem::path &folder, const std::string &name);

} // namespace himpun::cli
