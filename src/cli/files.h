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

/// The whole file; empty after complaining where it cannot be read.
std::optional<std::string> readFile(Console &console, const std::filesystem::path &file);

std::optional<sop::Sop> readSop(Console &console, const std::filesystem::path &file);
std::optional<service::Office> readOffice(Console &console, const std::filesystem::path &file);

enum class Access { Read, Write, Create };

/// The office's file; nullptr after complaining.
std::unique_ptr<service::Workbench> openFile(Console &console, const std::filesystem::path &file,
                                             Access access, const base::Clock &clock);

/// Whom somebody means by a NIP, blanks and dots aside, or by another name.
workflow::OfficialId officialNamed(const std::string &text);

/// A workbench that keeps nothing.
std::unique_ptr<service::Workbench> openMemory(const base::Clock &clock);

/// The office an order brings along, or else the one in use.
service::Outcome<std::shared_ptr<const service::Office>> officeOf(service::Workbench &bench,
                                                                  const service::StartOrder &order);

/// What \a trouble means, in words; \a order is the start that was refused, where it was one.
text::Message wordsFor(service::Workbench &bench, const std::filesystem::path &file,
                       const service::Trouble &trouble, const service::StartOrder &order = {});

/// The same, said on the console.
void complain(Console &console, service::Workbench *bench, const std::filesystem::path &file,
              const service::Trouble &trouble, const service::StartOrder &order = {});

/// The cycle meant: the one named, or the only one there is that still runs.
std::optional<workflow::CycleId> chooseCycle(Console &console, service::Workbench &bench,
                                             const std::filesystem::path &file,
                                             const std::string &named);

} // namespace himpun::cli
