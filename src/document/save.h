// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "himpun/document/render.h"

#include <QByteArray>

namespace himpun::document
{

/// Replaces \a file as a whole or leaves it alone.
Written save(const std::filesystem::path &file, const QByteArray &content);

} // namespace himpun::document
