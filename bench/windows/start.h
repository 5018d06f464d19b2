// SPDX-License-Identifier: GPL-3.0-or-later
// What a program does from its start until somebody can use it, but for his name and password; each
// is measured in a process of its own.
#pragma once

class QString;

namespace himpun::bench
{

void openWindow(const QString &file);     ///< Tugas Saya
void openBareWindow(const QString &file); ///< a list of what is open in the same file, in bare Qt

} // namespace himpun::bench
