// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_file.h"

#include "himpun/practice/practice_office.h"
#include "himpun/store/sqlite_repository.h"

#include <QFile>

#include <algorithm>
#include <map>

namespace himpun::app::support
{

namespace
{

QString furnished(const std::string &wanted)
{
    static QTemporaryDir folder;
    static std::map<std::string, QString> files;
    QString &file = files[wanted];
    if (!file.isEmpty())
        return file;
    file = folder.filePath(QString::fromStdString(wanted + ".himpun"));
    const auto sops = practice::shippedSops();
    const auto sop = std::ranges::find(sops, sop::SopId{wanted}, &sop::Sop::id);
    const auto office = practice::practiceOfficeFor({wanted});
    base::HandClock clock(practice::practiceMorning());
    const auto bench = service::Workbench::at(
        [&] {
            return store::SqliteRepository::create(file.toStdString(), {"test", {}});
        },
        clock, ledger::leastCost);
    if (!practice::furnish(**bench, clock, *sop, *office, PracticeFile::now()))
        qFatal("the practice office cannot be furnished");
    return file;
}

} // namespace

base::Instant PracticeFile::now()
{
    return *base::parseInstant("2026-11-23T02:00:00Z");
}

PracticeFile::PracticeFile(const std::string &sop)
{
    QFile::copy(furnished(sop), path());
}

QString PracticeFile::path() const
{
    return m_folder.filePath(QStringLiteral("kantor.himpun"));
}

} // namespace himpun::app::support
