// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/program/this_program.h"

#include "himpun/base/clock.h"

#include <QString>
#include <QSysInfo>
#include <QtGlobal>

namespace himpun::program
{

store::Holder thisProgram(const std::string &name)
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    const QString machine = QSysInfo::machineHostName();
    const QString place = user.isEmpty() ? machine : user + '@' + machine;
    return {place.toStdString() + ", " + name, base::SystemClock().now()};
}

} // namespace himpun::program
