// SPDX-License-Identifier: GPL-3.0-or-later
// Why somebody or something stays in the office, in words.
#pragma once

#include "himpun/reading/uses.h"

#include <QString>

namespace himpun::app
{

/// "Bidang Pasar belum dapat dihapus karena masih disebut dalam:" and where, a line each.
/// \a sop may be nullptr.
QString whyItStays(const QString &name, const reading::Uses &uses, const sop::Sop *sop);

} // namespace himpun::app
