// SPDX-License-Identifier: GPL-3.0-or-later
// Failed expectations show texts as texts.
#pragma once

#include <QString>

#include <ostream>

inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}
