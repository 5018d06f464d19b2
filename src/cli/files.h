// SPDX-License-Identifier: GPL-3.0-or-later
// Files that a verb is given: definitions to be read, and the office's own file to be opened.
#pragma once

#include "console.h"
#include "himpun/service/load_office.h"
#include "himpun/service/workbench.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace himpun::cli
{

/// A definition, of which no more is read than a loader takes; empty after complaining where it
/// cannot be read.
std::optional<std::string> readDefinition(Console &console, const std::string &file);

/// The text of a member of a definition as a whole; empty where it has none.
std::string memberOf(const std::string &json, std::string_view key);
/// What a definition says it is: the part of its "himpun" key before the stroke.
std::string kindOf(const std::string &json);

/// Of \a file without its folders, as UTF-8.
std::string fileName(const std::string &file);

/// A file to be kept as it is.
base::Result<std::string, text::Message> readAttachment(const std::string &file);

std::optional<sop::Sop> readSop(Console &console, const std::string &file);
std::optional<service::Office> readOffice(Console &console, const std::string &file);

enum class Access { Read, Examine, Write, Create };

/// The office's file; nullptr after complaining.
std::unique_ptr<service::Workbench> openFile(Console &console, const std::string &file,
                                             Access access, const base::Clock &clock);
bool exists(const std::string &file);

/// Whom somebody means by a NIP, blanks and dots aside, or by another name.
workflow::OfficialId officialNamed(const std::string &text);

/// A workbench that keeps nothing.
std::unique_ptr<service::Workbench> openMemory(const base::Clock &clock);

/// The office an order brings along, or else the one in use.
service::Outcome<std::shared_ptr<const service::Office>> officeOf(service::Workbench &bench,
                                                                  const service::StartOrder &order);

/// Makes \a folder where it is not there yet; false after complaining.
bool makeFolder(Console &console, const std::filesystem::path &folder);

/// Tells whoever reads the cycle that somebody else changed it.
void noteAltered(Console &console, service::Workbench &bench, const std::string &file,
                 const workflow::CycleId &cycle);

/// What somebody was at when something went wrong; any may be empty.  Sentences take their names
/// from here: the steps of the cycle's SOP, the rows of the unit's sheet.
struct About {
    workflow::CycleId cycle;
    service::StartOrder start; ///< of a cycle that is not there yet
    workflow::UnitId unit;
    std::optional<workflow::Command> command = {};
};

/// What \a trouble means, in words.
text::Message wordsFor(service::Workbench &bench, const std::string &file,
                       const service::Trouble &trouble, const About &about = {});

/// The same, said on the console.
void complain(Console &console, service::Workbench *bench, const std::string &file,
              const service::Trouble &trouble, const About &about = {});

/// The cycle meant: the one named, or the only one there is that still runs, or the last one that
/// was not cancelled.
std::optional<workflow::CycleId> chooseCycle(Console &console, service::Workbench &bench,
                                             const std::string &file, const std::string &named);

} // namespace himpun::cli
