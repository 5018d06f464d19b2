// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_place.h"

#include <QDir>
#include <QStandardPaths>

namespace himpun::app
{

QString practiceFolder()
{
    const QDir own(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    return own.filePath(QStringLiteral("latihan"));
}

QString practiceFile(const QString &sop)
{
    return QDir(practiceFolder()).filePath(sop + QStringLiteral(".himpun"));
}

} // namespace himpun::app
