// SPDX-License-Identifier: GPL-3.0-or-later
// A report becomes a file.  Equal reports give equal files on the same machine.
#pragma once

#include "himpun/base/result.h"
#include "himpun/document/report.h"
#include "himpun/document/swim_lane.h"

#include <filesystem>
#include <functional>
#include <string>

namespace himpun::document
{

enum class WriteError {
    CannotCreate, ///< the folder does not exist or may not be written to
    WriteFailed,  ///< the disk is full, or does not answer
    Stopped       ///< because somebody wanted so
};

using Written = base::Result<void, WriteError>;

/// Told how far the writing has come; by answering false it stops it.
using GoOn = std::function<bool(std::size_t done, std::size_t total)>;

/// PDF/A-1b with embedded fonts.  Needs a QGuiApplication ("offscreen" will do).  A file that was
/// there before is replaced when all is written, and stays when something fails.
Written writePdf(const Report &report, const std::filesystem::path &file, const GoOn &goOn = {});

/// The official sheet of \a sop, drawn by layOut().
Written writeSopPdf(const sop::Sop &sop, const SwimLane &drawing, base::Instant madeAt,
                    const std::filesystem::path &file);

/// One sheet for what stands around the tables and one for each table.  Numbers are numbers, texts
/// are never formulas.  What a spreadsheet could not hold exactly (over 15 digits) is text.
Written writeXlsx(const Report &report, const std::filesystem::path &file, const GoOn &goOn = {});

/// For golden tests and terminals.
std::string toText(const Report &report);

/// What to tell the person: what happened, what state the file is in, what to do.
std::string sentence(WriteError error, const std::string &file);

} // namespace himpun::document
