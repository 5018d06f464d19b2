// SPDX-License-Identifier: GPL-3.0-or-later
#include "coordinators.h"

#include "himpun/text/trouble.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace himpun::app
{

namespace
{

struct Coordinating {
    Q_DECLARE_TR_FUNCTIONS(Coordinating)
};

/// \a sentence with their names, or that the file is only read.
QString onlyCoordinators(const QString &sentence, const service::Office &office, const Seat &seat,
                         base::Instant now)
{
    if (seat.readOnlyBecause)
        return Coordinating::tr("Berkas sedang dibuka untuk dibaca saja.");
    const text::Names names = text::namesOf(office, now);
    QStringList people;
    for (const workflow::OfficialId &official : office.coordinators)
        people << QString::fromStdString(names.person(official));
    return sentence.arg(people.join(QStringLiteral(", ")));
}

} // namespace

bool mayChange(const service::Office &office, const Seat &seat)
{
    return !seat.readOnlyBecause && std::ranges::count(office.coordinators, seat.official) > 0;
}

QString whoMayChange(const service::Office &office, const Seat &seat, base::Instant now)
{
    return onlyCoordinators(Coordinating::tr("Hanya pengelola siklus yang dapat mengubahnya: %1."),
                            office, seat, now);
}

QString whoMayStart(const service::Office &office, const Seat &seat, base::Instant now)
{
    return onlyCoordinators(
        Coordinating::tr("Hanya pengelola siklus yang dapat memulai siklus: %1."), office, seat,
        now);
}

} // namespace himpun::app
