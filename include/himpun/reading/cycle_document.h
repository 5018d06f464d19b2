// SPDX-License-Identifier: GPL-3.0-or-later
// The data document of a cycle, gathered from the file.
#pragma once

#include "himpun/document/data_document.h"
#include "himpun/service/workbench.h"

namespace himpun::reading
{

service::Outcome<document::DataDocument> cycleDocument(service::Workbench &bench,
                                                       const workflow::CycleId &cycle);

} // namespace himpun::reading
