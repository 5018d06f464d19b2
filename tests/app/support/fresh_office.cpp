// SPDX-License-Identifier: GPL-3.0-or-later
#include "fresh_office.h"

#include "himpun/store/sqlite_repository.h"

#include <QFile>

#include <algorithm>

namespace himpun::app::support
{

namespace
{

sop::Sop shipped(const sop::SopId &id)
{
    const auto sops = practice::shippedSops();
    return *std::ranges::find(sops, id, &sop::Sop::id);
}

} // namespace

FreshOffice::FreshOffice(const std::string &id)
    : FreshOffice(*practice::practiceOfficeFor({id})) { }

FreshOffice::FreshOffice(practice::PracticeOffice office)
    : practice(std::move(office)), sop(shipped(practice.office.sop))
{
    const auto bench = service::Workbench::at(
        [this] {
            return store::SqliteRepository::create(path().toStdString(), {"test", {}});
        },
        m_clock, ledger::leastCost);
    const workflow::OfficialId by = practice.office.coordinators.front();
    bool isMade =
        bench && (*bench)->adoptOffice(practice.office, by) && (*bench)->adoptSop(sop, by);
    for (const service::Official &official : practice.office.officials) {
        isMade = isMade
                 && (*bench)->setPassword(official.id, {}, std::string(practice::practicePassword));
    }
    if (!isMade)
        qFatal("the office cannot be made");
}

QString FreshOffice::fileWith(const std::string &name, const std::string &content) const
{
    QFile file(m_folder.filePath(QString::fromStdString(name)));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("a file cannot be written");
    file.write(QByteArray::fromStdString(content));
    return file.fileName();
}

} // namespace himpun::app::support
