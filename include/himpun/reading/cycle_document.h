// SPDX-License-Identifier: GPL-3.0-or-later
// The data document of a cycle, gathered from the file.
#pragma once

#include "himpun/document/data_document.h"
#include "himpun/service/workbench.h"

namespace himpun::reading
{

struct SoundDocument {
    document::DataDocument data;
    store::VerifyReport report; ///< of the whole file
};

/// No document is made of a file that is not sound, nor of one whose examination was cancelled.
/// \a edition is the number of an edition that there is; 0 is the cycle as it stands now.
service::Outcome<SoundDocument> soundDocument(service::Workbench &bench,
                                              const workflow::CycleId &cycle, int edition = 0,
                                              const store::Progress &progress = {},
                                              const store::Cancel *cancel = nullptr);

} // namespace himpun::reading
