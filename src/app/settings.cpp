// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

namespace himpun::app::settings
{

void forgetFile(const QString &file)
{
    QStringList told = toldDeadlines.read();
    told.removeIf([&](const QString &key) { return key.startsWith(file + u'|'); });
    toldDeadlines.write(told);
    QVariantMap drafts = remarkDrafts.read();
    drafts.removeIf([&](const auto &entry) { return entry.key().startsWith(file + u'|'); });
    remarkDrafts.write(drafts);
    QVariantMap copies = backups.read();
    copies.remove(file);
    backups.write(copies);
    if (lastFile.read() == file)
        lastPlace.write({});
}

} // namespace himpun::app::settings
