// SPDX-License-Identifier: GPL-3.0-or-later
// What this computer remembers for its user, one line for each setting.  What counts for the office
// is in its file; here are only remarks that nobody has sent yet.
#pragma once

#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace himpun::app
{

template <class T>
struct Setting {
    const char *key;
    T fallback;

    T read() const { return QSettings().value(QLatin1String(key), fallback).template value<T>(); }
    void write(const T &value) const { QSettings().setValue(QLatin1String(key), value); }
};

namespace settings
{

inline const Setting<QString> lastFile{"file/last", {}};
inline const Setting<QStringList> recentFiles{"file/recent", {}};
inline const Setting<QString> lastFolder{"file/folder", {}}; ///< a file was chosen in
inline const Setting<QString> lastOfficial{"person/last", {}};
inline const Setting<QString> language{"look/language", QStringLiteral("id")};
inline const Setting<QString> appearance{"look/appearance", QStringLiteral("system")};
inline const Setting<int> textPercent{"look/textPercent", 100};
inline const Setting<QByteArray> windowGeometry{"window/geometry", {}};
inline const Setting<QVariantMap> backups{"file/backups", {}};        ///< file: when, in ISO form
inline const Setting<QVariantMap> remarkDrafts{"remarks/drafts", {}}; ///< see remark_drafts.h
/// Deadline stages that were told: "file|official|cycle/task/stage".
inline const Setting<QStringList> toldDeadlines{"reminders/told", {}};
inline const Setting<QString> lastPlace{"window/place", {}};

/// As if \a file had never been open here.
void forgetFile(const QString &file);

} // namespace settings

} // namespace himpun::app
