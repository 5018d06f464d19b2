// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where text becomes QString: everything below speaks UTF-8.
#pragma once

#include <QString>

#include <string>

namespace himpun::models
{

inline QString shown(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace himpun::models
