// SPDX-License-Identifier: GPL-3.0-or-later
#include "shot.h"

#include <QLineEdit>

namespace himpun::shots
{

namespace
{

void start(Studio &) { }

void notAnOffice(Studio &studio)
{
    studio.openBroken();
}

void firstRunOffice(Studio &studio)
{
    studio.press("newButton");
}

void firstRunPeople(Studio &studio)
{
    firstRunOffice(studio);
    studio.press("nextButton");
}

void firstRunDuties(Studio &studio)
{
    firstRunPeople(studio);
    studio.press("nextButton");
}

void firstRunLacking(Studio &studio)
{
    firstRunOffice(studio);
    studio.press("clearButton");
    studio.press("nextButton");
}

void signIn(Studio &studio)
{
    studio.openFile();
}

void firstPassword(Studio &studio)
{
    studio.openFile();
    studio.the<QLineEdit>("searchEdit").setText(QStringLiteral("Sekretaris"));
    studio.settle();
}

void wrongPassword(Studio &studio)
{
    studio.openFile();
    studio.the<QLineEdit>("passwordEdit").setText(QStringLiteral("bukan ini"));
    studio.press("enterButton");
}

} // namespace

std::vector<Shot> entranceShots()
{
    return {
        {"start", Scene::Quiet, start, true, true},
        {"start-broken-file", Scene::Quiet, notAnOffice},
        {"first-run-1-office", Scene::Quiet, firstRunOffice},
        {"first-run-2-people", Scene::Quiet, firstRunPeople},
        {"first-run-3-duties", Scene::Quiet, firstRunDuties},
        {"first-run-lacking", Scene::Quiet, firstRunLacking},
        {"sign-in", Scene::Quiet, signIn, true},
        {"sign-in-first-password", Scene::New, firstPassword},
        {"sign-in-wrong-password", Scene::Quiet, wrongPassword},
    };
}

} // namespace himpun::shots
