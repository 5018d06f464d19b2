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

/// What verify found as a whole, and what to do about it.
std::string verified(const store::VerifyReport &report);

/// "Kepala jejak nomor 79: 26b2…", as documents print it.
std::string chainHead(const ledger::ChainHead &head);

/// What only somebody with a printed document can find out: a file that was cut off or replaced.
std::string compareHead();

/// A file that verify found not to be sound.
Message brokenFile(const std::string &file, const store::VerifyReport &report);

Message backupIsTheFile(); ///< the copy would write over what it copies

/// What was copied is not sound, and did not become the backup \a copy.
Message faultyBackup(const std::string &copy, const store::VerifyReport &report);

/// Whoever reads a cycle with an event that is not what the program wrote is told.
std::string alteredNote(const std::string &cycle, const std::string &file);

} // namespace himpun::text
