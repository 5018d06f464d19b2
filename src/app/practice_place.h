// SPDX-License-Identifier: GPL-3.0-or-later
// Where this user's practice offices lie: one file for each SOP.
#pragma once

#include <QString>

namespace himpun::app
{

QString practiceFolder();
QString practiceFile(const QString &sop);
QString lastPractised(); ///< the SOP of the office that was open last; empty where none was

} // namespace himpun::app
