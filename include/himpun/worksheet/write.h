// SPDX-License-Identifier: GPL-3.0-or-later
// A worksheet becomes an xlsx file.  Equal worksheets give equal bytes.
//
// Only the cells to be filled in can be typed into; capaian are formulas that come to what the
// program itself reckons.  Texts are never formulas.
#pragma once

#include "himpun/document/render.h"
#include "himpun/worksheet/worksheet.h"

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

namespace himpun::worksheet
{

/// "Kertas Kerja - Bidang Pengelolaan Pasar - 2026-TW3.xlsx", of letters that every system takes.
std::string fileNameFor(const Worksheet &worksheet);

/// A file that was there before is replaced when all is written, and stays when something fails.
document::Written write(const Worksheet &worksheet, const std::filesystem::path &file);

struct WrittenFile {
    workflow::UnitId unit;
    std::string unitName;
    std::filesystem::path file;

    bool operator==(const WrittenFile &) const = default;
};
struct NotWritten {
    std::filesystem::path file;
    document::WriteError error;
};
using Hindrance = std::variant<service::Trouble, NotWritten>;

/// One file for each of \a units into \a folder, which is there; with none named, for every unit
/// that has to hand a sheet in.  What was written before something failed stays.
base::Result<std::vector<WrittenFile>, Hindrance> writeInto(const std::filesystem::path &folder,
                                                            service::Workbench &bench,
                                                            const workflow::CycleId &cycle,
                                                            std::vector<workflow::UnitId> units,
                                                            const document::GoOn &goOn = {});

} // namespace himpun::worksheet
