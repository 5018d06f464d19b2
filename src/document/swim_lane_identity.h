// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "himpun/document/layout.h"
#include "himpun/sop/sop.h"

namespace himpun::document
{

/// The identity block of an SOP (bagian identitas) on a page of its own.
LaidOutPage identityPage(const sop::Sop &sop, const Box &printable);

} // namespace himpun::document
