// SPDX-License-Identifier: GPL-3.0-or-later
// Opens and makes the office's file; every function here runs on the backstage thread.
#pragma once

#include "backstage.h"

#include <QString>

namespace himpun::app
{

/// For writing; where another program holds the file, or it may not be written, for reading.
Backstage::Opener opener(const QString &file, const base::Clock &clock);

/// A new file with the practice office of \a sop: one finished cycle, and one that waits.  A file
/// of that name that is a practice office's gives way.
Backstage::Opener practiceOpener(const QString &file, const sop::SopId &sop,
                                 const base::Clock &clock);

/// A new file with \a office and the SOP it runs, and nothing else.  A file of that name stays.
Backstage::Opener newOfficeOpener(const QString &file, const service::Office &office,
                                  const sop::Sop &sop, const base::Clock &clock);

} // namespace himpun::app
