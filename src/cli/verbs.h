// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of himpun-cli, one file each.  Each adds its subcommand, which runs when it was parsed.
#pragma once

#include "console.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace himpun::cli
{

void addCheck(CLI::App &app, Console &console);
void addDemo(CLI::App &app, Console &console);
void addNew(CLI::App &app, Console &console);
void addPreview(CLI::App &app, Console &console);
void addInbox(CLI::App &app, Console &console);
void addAct(CLI::App &app, Console &console);
void addShow(CLI::App &app, Console &console);
void addSheet(CLI::App &app, Console &console);
void addHistory(CLI::App &app, Console &console);
void addDrive(CLI::App &app, Console &console);
void addDocument(CLI::App &app, Console &console);
void addCalendar(CLI::App &app, Console &console);
void addAchieve(CLI::App &app, Console &console);
void addVerify(CLI::App &app, Console &console);
void addRebuild(CLI::App &app, Console &console);
void addExport(CLI::App &app, Console &console);
void addResetPassword(CLI::App &app, Console &console);
void addImportAgreement(CLI::App &app, Console &console);
void addWorksheet(CLI::App &app, Console &console);
void addCorrections(CLI::App &app, Console &console);

} // namespace himpun::cli
