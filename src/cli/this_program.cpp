// SPDX-License-Identifier: GPL-3.0-or-later
#include "this_program.h"

#include "himpun/base/clock.h"

#include <QString>
#include <QSysInfo>
#include <QtGlobal>

namespace himpun::cli
{

store::Holder thisProgram()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    const QString machine = QSysInfo::machineHostName();
    const QString place = user.isEmpty() ? machine : user + '@' + machine;
    return {(place + ", himpun-cli").toStdString(), base::SystemClock().now()};
}

} // namespace himpun::cli
