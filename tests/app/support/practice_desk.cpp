// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_desk.h"

#include "himpun/practice/practice_office.h"
#include "himpun/store/sqlite_repository.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <map>

namespace himpun::app
{

namespace
{

const store::Holder tests{"tests", {}};
const base::Instant startOfNextCycle = *base::parseInstant("2026-11-23T01:00:00Z");

/// A furnished file, made once for each SOP and copied for every test.
struct Furnished {
    explicit Furnished(const sop::SopId &sop)
    {
        base::HandClock clock;
        const auto sops = practice::shippedSops();
        const auto practice = practice::practiceOfficeFor(sop);
        const auto create = [&] {
            return store::SqliteRepository::create(file().toStdString(), tests,
                                                   store::Durability::Crash);
        };
        const auto bench = service::Workbench::at(create, clock).value();
        const auto done =
            practice::furnish(*bench, clock, *std::ranges::find(sops, sop, &sop::Sop::id),
                              *practice, startOfNextCycle);
        if (!done)
            throw std::runtime_error(service::codeOf(done.error()));
        now = clock.now();
    }

    QString file() const { return folder.filePath(QStringLiteral("kantor.himpun")); }

    QTemporaryDir folder;
    base::Instant now;
};

const Furnished &furnished(const std::string &sop)
{
    static std::map<std::string, std::unique_ptr<Furnished>> made;
    auto &file = made[sop];
    if (!file)
        file = std::make_unique<Furnished>(sop::SopId{sop});
    return *file;
}

} // namespace

PracticeDesk::PracticeDesk(const std::string &sop)
{
    const Furnished &original = furnished(sop);
    clock.set(original.now);
    const QString file = folder.filePath(QStringLiteral("kantor.himpun"));
    QFile::copy(original.file(), file);
    backstage.open(
        [path = file.toStdString(), this] {
            return service::Workbench::at(
                [&] {
                    return store::SqliteRepository::open(path, tests, store::Durability::Crash);
                },
                clock);
        },
        [](const auto &) {});
    seat.office = ask([](service::Workbench &bench) { return bench.office(); });
    seat.official = coordinator();
}

void PracticeDesk::wait(int days)
{
    settle();
    clock.set(clock.now() + std::chrono::hours(24 * days));
}

void PracticeDesk::settle()
{
    while (!backstage.isIdle())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    if (!backstage.isIdle())
        settle();
}

QStringList unnamedControls(const QWidget &window)
{
    QStringList unnamed;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isOurs = !widget->objectName().startsWith(QStringLiteral("qt_"));
        const bool takesTab = widget->focusPolicy() & Qt::TabFocus;
        const bool hasText = button && !button->text().isEmpty();
        if (isOurs && takesTab && !hasText && widget->accessibleName().isEmpty())
            unnamed << QStringLiteral("%1 %2").arg(
                QString::fromUtf8(widget->metaObject()->className()), widget->objectName());
    }
    return unnamed;
}

} // namespace himpun::app
