// SPDX-License-Identifier: GPL-3.0-or-later
#include "password_check.h"

#include "himpun/text/trouble.h"

#include <QCoreApplication>

namespace himpun::app
{

namespace
{

struct Checking {
    Q_DECLARE_TR_FUNCTIONS(Checking)
};

QString complaint(const service::Outcome<bool> &isRight)
{
    if (!isRight)
        return QString::fromStdString(text::message(isRight.error(), {}).text());
    return *isRight ? QString()
                    : Checking::tr("Kata sandi itu tidak benar. Belum ada yang ditandatangani; "
                                   "ketik lagi kata sandi Anda.");
}

} // namespace

CheckPassword passwordCheck(Backstage &backstage, const Seat &seat)
{
    return [&backstage, &seat](QObject *asker, const QString &password,
                               std::function<void(const QString &)> answer) {
        backstage.ask(
            asker,
            [official = seat.official, password = password.toStdString()](
                service::Workbench &bench) { return bench.isPassword(official, password); },
            [answer = std::move(answer)](const service::Outcome<bool> &isRight) {
                answer(complaint(isRight));
            });
    };
}

} // namespace himpun::app
