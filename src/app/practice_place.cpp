// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_place.h"

#include "settings.h"

#include <QDir>
#include <QFileInfo>
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

QString lastPractised()
{
    for (const QString &file : settings::recentFiles.read()) {
        const QString sop = QFileInfo(file).completeBaseName();
        if (file == practiceFile(sop))
            return sop;
    }
    return {};
}

} // namespace himpun::app
